// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

namespace aro {

/// Rules with more sources or destinations than the limits allow become several: "x", "x-2", "x-3", which
/// together allow the same. All others stay as they are, so their names do. Notes say which ones were split.
struct SplitRules
{
    QList<Rule> rules;
    Notes notes;
};

[[nodiscard]] SplitRules splitRules(const QList<Rule> &rules, const Limits &limits);

} // namespace aro
