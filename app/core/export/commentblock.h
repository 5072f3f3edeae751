// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/renderinput.h"

namespace aro {

/// Where comment lines go: consoles read them as if they were typed.
enum class CommentStyle { File, Console };

/// Lines of at most `width` columns; longer words stay whole.
[[nodiscard]] QStringList wrappedWords(const QString &text, qsizetype width);

/// `text` as comment lines of at most 110 columns that start with `marker`; follow-up lines are indented.
[[nodiscard]] QString commentLines(const QString &text, QLatin1StringView marker,
                                   CommentStyle style = CommentStyle::File);

/// What every export with comments starts with: the header, `usage` (what the file is and where it goes) and
/// the notes.
[[nodiscard]] QString commentBlock(const RenderInput &input, QLatin1StringView marker,
                                   const QStringList &usage, CommentStyle style = CommentStyle::File);

} // namespace aro
