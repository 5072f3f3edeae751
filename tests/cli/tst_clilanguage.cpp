// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "clirun.h"
#include "core/base/translations.h"
#include "core/export/target.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace aro::cli;
using namespace Qt::StringLiterals;

/// People read their language; machines always read the same bytes.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsBytesInEveryLanguage_data();
    void keepsItsBytesInEveryLanguage();
    void jsonKeepsItsBytesInEveryLanguage();
    void findsTheLanguage_data();
    void findsTheLanguage();
    void speaksGerman_data();
    void speaksGerman();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestCliLanguage::keepsItsBytesInEveryLanguage_data()
{
    QTest::addColumn<QString>("target");
    for (const Target *target : exportTargets())
        QTest::newRow(target->id.data()) << QString(target->id);
}

void TestCliLanguage::keepsItsBytesInEveryLanguage()
{
    QFETCH(QString, target);
    Translations translations;
    QList<QByteArray> contents;
    for (const QString &language : Translations::languages()) {
        translations.use(language);
        const QString folder = path(target + u'-' + language) + u'/';
        QCOMPARE(run(exporting(target, "--preset everything") + QStringList { u"-o"_s, folder }).status, 0);
        QByteArray content;
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            content += name.toUtf8() + '\n' + contentOf(folder + name);
        contents.append(content);
    }
    QVERIFY(!contents.at(0).isEmpty());
    QCOMPARE(contents.at(1), contents.at(0));
}

void TestCliLanguage::jsonKeepsItsBytesInEveryLanguage()
{
    for (const char *line :
         { "endpoints --all --json", "features --json", "targets --json", "project new" }) {
        Translations translations;
        translations.use(u"en"_s);
        const QByteArray english = run(words(line)).out;
        translations.use(u"de"_s);
        QCOMPARE(run(words(line)).out, english);
    }
}

void TestCliLanguage::findsTheLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("language");

    QTest::newRow("none") << words("features") << QString();
    QTest::newRow("before the command") << words("--language de features") << u"de"_s;
    QTest::newRow("behind the command") << words("features --language=de") << u"de"_s;
    QTest::newRow("without a value") << words("features --language") << QString();
    QTest::newRow("behind --") << words("project show -- --language=de") << QString();
}

void TestCliLanguage::findsTheLanguage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, language);
    QCOMPARE(languageOf(arguments), language);
}

void TestCliLanguage::speaksGerman_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("help") << words("--help");
    for (const CommandEntry &entry : commands())
        QTest::newRow(entry.words.data()) << QString(entry.words).split(u' ') + words("--help");
    QTest::newRow("error") << words("exprot");
    QTest::newRow("features") << words("features");
    QTest::newRow("endpoints") << words("endpoints");
    QTest::newRow("targets") << words("targets");
    QTest::newRow("guide") << words("pull-secret guide --preset common");
}

void TestCliLanguage::speaksGerman()
{
    QFETCH(QStringList, arguments);
    Translations translations;
    translations.use(u"en"_s);
    const CliRun english = run(arguments);
    translations.use(u"de"_s);
    const CliRun german = run(arguments);

    QCOMPARE(german.status, english.status);
    QVERIFY(german.out + german.err.toUtf8() != english.out + english.err.toUtf8());
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
