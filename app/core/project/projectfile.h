// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/project.h"

#include <QByteArray>

namespace aro {

/// The newest project schema: what writeProject() writes. Older ones are migrated when they are read.
inline constexpr int ProjectSchema = 3;

/// Reads a `.aroegress` document. Anything that is not known, not valid or ambiguous (duplicate keys) is
/// refused whole: InvalidDocument with a JSON pointer, UnsupportedVersion, TooLarge.
[[nodiscard]] Result<Project> readProject(const Catalog &catalog, const QByteArray &json);

/// The document's bytes: same project = same bytes.
[[nodiscard]] QByteArray writeProject(const Project &project);

[[nodiscard]] Result<Project> loadProject(const Catalog &catalog, const QString &path);
[[nodiscard]] Result<void> saveProject(const Project &project, const QString &path);

} // namespace aro
