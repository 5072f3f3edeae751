// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace aro {

class Session;

// Typed texts become values of the project or of the picked cluster, as undo steps that grow while the user
// types. A text that is not valid changes nothing and comes back as the sentence to show.

[[nodiscard]] Result<void> renameProject(Session &session, const QString &text);
/// Also refuses a name that another cluster has.
[[nodiscard]] Result<void> renameCluster(Session &session, int index, const QString &text);
[[nodiscard]] Result<void> changeRegion(Session &session, const QString &text);
[[nodiscard]] Result<void> changeDomain(Session &session, const QString &text);
[[nodiscard]] Result<void> changeSources(Session &session, const QString &text);
[[nodiscard]] Result<void> changeClientSources(Session &session, const QString &text);

} // namespace aro
