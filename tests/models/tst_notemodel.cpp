// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/notemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestNoteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModel();
    void putsWarningsFirst();
    void showsOnlyIdsOfTheTranslationTable();
    void staysAsItIsForTheSameNotes();
};

static Notes someNotes()
{
    return { { Note::Id::BaselineOnly, {} },
             { Note::Id::PathWidened, { u"console.redhat.com"_s, u"/api/ingress"_s } },
             { Note::Id::ClientSourcesMissing, { u"prod"_s, u"*.apps.a.io"_s } } };
}

void TestNoteModel::isAWellBehavedModel()
{
    NoteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNotes(someNotes());
    QCOMPARE(model.rowCount(), 3);
    model.setNotes({});
    QCOMPARE(model.rowCount(), 0);
}

void TestNoteModel::putsWarningsFirst()
{
    NoteModel model;
    model.setNotes(someNotes());
    QCOMPARE(model.notes().at(0).id, Note::Id::PathWidened);
    QCOMPARE(model.notes().at(1).id, Note::Id::ClientSourcesMissing);
    QCOMPARE(model.notes().at(2).id, Note::Id::BaselineOnly);
    QVERIFY(model.index(0).data(NoteModel::IsWarningRole).toBool());
    QVERIFY(!model.index(2).data(NoteModel::IsWarningRole).toBool());
}

void TestNoteModel::showsOnlyIdsOfTheTranslationTable()
{
    NoteModel model;
    model.setNotes(someNotes());
    QCOMPARE(model.index(0).data(NoteModel::ShortIdRole).toString(), u"W1"_s);
    QCOMPARE(model.index(1).data(NoteModel::ShortIdRole).toString(), QString());
}

void TestNoteModel::staysAsItIsForTheSameNotes()
{
    NoteModel model;
    model.setNotes(someNotes());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setNotes(someNotes());
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestNoteModel)
#include "tst_notemodel.moc"
