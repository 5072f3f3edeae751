// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace aro {

/// The one name rule for objects that end up in an export, stricter than any target, so that no escaping is
/// needed: letters, digits, '.', '_' and '-', starting and ending with a letter or digit, not "null".
[[nodiscard]] Result<QString> parseName(const QString &text, int maxLength);

/// The rule for free one-line texts that end up in an export (project names, descriptions):
/// starts with a letter or digit, then letters, digits, blanks and . , : ; ( ) / _ * + -
[[nodiscard]] Result<QString> parseLabel(const QString &text, int maxLength);

/// `text` for a message: one line of at most 60 characters, with "…" for the rest.
[[nodiscard]] QString shown(const QString &text);

/// `name` when it fits, else its start, '-' and 8 hexadecimal digits of its SHA-256.
[[nodiscard]] QString shortened(const QString &name, int maxLength);

} // namespace aro
