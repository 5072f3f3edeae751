// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesControlCharactersVisible_data();
    void makesControlCharactersVisible();
    void tellsThatStandardOutputIsFull_data();
    void tellsThatStandardOutputIsFull();
    void deliversToAFileOrToStandardOutput();
};

void TestCliStreams::makesControlCharactersVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("plain") << u"Größe 1"_s << u"Größe 1\n"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\\u{1b}[31mred\n"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a\\u{a}b\n"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s << u"a\\u{202e}b\n"_s;
    QTest::newRow("beyond the basic plane") << u"a\U0001F600b"_s << u"a\U0001F600b\n"_s;
}

void TestCliStreams::makesControlCharactersVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QBuffer in;
    QBuffer out;
    QBuffer err;
    QVERIFY(err.open(QIODevice::WriteOnly));
    Streams streams { in, out, err };

    say(streams, text);
    QCOMPARE(QString::fromUtf8(err.data()), line);
}

void TestCliStreams::tellsThatStandardOutputIsFull_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("version") << words("--version");
    QTest::newRow("help") << words("export --help");
    QTest::newRow("features") << words("features");
    QTest::newRow("endpoints") << words("endpoints --json");
    QTest::newRow("targets") << words("targets");
    QTest::newRow("export") << words("export --target squid --preset common") + readyCluster();
    QTest::newRow("project") << words("project new");
    QTest::newRow("guide") << words("pull-secret guide --preset common");
}

void TestCliStreams::tellsThatStandardOutputIsFull()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    QBuffer in;
    QFile out(u"/dev/full"_s);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QBuffer err;
    QVERIFY(err.open(QIODevice::WriteOnly));
    Streams streams { in, out, err };

    QCOMPARE(runCli(arguments, streams), 4);
    QCOMPARE(err.data().count('\n'), 1);
}

void TestCliStreams::deliversToAFileOrToStandardOutput()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x"_s);
    QBuffer in;
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(err.open(QIODevice::WriteOnly));
    Streams streams { in, out, err };

    QVERIFY(deliver(streams, {}, "1"));
    QVERIFY(deliver(streams, u"-"_s, "2"));
    QVERIFY(deliver(streams, path, "3"));
    QCOMPARE(out.data(), "12");
    QCOMPARE(contentOf(path), "3");
    QVERIFY(err.data().contains("x"));
}

QTEST_GUILESS_MAIN(TestCliStreams)
#include "tst_clistreams.moc"
