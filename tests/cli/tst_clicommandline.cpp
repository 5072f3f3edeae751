// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void asksForHelp_data();
    void asksForHelp();
    void showsEverythingInTheHelp();
};

namespace {

/// One option of each kind.
struct Sample
{
    bool flag = false;
    QString value;
    QStringList list;
    QStringList plain;
    QString file;

    void declare(CommandLine &line, CommandLine::Presence presence)
    {
        line.flag("--flag", flag, u"A flag."_s);
        line.value("-v,--value", value, "VALUE", u"A value."_s);
        line.list("--list", list, "ITEM...", CommandLine::Separator::Comma, u"Items."_s);
        line.list("--plain", plain, "WORD...", CommandLine::Separator::None, u"Words."_s);
        line.argument("FILE", file, presence, u"A file."_s);
        line.helpFlag();
    }

    [[nodiscard]] QStringList all() const
    {
        return { flag ? u"flag"_s : QString(), value, list.join(u'|'), plain.join(u'|'), file };
    }
};

} // namespace

void TestCliCommandLine::understands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("values");

    const QString no;
    QTest::newRow("nothing") << QStringList {} << QStringList { no, no, no, no, no };
    QTest::newRow("flag") << QStringList { u"--flag"_s } << QStringList { u"flag"_s, no, no, no, no };
    QTest::newRow("flag twice") << QStringList { u"--flag"_s, u"--flag"_s }
                                << QStringList { u"flag"_s, no, no, no, no };
    QTest::newRow("value") << QStringList { u"--value"_s, u"a"_s } << QStringList { no, u"a"_s, no, no, no };
    QTest::newRow("value behind =") << QStringList { u"--value=a=b"_s }
                                    << QStringList { no, u"a=b"_s, no, no, no };
    QTest::newRow("short name") << QStringList { u"-v"_s, u"a"_s } << QStringList { no, u"a"_s, no, no, no };
    QTest::newRow("value with a hyphen")
        << QStringList { u"--value=-x"_s } << QStringList { no, u"-x"_s, no, no, no };
    QTest::newRow("value with a blank")
        << QStringList { u"--value"_s, u"a b"_s } << QStringList { no, u"a b"_s, no, no, no };
    QTest::newRow("several words") << QStringList { u"--list"_s, u"a"_s, u"b"_s, u"--flag"_s }
                                   << QStringList { u"flag"_s, no, u"a|b"_s, no, no };
    QTest::newRow("commas") << QStringList { u"--list"_s, u"a,b,"_s }
                            << QStringList { no, no, u"a|b"_s, no, no };
    QTest::newRow("commas and blanks")
        << QStringList { u"--list"_s, u"a,"_s, u" b"_s } << QStringList { no, no, u"a|b"_s, no, no };
    QTest::newRow("repeated") << QStringList { u"--list=a"_s, u"--flag"_s, u"--list=b"_s }
                              << QStringList { u"flag"_s, no, u"a|b"_s, no, no };
    QTest::newRow("commas that separate nothing") << QStringList { u"--plain"_s, u"k=a,b"_s, u"l=c"_s }
                                                  << QStringList { no, no, no, u"k=a,b|l=c"_s, no };
    QTest::newRow("brackets are not a list")
        << QStringList { u"--list=[a]"_s } << QStringList { no, no, u"[a]"_s, no, no };
    QTest::newRow("braces are not an empty list")
        << QStringList { u"--list={}"_s } << QStringList { no, no, u"{}"_s, no, no };
    QTest::newRow("argument") << QStringList { u"f"_s, u"--flag"_s }
                              << QStringList { u"flag"_s, no, no, no, u"f"_s };
    QTest::newRow("standard stream") << QStringList { u"-"_s } << QStringList { no, no, no, no, u"-"_s };
    QTest::newRow("argument behind --")
        << QStringList { u"--flag"_s, u"--"_s, u"-f"_s } << QStringList { u"flag"_s, no, no, no, u"-f"_s };
    QTest::newRow("international") << QStringList { u"--value=bücher"_s }
                                   << QStringList { no, u"bücher"_s, no, no, no };
}

