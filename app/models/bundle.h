// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

namespace aro {

/// Everything that belongs to a project, for one folder: the document, the rules of the chosen product, a
/// report, a table and the pull-secret guidance of each cluster. `documentName` is the document's file name
/// or empty. Fails as exportProject() does, and with MissingValue when no product is chosen.
[[nodiscard]] Result<Artifact> bundle(const Catalog &catalog, const Project &project,
                                      const QString &documentName);

/// A file name without suffix for a project's name: "Prod, west (2)" -> "Prod-west-2".
[[nodiscard]] QString fileNameFor(const QString &projectName);

/// "a, b, c and 12 more"
[[nodiscard]] QString shortList(const QStringList &names, qsizetype most);

} // namespace aro
