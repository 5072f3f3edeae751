// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "clirun.h"

#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

class TestCliProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHelp_data();
    void showsHelp();
    void showsHelpWhenNothingIsAsked_data();
    void showsHelpWhenNothingIsAsked();
    void everyCommandHasHelpWithExamples_data();
    void everyCommandHasHelpWithExamples();
    void showsTheVersion_data();
    void showsTheVersion();
    void refusesWrongWords_data();
    void refusesWrongWords();
};

void TestCliProgram::showsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("--help") << words("--help") << QByteArray("pull-secret guide");
    QTest::newRow("-h") << words("-h") << QByteArray("project check");
    QTest::newRow("help") << words("help") << QByteArray("endpoints");
    QTest::newRow("help of a group") << words("project --help") << QByteArray("project new");
    QTest::newRow("help before a group") << words("help project") << QByteArray("project new");
    QTest::newRow("help before a command") << words("help export") << QByteArray("--target");
    QTest::newRow("--help before a command") << words("--help export") << QByteArray("--target");
    QTest::newRow("exit statuses") << words("--help") << QByteArray("4  ");
}

void TestCliProgram::showsHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    const CliRun result = run(arguments);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    QVERIFY2(result.out.contains(part), result.out.constData());
}

void TestCliProgram::showsHelpWhenNothingIsAsked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");

    QTest::newRow("program") << QStringList {} << u"endpoints"_s;
    QTest::newRow("group") << words("project") << u"project show"_s;
    QTest::newRow("language alone") << words("--language en") << u"endpoints"_s;
}

void TestCliProgram::showsHelpWhenNothingIsAsked()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CliRun result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(part), qPrintable(result.err));
}

void TestCliProgram::everyCommandHasHelpWithExamples_data()
{
    QTest::addColumn<QString>("command");
    for (const CommandEntry &entry : commands())
        QTest::newRow(entry.words.data()) << QString(entry.words);
}

void TestCliProgram::everyCommandHasHelpWithExamples()
{
    QFETCH(QString, command);
    const CliRun result = run(command.split(u' ') + words("--help"));
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("\nExamples:\n  aro-egress-cli " + command.toUtf8()));
    QVERIFY(result.out.contains("--language"));
    const QList<QByteArray> lines = result.out.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.size() <= 100, line.constData());
}

void TestCliProgram::showsTheVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("alone") << words("--version");
    QTest::newRow("before a command") << words("--version export");
    QTest::newRow("behind a command") << words("export --version");
    QTest::newRow("with a language") << words("--language de --version");
}

void TestCliProgram::showsTheVersion()
{
    QFETCH(QStringList, arguments);
    const CliRun result = run(arguments);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray("aro-egress-cli " ARO_VERSION "\n"));
}

void TestCliProgram::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown command") << words("exprot") << 2 << u"\"export\""_s;
    QTest::newRow("unknown command of a group")
        << words("project nwe") << 2 << u"new, add, set, remove, show, check. Did you mean \"new\"?"_s;
    QTest::newRow("command of no group") << words("project delete") << 2 << u"show, check.\n"_s;
    QTest::newRow("unknown group") << words("pullsecret") << 2 << u"\"pull-secret\""_s;
    QTest::newRow("unknown group with a command") << words("pullsecret guide") << 2 << u"\"pull-secret\""_s;
    QTest::newRow("something else entirely") << words("zzzzzz") << 2 << u"\"zzzzzz\""_s;
    QTest::newRow("unknown option") << words("--bogus") << 2 << u"\"--bogus\""_s;
    QTest::newRow("unknown option before a command") << words("--bogus features") << 2 << u"\"--bogus\""_s;
    QTest::newRow("unknown option of a command") << words("endpoints --featrue x") << 2 << u"\"--feature\""_s;
    QTest::newRow("word too many") << words("features telemetry") << 2 << u"\"telemetry\""_s;
    QTest::newRow("unknown language") << words("--language fr features") << 3 << u"en, de"_s;
    QTest::newRow("unknown target") << words("targets sqiud") << 3 << u"\"squid\"?"_s;
    QTest::newRow("unknown target of an export") << words("export -t sqiud") << 3 << u"\"squid\"?"_s;
    QTest::newRow("product instead of a target") << words("export -t fortigate") << 3 << u"\"fortios\"?"_s;
    QTest::newRow("maker instead of a target")
        << words("targets paloalto") << 3 << u"one of panos-set, panos-edl?"_s;
    QTest::newRow("value that an option does not know")
        << exporting(u"nftables-dnsmasq"_s, "--preset common --set drop=all") << 3
        << u"\"all\" cannot be used for the option drop. Choose one of clusters, listed, everyone."_s;
    QTest::newRow("unknown feature") << words("endpoints --feature telemtry") << 3 << u"\"telemetry\"?"_s;
    QTest::newRow("no target") << words("export --preset common") << 2 << u"--target"_s;
    QTest::newRow("file is missing") << words("project show") << 2 << u"FILE"_s;
    QTest::newRow("cluster without a project") << words("endpoints --cluster a") << 2 << u"--project"_s;
    QTest::newRow("project and cluster options")
        << words("endpoints --project a --region b") << 2 << u"--project"_s;
    QTest::newRow("features and a preset")
        << words("endpoints --feature insights --preset none") << 2 << u"--preset"_s;
    QTest::newRow("guide about nothing") << words("pull-secret guide") << 2 << u"--feature"_s;
    QTest::newRow("guide in an unknown format")
        << words("pull-secret guide --preset none --format html") << 3 << u"--format"_s;
    QTest::newRow("setting without a value") << words("project new -t squid --set prefix") << 2 << u"--set"_s;
    QTest::newRow("setting twice") << words("project new -t squid --set prefix=a prefix=b") << 2
                                   << u"--set"_s;
    QTest::newRow("setting without a target") << words("project new --set prefix=a") << 2 << u"--target"_s;
    QTest::newRow("unknown setting") << words("project new -t squid --set prefux=a") << 3 << u"prefix"_s;
}

void TestCliProgram::refusesWrongWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, named);
    const CliRun result = run(arguments);
    QCOMPARE(result.status, status);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(named), qPrintable(result.err));
    QCOMPARE(result.err.contains(u"--help"), status == 2);
}

QTEST_GUILESS_MAIN(TestCliProgram)
#include "tst_cliprogram.moc"
