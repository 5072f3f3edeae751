// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"
#include "gui/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithOneUntouchedCluster();
    void undoesAndRedoes();
    void changesOfNothingLeaveNoStep();
    void mergesWhatFollowsEachOther();
    void mergesPerCluster();
    void forgetsAStepThatWasTypedBack();
    void doesNotMergeAcrossASave();
    void resolvesOnceAfterAChange();
    void picksTheClusterOfAnUndoneChange();
    void staysInRangeWhenClustersGo();
    void ignoresClustersThatDoNotExist();
    void opensAndSaves();
    void keepsTheDocumentWhenItCannotOpen();
    void staysModifiedWhenItCannotSave();
    void recoversAsModified();

private:
    void rename(Session &session, const QString &name, const QString &key = {})
    {
        session.editCluster(
            u"Rename"_s, [&name](Cluster &cluster) { cluster.name = name; }, key);
    }

    const Catalog m_catalog = *builtInCatalog();
};

void TestSession::startsWithOneUntouchedCluster()
{
    Session session(m_catalog);
    QCOMPARE(session.project(), newProject());
    QCOMPARE(session.currentCluster(), 0);
    QVERIFY(!session.isModified());
    QVERIFY(session.filePath().isEmpty());
}

void TestSession::undoesAndRedoes()
{
    Session session(m_catalog);
    const QSignalSpy changed(&session, &Session::changed);
    const QSignalSpy documentChanged(&session, &Session::documentChanged);
    rename(session, u"prod"_s);
    QCOMPARE(session.cluster().name, u"prod"_s);
    QCOMPARE(session.undoStack()->undoText(), u"Rename"_s);
    QVERIFY(session.isModified());
    session.undoStack()->undo();
    QCOMPARE(session.project(), newProject());
    QVERIFY(!session.isModified());
    session.undoStack()->redo();
    QCOMPARE(session.cluster().name, u"prod"_s);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(documentChanged.count(), 3);
}

void TestSession::changesOfNothingLeaveNoStep()
{
    Session session(m_catalog);
    rename(session, session.cluster().name);
    QVERIFY(!session.undoStack()->canUndo());
}

void TestSession::mergesWhatFollowsEachOther()
{
    Session session(m_catalog);
    rename(session, u"p"_s, u"name"_s);
    rename(session, u"pr"_s, u"name"_s);
    session.editCluster(
        u"Region"_s, [](Cluster &cluster) { cluster.region = u"eastus"_s; }, u"region"_s);
    rename(session, u"prod"_s, u"name"_s);
    QCOMPARE(session.undoStack()->count(), 3);
    session.undoStack()->undo();
    session.undoStack()->undo();
    QCOMPARE(session.cluster().name, u"pr"_s);
    session.undoStack()->undo();
    QCOMPARE(session.project(), newProject());
}

void TestSession::mergesPerCluster()
{
    Session session(m_catalog);
    session.edit(u"Add"_s, [](Project &project) {
        project.clusters.append(project.clusters.constFirst());
        project.clusters.last().name = u"dev"_s;
    });
    rename(session, u"one"_s, u"name"_s);
    session.setCurrentCluster(1);
    rename(session, u"two"_s, u"name"_s);
    QCOMPARE(session.undoStack()->count(), 3);
}

void TestSession::forgetsAStepThatWasTypedBack()
{
    Session session(m_catalog);
    const QString name = session.cluster().name;
    rename(session, u"x"_s, u"name"_s);
    rename(session, name, u"name"_s);
    QVERIFY(!session.undoStack()->canUndo());
    QVERIFY(!session.isModified());
}

void TestSession::doesNotMergeAcrossASave()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    rename(session, u"a"_s, u"name"_s);
    QVERIFY(session.save(folder.filePath(u"a.aroegress"_s)));
    rename(session, u"ab"_s, u"name"_s);
    QVERIFY(session.isModified());
    session.undoStack()->undo();
    QVERIFY(!session.isModified());
    QCOMPARE(session.cluster().name, u"a"_s);
}

