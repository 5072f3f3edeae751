// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

namespace aro {

/// Names the groups and sorts them: cluster egress in catalog order, then client access, then own endpoints;
/// ports from low to high. Names and order depend on what the clusters are, never on what others have chosen.
void nameAndSort(const Catalog &catalog, const Project &project, QList<RuleGroup> &groups);

} // namespace aro
