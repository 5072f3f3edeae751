// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

namespace aro {

/// Merges groups of the same feature, direction and port, first those with the same hosts (their sources are
/// united), then those with the same sources (their hosts are united). Both steps keep the set of
/// (source, host, port) exactly as it was, so that a thousand equal clusters give one rule. The order of
/// first appearance is kept. Time grows with the number of groups, not with its square.
[[nodiscard]] QList<RuleGroup> merged(const QList<RuleGroup> &groups);

} // namespace aro
