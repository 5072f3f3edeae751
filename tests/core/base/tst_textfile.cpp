// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace aro;
using namespace Qt::StringLiterals;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads();
    void refusesTooLargeFiles();
    void refusesFolders();
    void saysWhenAFileIsGone();
    void leavesAWriteProtectedFileAlone();
    void leavesNothingBehindInAReadOnlyFolder();
    void writesNothingWhenOneOfSeveralFails();
    void reportsAFullDisk();
};

void TestTextFile::writesAndReads()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QVERIFY(saveText(path, "one\n"));
    QVERIFY(saveText(path, "two\n"));
    QCOMPARE(*readFile(path), "two\n");
}

void TestTextFile::refusesTooLargeFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QVERIFY(saveText(path, QByteArray(11, 'x')));
    QVERIFY(readFile(path, 11));
    QCOMPARE(readFile(path, 10).error().code, Error::Code::TooLarge);
}

void TestTextFile::refusesFolders()
{
    QTemporaryDir folder;
    QCOMPARE(readFile(folder.path()).error().code, Error::Code::CannotRead);
    QCOMPARE(saveText(folder.path(), "x").error().code, Error::Code::CannotWrite);
}

void TestTextFile::saysWhenAFileIsGone()
{
    QTemporaryDir folder;
    const auto content = readFile(folder.filePath(u"gone"_s));
    QCOMPARE(content.error().code, Error::Code::CannotRead);
    QVERIFY(content.error().where.contains("gone"_L1));
}

void TestTextFile::leavesAWriteProtectedFileAlone()
{
    if (geteuid() == 0)
        QSKIP("root may write everything");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QVERIFY(saveText(path, "old"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QCOMPARE(saveText(path, "new").error().code, Error::Code::CannotWrite);
    QCOMPARE(*readFile(path), "old");
}

void TestTextFile::leavesNothingBehindInAReadOnlyFolder()
{
    // Nobody, not even root, can create files there.
    const auto saved = saveText(u"/proc/aro-egress.txt"_s, "x");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::CannotWrite);
    QVERIFY(!QFile::exists(u"/proc/aro-egress.txt"_s));
}

void TestTextFile::writesNothingWhenOneOfSeveralFails()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"first"_s);
    QVERIFY(saveText(first, "old"));
    const auto saved = saveTexts({ { first, "new" }, { folder.filePath(u"missing/second"_s), "new" } });
    QCOMPARE(saved.error().code, Error::Code::CannotWrite);
    QCOMPARE(*readFile(first), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestTextFile::reportsAFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full");
    QCOMPARE(saveText(u"/dev/full"_s, "x").error().code, Error::Code::CannotWrite);
}

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
