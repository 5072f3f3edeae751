// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/project.h"

namespace aro::cli {

/// The cluster's exclusions that leave out no endpoint, whatever features it has.
[[nodiscard]] QList<HostPattern> ineffectiveExclusions(const Catalog &catalog, const Project &project,
                                                       const Cluster &cluster);

} // namespace aro::cli
