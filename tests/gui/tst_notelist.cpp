// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/notelist.h"
#include "models/notemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestNoteList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachNoteItsRoom_data();
    void givesEachNoteItsRoom();
};

void TestNoteList::givesEachNoteItsRoom_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");

    QTest::newRow("made narrower") << 900 << 260;
    QTest::newRow("made wider") << 260 << 900;
    QTest::newRow("made a little narrower") << 420 << 400;
}

void TestNoteList::givesEachNoteItsRoom()
{
    QFETCH(int, from);
    QFETCH(int, to);

    NoteModel model;
    const QAbstractItemModelTester tester(&model);
    NoteList list;
    list.setModel(&model);
    list.resize(from, 200);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    model.setNotes({ { Note::Id::PathWidened, { u"console.redhat.com"_s, u"/api/ingress"_s } },
                     { Note::Id::NeedsTlsInspection, {} },
                     { Note::Id::MatchesByAddress, {} },
                     { Note::Id::NetworkRulesFirst, {} } });
    list.resize(to, 200);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QTRY_COMPARE(list.visualRect(index).height(), list.sizeHintForIndex(index).height());
        if (row > 0)
            QTRY_COMPARE(list.visualRect(index).top(),
                         list.visualRect(index.siblingAtRow(row - 1)).bottom() + 1);
    }
}

QTEST_MAIN(TestNoteList)
#include "tst_notelist.moc"
