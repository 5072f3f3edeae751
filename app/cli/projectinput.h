// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/streams.h"
#include "core/project/project.h"

namespace aro::cli {

/// The project in the file `path`, or from standard input when `path` is "-".
[[nodiscard]] Result<Project> readProjectFrom(const QString &path, const Catalog &catalog, Streams &streams);

/// Index of the cluster named `name`; UnknownName, with the name that was probably meant, when there is none.
[[nodiscard]] Result<int> clusterIndex(const Project &project, const QString &name);

/// The clusters of `project` that a command speaks of: the one named `only`, or all.
[[nodiscard]] QList<const Cluster *> chosenClusters(const Project &project, const QString &only);

} // namespace aro::cli
