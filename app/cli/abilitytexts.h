// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

#include <QStringList>

namespace aro::cli {

/// What the target's product can say, as JSON spells it: "wildcard-host".
[[nodiscard]] QStringList abilityIds(const Target &target);

/// The same for people, in the language of the user interface.
[[nodiscard]] QStringList abilityTexts(const Target &target);

} // namespace aro::cli
