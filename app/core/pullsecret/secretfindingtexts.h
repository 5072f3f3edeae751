// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretfinding.h"

#include <span>

namespace aro {

/// A row of the table of findings; the texts are QT_TRANSLATE_NOOP("SecretFinding", ...).
struct SecretFindingText
{
    SecretFinding::Id id;
    QLatin1StringView name;
    const char *text;
    const char *remedy;
};

[[nodiscard]] std::span<const SecretFindingText> platformFindingTexts();
[[nodiscard]] std::span<const SecretFindingText> entryFindingTexts();

} // namespace aro