void TestCliCommandLine::understands()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, values);
    Sample sample;
    CommandLine line(u"program"_s, u"Does it."_s);
    sample.declare(line, CommandLine::Presence::Optional);

    const auto outcome = line.parse(words);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(*outcome, CommandLine::Outcome::Run);
    QCOMPARE(sample.all(), values);
}

void TestCliCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");

    QTest::newRow("missing argument") << QStringList { u"--flag"_s } << u"FILE"_s;
    QTest::newRow("empty argument") << QStringList { QString() } << u"FILE"_s;
    QTest::newRow("unknown option") << QStringList { u"f"_s, u"--falg"_s } << u"\"--flag\""_s;
    QTest::newRow("unknown option without the argument") << QStringList { u"--falg"_s } << u"\"--flag\""_s;
    QTest::newRow("unknown short option") << QStringList { u"f"_s, u"-z"_s } << u"\"-z\""_s;
    QTest::newRow("second argument") << QStringList { u"f"_s, u"g"_s } << u"\"g\""_s;
    QTest::newRow("value is missing") << QStringList { u"f"_s, u"--value"_s } << u"--value"_s;
    QTest::newRow("value is empty") << QStringList { u"f"_s, u"--value"_s, QString() } << u"--value"_s;
    QTest::newRow("value behind = is missing") << QStringList { u"--value="_s, u"f"_s } << u"--value"_s;
    QTest::newRow("an option where a value belongs")
        << QStringList { u"f"_s, u"--value"_s, u"--flag"_s } << u"--value"_s;
    QTest::newRow("value twice") << QStringList { u"f"_s, u"--value=a"_s, u"--value=b"_s } << u"--value"_s;
    QTest::newRow("list is missing") << QStringList { u"f"_s, u"--list"_s } << u"--list"_s;
    QTest::newRow("list is empty") << QStringList { u"f"_s, u"--list"_s, QString() } << u"--list"_s;
    QTest::newRow("list of commas") << QStringList { u"f"_s, u"--list=,,"_s } << u"--list"_s;
    QTest::newRow("flag with a value") << QStringList { u"f"_s, u"--flag=1"_s } << u"--flag"_s;
}

void TestCliCommandLine::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    Sample sample;
    CommandLine line(u"program"_s, u"Does it."_s);
    sample.declare(line, CommandLine::Presence::Required);

    const auto outcome = line.parse(words);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Usage);
    QVERIFY2(outcome.error().message.contains(named), qPrintable(outcome.error().message));
}

void TestCliCommandLine::asksForHelp_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("long") << QStringList { u"--help"_s };
    QTest::newRow("short") << QStringList { u"-h"_s };
    QTest::newRow("with other options") << QStringList { u"--flag"_s, u"--help"_s };
    QTest::newRow("with unknown options") << QStringList { u"--bogus"_s, u"--help"_s };
}

void TestCliCommandLine::asksForHelp()
{
    QFETCH(QStringList, words);
    Sample sample;
    CommandLine line(u"program"_s, u"Does it."_s);
    sample.declare(line, CommandLine::Presence::Required);

    const auto outcome = line.parse(words);
    QVERIFY(outcome);
    QCOMPARE(*outcome, CommandLine::Outcome::Help);
}

void TestCliCommandLine::showsEverythingInTheHelp()
{
    Sample sample;
    CommandLine line(u"program"_s, u"Does it."_s);
    line.section(u"Section"_s);
    sample.declare(line, CommandLine::Presence::Required);
    line.setFooter(u"The end."_s);

    const QString help = line.help();
    for (const QString &part : { u"Does it."_s, u"program"_s, u"Section:"_s, u"--flag"_s, u"--value VALUE"_s,
                                 u"--list ITEM..."_s, u"FILE"_s, u"A file."_s, u"--help"_s, u"The end.\n"_s })
        QVERIFY2(help.contains(part), qPrintable(part));
    QVERIFY(!help.contains(u"\n\n\n"));
}

QTEST_GUILESS_MAIN(TestCliCommandLine)
#include "tst_clicommandline.moc"
