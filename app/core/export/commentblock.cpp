// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/commentblock.h"

#include "core/export/escape.h"

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// What the preview of a window of usual size shows without wrapping.
constexpr qsizetype Columns = 88;

} // namespace

QStringList wrappedWords(const QString &text, qsizetype width)
{
    QStringList lines;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (lines.isEmpty() || lines.constLast().size() + 1 + word.size() > width)
            lines.append(word);
        else
            lines.last() += u' ' + word;
    }
    return lines;
}

QString commentLines(const QString &text, QLatin1StringView marker, CommentStyle style)
{
    const QString plain
        = style == CommentStyle::Console ? escape::consoleComment(text) : escape::comment(text);
    const QStringList lines = wrappedWords(plain, Columns - marker.size() - 1);
    return marker + u' ' + lines.join(u"\n%1   "_s.arg(marker)) + u'\n';
}

QString commentBlock(const RenderInput &input, QLatin1StringView marker, const QStringList &usage,
                     CommentStyle style)
{
    QString block;
    for (const QString &line : input.header + usage)
        block += commentLines(line, marker, style);
    if (!input.notes.isEmpty())
        block += marker + "\n"_L1 + commentLines(u"Notes:"_s, marker, style);
    for (const Note &note : input.notes)
        block += commentLines(u"- "_s + noteEnglish(note), marker, style);
    return block;
}

} // namespace aro
