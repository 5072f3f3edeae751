// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretfile.h"

#include "core/pullsecret/secretforms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace aro;
using namespace Qt::StringLiterals;

class TestSecretFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesForTheOwnerAlone();
    void keepsWhatWasThere();
    void leavesAnEqualFile();
    void refusesToWrite_data();
    void refusesToWrite();
    void readsAndTellsWhoElseCan();
    void refusesToRead_data();
    void refusesToRead();
    void warnsOfFolders_data();
    void warnsOfFolders();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static int mode(const QString &file)
    {
        struct stat state = {};
        return ::lstat(QFile::encodeName(file).constData(), &state) == 0 ? state.st_mode & 07777 : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecretFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSecretFile::writesForTheOwnerAlone()
{
    ::umask(0);
    const auto saved = saveSecretFile(path(u"a"_s), SecretBytes("HIDDEN"));
    QVERIFY(saved);
    QVERIFY(saved->backup.isEmpty() && !saved->wasThere);
    QCOMPARE(content(u"a"_s), QByteArray("HIDDEN"));
    QCOMPARE(mode(path(u"a"_s)), 0600);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
}

void TestSecretFile::keepsWhatWasThere()
{
    put(u"a"_s, "old");
    QFile::setPermissions(path(u"a"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto first = saveSecretFile(path(u"a"_s), SecretBytes("new"));
    QVERIFY(first);
    QCOMPARE(first->backup, path(u"a.backup-1"_s));
    const auto second = saveSecretFile(path(u"a"_s), SecretBytes("newer"));
    QVERIFY(second);
    QCOMPARE(second->backup, path(u"a.backup-2"_s));
    QCOMPARE(content(u"a"_s), QByteArray("newer"));
    QCOMPARE(content(u"a.backup-1"_s), QByteArray("old"));
    QCOMPARE(content(u"a.backup-2"_s), QByteArray("new"));
    for (const QString &name : { u"a"_s, u"a.backup-1"_s, u"a.backup-2"_s })
        QCOMPARE(mode(path(name)), 0600);
}

void TestSecretFile::leavesAnEqualFile()
{
    put(u"a"_s, "same");
    const auto saved = saveSecretFile(path(u"a"_s), SecretBytes("same"));
    QVERIFY(saved && saved->wasThere && saved->backup.isEmpty());
    QCOMPARE(mode(path(u"a"_s)), 0600);
}

void TestSecretFile::refusesToWrite_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("link") << u"link"_s;
    QTest::newRow("link to nothing") << u"dangling"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("no such folder") << u"missing/a"_s;
    QTest::newRow("no name") << u"folder/"_s;
}

void TestSecretFile::refusesToWrite()
{
    QFETCH(QString, name);

    put(u"target"_s, "old");
    QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System);
    const auto saved = saveSecretFile(path(name), SecretBytes("HIDDEN"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::CannotWrite);
    QVERIFY(!sentence(saved.error()).contains(u"HIDDEN"_s));
    QCOMPARE(content(u"target"_s), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System), before);
}

void TestSecretFile::readsAndTellsWhoElseCan()
{
    put(u"a"_s, "HIDDEN");
    QFile::setPermissions(path(u"a"_s), QFile::ReadOwner);
    auto file = readSecretFile(path(u"a"_s));
    QVERIFY(file);
    QCOMPARE(file->content.view().toByteArray(), QByteArray("HIDDEN"));
    QVERIFY(!file->isReadableByOthers);
    QVERIFY(qAbs(file->modified.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QFile::setPermissions(path(u"a"_s), QFile::ReadOwner | QFile::ReadGroup);
    file = readSecretFile(path(u"a"_s));
    QVERIFY(file && file->isReadableByOthers);
}

void TestSecretFile::refusesToRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");

    QTest::newRow("missing") << u"missing"_s << static_cast<int>(Error::Code::CannotRead);
    QTest::newRow("folder") << u"."_s << static_cast<int>(Error::Code::CannotRead);
    QTest::newRow("pipe that nobody writes to") << u"pipe"_s << static_cast<int>(Error::Code::CannotRead);
    QTest::newRow("too large") << u"large"_s << static_cast<int>(Error::Code::TooLarge);
}

void TestSecretFile::refusesToRead()
{
    QFETCH(QString, name);
    QFETCH(int, code);

    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    put(u"large"_s, QByteArray(MaxSecretText + 1, 'x'));
    const auto file = readSecretFile(path(name));
    QVERIFY(!file);
    QCOMPARE(static_cast<int>(file.error().code), code);
}

void TestSecretFile::warnsOfFolders_data()
{
    using Kind = FolderRisk::Kind;
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QList<FolderRisk>>("risks");

    QTest::newRow("private") << u"a"_s << QString() << 0700 << QList<FolderRisk> {};
    QTest::newRow("readable") << u"a"_s << QString() << 0755
                              << QList<FolderRisk> { { Kind::ReadableByOthers, {} } };
    QTest::newRow("writable") << u"a"_s << QString() << 0777
                              << QList<FolderRisk> { { Kind::WritableByOthers, {} } };
    QTest::newRow("as /tmp") << u"a"_s << QString() << 01777
                             << QList<FolderRisk> { { Kind::ReadableByOthers, {} } };
    for (const QString &name : { u"OneDrive"_s, u"Dropbox"_s, u"Nextcloud"_s, u"Google Drive"_s })
        QTest::newRow(qPrintable(name))
            << name + u"/x"_s << QString() << 0700 << QList<FolderRisk> { { Kind::Synchronised, name } };
    QTest::newRow("OneDrive of a company") << u"OneDrive - Contoso"_s << QString() << 0700
                                           << QList<FolderRisk> { { Kind::Synchronised, u"OneDrive"_s } };
    QTest::newRow("iCloud") << u"Mobile Documents/x"_s << QString() << 0700
                            << QList<FolderRisk> { { Kind::Synchronised, u"iCloud"_s } };
    QTest::newRow("marked") << u"a/b"_s << u".stfolder"_s << 0700
                            << QList<FolderRisk> { { Kind::Synchronised, u"Syncthing"_s } };
    QTest::newRow("git") << u"a/b"_s << u".git"_s << 0700
                         << QList<FolderRisk> { { Kind::WorkTree, u"git"_s } };
}

void TestSecretFile::warnsOfFolders()
{
    QFETCH(QString, folder);
    QFETCH(QString, marker);
    QFETCH(int, mode);
    QFETCH(QList<FolderRisk>, risks);

    QVERIFY(QDir(m_folder->path()).mkpath(folder));
    if (!marker.isEmpty())
        QVERIFY(QDir(path(folder.section(u'/', 0, 0))).mkpath(marker));
    QCOMPARE(::chmod(QFile::encodeName(path(folder)).constData(), static_cast<mode_t>(mode)), 0);
    const QList<FolderRisk> found = folderRisks(path(folder + u"/pull-secret.json"_s));
    QCOMPARE(found, risks);
    for (const FolderRisk &risk : found)
        QVERIFY(!riskText(risk).contains(u"%1"_s));
}

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
