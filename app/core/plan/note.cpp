// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/note.h"

#include "core/plan/notetexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qsizetype MostNamed = 12;

const NoteText &entry(Note::Id id)
{
    const std::span<const NoteText> texts = noteTexts();
    const auto it = std::ranges::find(texts, id, &NoteText::id);
    Q_ASSERT(it != texts.end());
    return *it;
}

/// Replaces %1 to %9 in one pass: a "%2" inside an argument stays what it is.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments.at(number - 1);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

Note::Severity severity(const Note &note)
{
    return entry(note.id).severity;
}

QString noteId(Note::Id id)
{
    return QString(entry(id).name);
}

QString noteText(const Note &note)
{
    QStringList arguments = note.arguments;
    // What fails without an endpoint is a catalog sentence.
    if (note.id == Note::Id::ExcludedEndpoint && arguments.size() == 3)
        arguments[2] = QCoreApplication::translate("Catalog", arguments.at(2).toUtf8().constData());
    return filled(QCoreApplication::translate("Note", entry(note.id).text), arguments);
}

QString noteEnglish(const Note &note)
{
    return filled(QString::fromLatin1(entry(note.id).text), note.arguments);
}

QList<Note::Id> allNoteIds()
{
    QList<Note::Id> ids;
    for (const NoteText &text : noteTexts())
        ids.append(text.id);
    return ids;
}

Note noteMeaning(Note::Id id)
{
    return { id, QString::fromLatin1(entry(id).parameters).split(u' ', Qt::SkipEmptyParts) };
}

QString namedInNote(const QStringList &names)
{
    const QString text = names.first(std::min(names.size(), MostNamed)).join(", "_L1);
    return names.size() > MostNamed ? text + ", ..."_L1 : text;
}

QString namedInNote(const QList<Cidr> &networks)
{
    QStringList names;
    for (const Cidr &network : networks.first(std::min(networks.size(), MostNamed + 1)))
        names.append(network.text());
    return namedInNote(names);
}

void addNote(Notes &notes, const Note &note)
{
    if (!notes.contains(note))
        notes.append(note);
}

} // namespace aro
