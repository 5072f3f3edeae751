// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/arguments.h"

#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void hidesWhatIsNotForUsers();
};

void TestArguments::readsWords()
{
    const auto none = parseArguments({ u"aro-egress"_s });
    QVERIFY(none);
    QVERIFY(none->file.isEmpty() && none->language.isEmpty() && none->screenshots.folder.isEmpty());
    QVERIFY(!none->wantsHelp && !none->wantsVersion);

    const auto all
        = parseArguments({ u"aro-egress"_s, u"--language"_s, u"de"_s, u"--screenshots=out"_s,
                           u"--screenshot-scheme=dark"_s, u"--screenshot-size=960x600"_s, u"a.aroegress"_s });
    QVERIFY(all);
    QCOMPARE(all->language, u"de"_s);
    QCOMPARE(all->file, u"a.aroegress"_s);
    QCOMPARE(all->screenshots.folder, u"out"_s);
    QVERIFY(all->screenshots.isDark);
    QCOMPARE(all->screenshots.size, QSize(960, 600));

    QVERIFY(parseArguments({ u"aro-egress"_s, u"--help"_s })->wantsHelp);
    QVERIFY(parseArguments({ u"aro-egress"_s, u"-v"_s })->wantsVersion);
}

void TestArguments::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("unknown option") << QStringList { u"--no-such-option"_s };
    QTest::newRow("unknown language") << QStringList { u"--language"_s, u"tlh"_s };
    QTest::newRow("language missing") << QStringList { u"--language"_s };
    QTest::newRow("two files") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("size of one number") << QStringList { u"--screenshot-size=960"_s };
    QTest::newRow("size of words") << QStringList { u"--screenshot-size=axb"_s };
    QTest::newRow("unknown scheme") << QStringList { u"--screenshot-scheme=pink"_s };
}

void TestArguments::refusesWrongWords()
{
    QFETCH(QStringList, words);

    const auto arguments = parseArguments(QStringList(u"aro-egress"_s) + words);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().code, Error::Code::Usage);
    QVERIFY(!arguments.error().message.isEmpty());
}

void TestArguments::hidesWhatIsNotForUsers()
{
    const QString help = argumentsHelp();
    QVERIFY(help.contains(u"--language"_s));
    QVERIFY(!help.contains(u"screenshot"_s));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
