// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

namespace aro {

/// endpointRows() of the chosen features and the own endpoints alone: all that a plan needs.
[[nodiscard]] QList<EndpointRow> chosenRows(const Catalog &catalog, const Project &project,
                                            const Cluster &cluster);

} // namespace aro
