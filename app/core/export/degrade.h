// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

namespace aro {

/// The rules of a plan as far as a product with these abilities can say them, and a note for everything that
/// was widened, replaced or left out on the way.
struct Degraded
{
    QList<Rule> rules; ///< rules that lost all their destinations are gone
    Notes notes;
};

/// Applies the translation table of wildcards, paths and ports. Pure.
[[nodiscard]] Degraded degrade(const Plan &plan, unsigned abilities);

} // namespace aro
