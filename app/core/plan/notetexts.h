// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"

#include <span>

namespace aro {

/// What a note says.
struct NoteText
{
    Note::Id id;
    QLatin1StringView name; ///< noteId(), for programs: it never changes
    Note::Severity severity;
    const char *text; ///< QT_TRANSLATE_NOOP("Note", ...), with the arguments as %1 ...
    const char *parameters = ""; ///< what the arguments are, for noteMeaning()
};

/// One entry for each id.
[[nodiscard]] std::span<const NoteText> noteTexts();

} // namespace aro