void TestSession::resolvesOnceAfterAChange()
{
    Session session(m_catalog);
    const Plan *before = &session.plan();
    QCOMPARE(hostCount(*before), 0);
    session.editCluster(u"Choose"_s, [](Cluster &cluster) {
        cluster.features = { u"update-checks"_s };
        cluster.sources = { *Cidr::parse(u"10.0.0.0/24"_s) };
    });
    QCOMPARE(hostCount(session.plan()), 1);
    QCOMPARE(&session.plan(), &session.plan());
}

void TestSession::picksTheClusterOfAnUndoneChange()
{
    Session session(m_catalog);
    session.edit(u"Add"_s, [](Project &project) {
        project.clusters.append(project.clusters.constFirst());
        project.clusters.last().name = u"dev"_s;
    });
    session.setCurrentCluster(1);
    rename(session, u"test"_s);
    session.setCurrentCluster(0);
    session.undoStack()->undo();
    QCOMPARE(session.currentCluster(), 1);
    QCOMPARE(session.cluster().name, u"dev"_s);
}

void TestSession::staysInRangeWhenClustersGo()
{
    Session session(m_catalog);
    session.edit(u"Add"_s, [](Project &project) { project.clusters.append(project.clusters.constFirst()); });
    session.setCurrentCluster(1);
    session.edit(u"Remove"_s, [](Project &project) { project.clusters.removeLast(); });
    QCOMPARE(session.currentCluster(), 0);
    session.undoStack()->undo();
    QCOMPARE(session.currentCluster(), 1);
}

void TestSession::ignoresClustersThatDoNotExist()
{
    Session session(m_catalog);
    const QSignalSpy changed(&session, &Session::changed);
    session.setCurrentCluster(1);
    session.setCurrentCluster(-1);
    session.setCurrentCluster(0);
    QCOMPARE(changed.count(), 0);
}

void TestSession::opensAndSaves()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.aroegress"_s);
    Session session(m_catalog);
    rename(session, u"prod"_s);
    QVERIFY(session.save(path));
    QCOMPARE(session.filePath(), path);
    QVERIFY(!session.isModified());
    QVERIFY(session.undoStack()->canUndo());

    Session other(m_catalog);
    QVERIFY(other.open(path));
    QCOMPARE(other.project(), session.project());
    QCOMPARE(other.filePath(), path);
    QVERIFY(!other.isModified());
    other.newDocument();
    QCOMPARE(other.project(), newProject());
    QVERIFY(other.filePath().isEmpty());
}

void TestSession::keepsTheDocumentWhenItCannotOpen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.aroegress"_s);
    QVERIFY(saveText(path, "{ \"format\": \"something else\" }"));
    Session session(m_catalog);
    rename(session, u"prod"_s);
    const Project before = session.project();
    QCOMPARE(session.open(path).error().code, Error::Code::InvalidDocument);
    QCOMPARE(session.open(folder.filePath(u"none"_s)).error().code, Error::Code::CannotRead);
    QCOMPARE(session.project(), before);
    QVERIFY(session.isModified());
    QVERIFY(session.undoStack()->canUndo());
    QVERIFY(session.filePath().isEmpty());
}

void TestSession::staysModifiedWhenItCannotSave()
{
    const QTemporaryDir folder;
    Session session(m_catalog);
    rename(session, u"prod"_s);
    QCOMPARE(session.save(folder.filePath(u"no/such/folder.aroegress"_s)).error().code,
             Error::Code::CannotWrite);
    QVERIFY(session.isModified());
    QVERIFY(session.filePath().isEmpty());
}

void TestSession::recoversAsModified()
{
    Project project = newProject();
    project.clusters[0].name = u"prod"_s;
    Session session(m_catalog);
    session.recover(project, u"/somewhere/a.aroegress"_s);
    QCOMPARE(session.project(), project);
    QCOMPARE(session.filePath(), u"/somewhere/a.aroegress"_s);
    QVERIFY(session.isModified());
    const QTemporaryDir folder;
    QVERIFY(session.save(folder.filePath(u"a.aroegress"_s)));
    QVERIFY(!session.isModified());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
