// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/note.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace aro;
using namespace Qt::StringLiterals;

class TestNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesADozenNetworks();
    void hasATextForEveryId();
    void namesTheArgumentsOfEveryId();
    void doesNotExpandArguments();
    void listsANoteOnce();
};

void TestNote::hasATextForEveryId()
{
    QSet<QString> ids;
    QCOMPARE(allNoteIds().size(), static_cast<int>(Note::Id::ExcludedEndpoint) + 1);
    for (int i = 0; i <= static_cast<int>(Note::Id::ExcludedEndpoint); ++i) {
        QVERIFY(allNoteIds().contains(static_cast<Note::Id>(i)));
        const Note note { static_cast<Note::Id>(i), { u"a"_s, u"b"_s, u"c"_s } };
        const QString end = noteEnglish(note).right(1);
        QVERIFY2(end == u"."_s || end == u"?"_s || end == u"c"_s, qPrintable(noteEnglish(note)));
        QVERIFY(!noteEnglish(note).contains(u'%'));
        ids.insert(noteId(note.id));
    }
    QCOMPARE(ids.size(), static_cast<int>(Note::Id::ExcludedEndpoint) + 1);
}

void TestNote::namesTheArgumentsOfEveryId()
{
    for (const Note::Id id : allNoteIds()) {
        const Note note = noteMeaning(id);
        QVERIFY2(!noteEnglish(note).contains(u'%'), qPrintable(noteEnglish(note)));
        for (const QString &word : note.arguments) {
            QCOMPARE(word, word.toUpper());
            QVERIFY2(noteEnglish(note).contains(word), qPrintable(noteEnglish(note)));
        }
    }
}

void TestNote::doesNotExpandArguments()
{
    const QString text = noteEnglish({ Note::Id::PathWidened, { u"%2"_s, u"/api"_s } });
    QVERIFY(text.contains(u"All of %2 is allowed"_s));
}

void TestNote::listsANoteOnce()
{
    Notes notes;
    addNote(notes, { Note::Id::PathWidened, { u"a"_s } });
    addNote(notes, { Note::Id::PathWidened, { u"a"_s } });
    addNote(notes, { Note::Id::PathWidened, { u"b"_s } });
    QCOMPARE(notes.size(), 2);
}

void TestNote::namesADozenNetworks()
{
    QList<Cidr> networks;
    for (int i = 0; i < 12; ++i)
        networks += *parseCidrs(u"10.0.%1.0/24"_s.arg(i));
    QVERIFY(namedInNote(networks).endsWith("10.0.11.0/24"_L1));
    networks += *parseCidrs(u"10.1.0.0/24"_s);
    QVERIFY(namedInNote(networks).endsWith("10.0.11.0/24, ..."_L1));
}

QTEST_GUILESS_MAIN(TestNote)
#include "tst_note.moc"
