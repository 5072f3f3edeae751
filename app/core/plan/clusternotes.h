// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"
#include "core/project/project.h"

#include <optional>

namespace aro {

/// What needs attention in the description of a cluster, whatever is exported for it.
[[nodiscard]] Notes clusterNotes(const Catalog &catalog, const Cluster &cluster);

/// That clusters have subnets in common; whoever pasted the networks of another cluster learns it here.
[[nodiscard]] Notes sharedSubnetNotes(const Project &project);

/// One note for each domain that several clusters have.
[[nodiscard]] Notes sharedDomainNotes(const Catalog &catalog, const Project &project);

/// That the region is not one of the cluster's cloud, and which one was probably meant; none when it is or
/// is not given.
[[nodiscard]] std::optional<Note> regionNote(const Catalog &catalog, const Cluster &cluster);

} // namespace aro
