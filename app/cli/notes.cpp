// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/textlayout.h"
#include "core/base/jsonwriter.h"
#include "core/plan/note.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

bool isWarning(const Note &note)
{
    return severity(note) == Note::Severity::Warning;
}

QByteArray notesJson()
{
    JsonWriter json;
    json.beginArray();
    for (const Note::Id id : allNoteIds()) {
        const Note note = noteMeaning(id);
        json.beginObject();
        json.text("id"_L1, noteId(id));
        json.text("severity"_L1, isWarning(note) ? u"warning"_s : u"note"_s);
        json.text("meaning"_L1, noteEnglish(note));
        json.endObject();
    }
    json.endArray();
    return json.document();
}

class NotesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(NotesCommand)

public:
    void declare(CommandLine &line) override
    {
        line.flag("--json", m_json, tr("Write JSON: an array of objects."));
    }

    [[nodiscard]] QStringList examples() const override { return { u"notes"_s, u"notes --json"_s }; }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        return (m_json ? print(streams, notesJson()) : print(streams, text())).map([] { return Done; });
    }

private:
    [[nodiscard]] static QString text()
    {
        constexpr qsizetype Indent = 4;
        QStringList blocks;
        for (const Note::Id id : allNoteIds()) {
            const Note note = noteMeaning(id);
            const QString kind
                = isWarning(note) ? tr("warning", "kind of a note") : tr("note", "kind of a note");
            blocks.append(u"%1  %2\n"_s.arg(noteId(id), kind) + indented(noteText(note), Indent));
        }
        return blocks.join(u'\n');
    }

    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeNotes()
{
    return std::make_unique<NotesCommand>();
}

} // namespace aro::cli
