// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersTheWindow();
    void remembersRecentFiles_data();
    void remembersRecentFiles();
    void forgetsRecentFiles();
    void standsABrokenFile();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestSettings::init()
{
    m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    QFile::remove(m_path);
}

void TestSettings::remembersTheWindow()
{
    Settings(m_path).setWindowState({ .geometry = "\x01\x02\xff", .splitter = "abc", .step = 3 });
    Settings(m_path).setLanguage(u"de"_s);
    const Settings settings(m_path);
    QCOMPARE(settings.windowState().geometry, QByteArray("\x01\x02\xff"));
    QCOMPARE(settings.windowState().splitter, QByteArray("abc"));
    QCOMPARE(settings.windowState().step, 3);
    QCOMPARE(settings.language(), u"de"_s);
}

void TestSettings::remembersRecentFiles_data()
{
    QTest::addColumn<QStringList>("used");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("none") << QStringList {} << QStringList {};
    QTest::newRow("one stays a list") << QStringList { u"/a"_s } << QStringList { u"/a"_s };
    QTest::newRow("the newest first") << QStringList { u"/a"_s, u"/b"_s } << QStringList { u"/b"_s, u"/a"_s };
    QTest::newRow("each once") << QStringList { u"/a"_s, u"/b"_s, u"/a"_s }
                               << QStringList { u"/a"_s, u"/b"_s };
    QTest::newRow("commas and umlauts")
        << QStringList { u"/ä, ö; \"ü\""_s } << QStringList { u"/ä, ö; \"ü\""_s };
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many.prepend(u"/%1"_s.arg(i));
    QStringList newest = many.first(Settings::MaxRecentFiles);
    std::reverse(many.begin(), many.end());
    QTest::newRow("not too many") << many << newest;
}

void TestSettings::remembersRecentFiles()
{
    QFETCH(QStringList, used);
    QFETCH(QStringList, expected);

    for (const QString &path : used)
        Settings(m_path).addRecentFile(path);
    QCOMPARE(Settings(m_path).recentFiles(), expected);
}

void TestSettings::forgetsRecentFiles()
{
    Settings(m_path).addRecentFile(u"/a"_s);
    Settings(m_path).clearRecentFiles();
    QCOMPARE(Settings(m_path).recentFiles(), QStringList {});
}

void TestSettings::standsABrokenFile()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[recent\nsize=99999999\n[window]\nstep=many\ngeometry=@Invalid()\n\xff\xfe");
    file.close();
    Settings settings(m_path);
    QCOMPARE(settings.windowState().step, 0);
    QVERIFY(settings.recentFiles().size() <= Settings::MaxRecentFiles);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
