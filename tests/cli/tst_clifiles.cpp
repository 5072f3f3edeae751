// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "clirun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace aro::cli;
using namespace Qt::StringLiterals;

/// Where exports go, and what happens when they cannot.
class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAFile();
    void writesSeveralFilesIntoAFolder();
    void asksForAFolder();
    void failsWhenFilesAreInTheWay_data();
    void failsWhenFilesAreInTheWay();
    void failsInAReadOnlyFolder();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList filesLeft() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCliFiles::writesAFile()
{
    const QString file = path(u"rules.conf"_s);
    const CliRun result = run(exporting(u"squid"_s, "--preset common -o") + QStringList { file });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains(file));
    QCOMPARE(contentOf(file), run(exporting(u"squid"_s, "--preset common")).out);
}

void TestCliFiles::writesSeveralFilesIntoAFolder()
{
    const CliRun result
        = run(exporting(u"panos-edl"_s, "--preset common -o") + QStringList { m_folder->path() });
    QCOMPARE(result.status, 0);
    QVERIFY(filesLeft().size() > 1);
    for (const QString &name : filesLeft())
        QVERIFY2(result.err.contains(path(name)), qPrintable(result.err));
}

void TestCliFiles::asksForAFolder()
{
    const CliRun result = run(exporting(u"panos-edl"_s, "--preset common"));
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(u"-o FOLDER"));
    QVERIFY(result.err.contains(u".txt"));
    QCOMPARE(run(exporting(u"panos-edl"_s, "--preset common -o -")).status, 2);
    // A folder of this name would be no one's wish.
    const QStringList file { path(u"lists.txt"_s) };
    QCOMPARE(run(exporting(u"panos-edl"_s, "--preset common -o") + file).status, 2);
    QCOMPARE(filesLeft(), QStringList());
}

void TestCliFiles::failsWhenFilesAreInTheWay_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("output");

    QTest::newRow("folder that does not exist") << u"squid"_s << u"none/rules.conf"_s;
    QTest::newRow("file in the place of a folder") << u"squid"_s << u"file/rules.conf"_s;
    QTest::newRow("file in the place of a folder for several files") << u"panos-edl"_s << u"file/lists"_s;
    QTest::newRow("several files, but a file is there") << u"panos-edl"_s << u"file"_s;
}

void TestCliFiles::failsWhenFilesAreInTheWay()
{
    QFETCH(QString, target);
    QFETCH(QString, output);
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();

    const CliRun result = run(exporting(target, "--preset common -o") + QStringList { path(output) });
    QCOMPARE(result.status, 4);
    QVERIFY(result.err.contains(u"error: "));
    QCOMPARE(filesLeft(), QStringList { u"file"_s });
    QCOMPARE(contentOf(path(u"file"_s)), "old");
}

void TestCliFiles::failsInAReadOnlyFolder()
{
    if (geteuid() == 0)
        QSKIP("The superuser can write anywhere.");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const CliRun result
        = run(exporting(u"squid"_s, "--preset common -o") + QStringList { path(u"rules.conf"_s) });
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(result.status, 4);
    QCOMPARE(filesLeft(), QStringList());
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
