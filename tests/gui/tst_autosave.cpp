// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "gui/autosave.h"
#include "gui/session.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace aro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSoonAfterAChange();
    void writesNothingForAnUntouchedDocument();
    void removesItsCopyOnSave();
    void removesItsCopyWhenEverythingIsUndone();
    void removesItsCopyWhenChangesAreDiscarded();
    void offersTheWorkOfACrashedProgram();
    void offersNothingOfARunningProgram();
    void offersEachWorkOnce();
    void passesOverBrokenCopies();
    void saysWhenItCannotWrite();

private:
    static constexpr auto Soon = 5ms;
    static constexpr auto Never = 1h;

    static QStringList copies(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList({ u"*.aroegress-autosave"_s }, QDir::Files);
    }
    static void rename(Session &session, const QString &name)
    {
        session.editCluster(u"Rename"_s, [&name](Cluster &cluster) { cluster.name = name; });
    }

    const Catalog m_catalog = *builtInCatalog();
};

void TestAutosave::writesSoonAfterAChange()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    const Autosave autosave(session, folder.path(), Soon);
    rename(session, u"prod"_s);
    QVERIFY(copies(folder).isEmpty());
    QTRY_COMPARE(copies(folder).size(), 1);
    rename(session, u"prod-2"_s);
    QTRY_VERIFY(readFile(folder.filePath(copies(folder).value(0)))->contains("prod-2"));
    QCOMPARE(copies(folder).size(), 1);
}

void TestAutosave::writesNothingForAnUntouchedDocument()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    Autosave autosave(session, folder.filePath(u"autosave"_s), Soon);
    autosave.writeNow();
    QVERIFY(!QDir(folder.filePath(u"autosave"_s)).exists());
}

void TestAutosave::removesItsCopyOnSave()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    Autosave autosave(session, folder.path(), Never);
    rename(session, u"prod"_s);
    autosave.writeNow();
    QCOMPARE(copies(folder).size(), 1);
    QVERIFY(session.save(folder.filePath(u"a.aroegress"_s)));
    QVERIFY(copies(folder).isEmpty());
    rename(session, u"dev"_s);
    autosave.writeNow();
    QCOMPARE(copies(folder).size(), 1);
}

void TestAutosave::removesItsCopyWhenEverythingIsUndone()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    Autosave autosave(session, folder.path(), Never);
    rename(session, u"prod"_s);
    autosave.writeNow();
    session.undoStack()->undo();
    QVERIFY(copies(folder).isEmpty());
}

void TestAutosave::removesItsCopyWhenChangesAreDiscarded()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    Autosave autosave(session, folder.path(), Never);
    rename(session, u"prod"_s);
    autosave.writeNow();
    autosave.discard();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {});
}

void TestAutosave::offersTheWorkOfACrashedProgram()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    {
        Session crashed(m_catalog);
        Autosave itsAutosave(crashed, folder.path(), Never);
        crashed.recover(newProject(), u"/somewhere/a.aroegress"_s);
        rename(crashed, u"prod"_s);
        itsAutosave.writeNow();
    }
    const Autosave autosave(session, folder.path(), Never);
    const std::optional<Autosave::Orphan> orphan = autosave.findOrphan();
    QVERIFY(orphan);
    QCOMPARE(orphan->path, u"/somewhere/a.aroegress"_s);
    QCOMPARE(orphan->project.clusters.constFirst().name, u"prod"_s);
    Autosave::remove(*orphan);
    QVERIFY(!autosave.findOrphan());
}

void TestAutosave::offersNothingOfARunningProgram()
{
    const QTemporaryDir folder;
    Session running(m_catalog);
    Autosave itsAutosave(running, folder.path(), Never);
    rename(running, u"prod"_s);
    itsAutosave.writeNow();

    Session session(m_catalog);
    const Autosave autosave(session, folder.path(), Never);
    QVERIFY(!autosave.findOrphan());
    QVERIFY(!itsAutosave.findOrphan());
}

void TestAutosave::offersEachWorkOnce()
{
    const QTemporaryDir folder;
    {
        Session crashed(m_catalog);
        Autosave itsAutosave(crashed, folder.path(), Never);
        rename(crashed, u"prod"_s);
        itsAutosave.writeNow();
    }
    Session session(m_catalog);
    const Autosave first(session, folder.path(), Never);
    const Autosave second(session, folder.path(), Never);
    std::optional<Autosave::Orphan> orphan = first.findOrphan();
    QVERIFY(orphan);
    QVERIFY(!second.findOrphan());
    orphan.reset(); // "Not now": the next program offers it
    QVERIFY(second.findOrphan());
}

void TestAutosave::passesOverBrokenCopies()
{
    const QTemporaryDir folder;
    QVERIFY(saveText(folder.filePath(u"a.aroegress-autosave"_s), "{}"));
    QVERIFY(saveText(folder.filePath(u"b.aroegress-autosave"_s), "\xff not even JSON"));
    QVERIFY(saveText(folder.filePath(u"c.aroegress-autosave"_s), "{\"path\":1,\"project\":\"{}\"}"));
    Session session(m_catalog);
    const Autosave autosave(session, folder.path(), Never);
    QVERIFY(!autosave.findOrphan());
    QCOMPARE(copies(folder).size(), 3);
}

void TestAutosave::saysWhenItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(saveText(folder.filePath(u"file"_s), "in the way"));
    Session session(m_catalog);
    Autosave autosave(session, folder.filePath(u"file/autosave"_s), Never);
    const QSignalSpy failed(&autosave, &Autosave::failed);
    rename(session, u"prod"_s);
    autosave.writeNow();
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
