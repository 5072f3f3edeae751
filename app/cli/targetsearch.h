// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace aro::cli {

/// Ids of the targets and unsupported products that people mean who write their maker's or product's name or
/// mistype an id: "fortigate", "palo", "checkpoint-fw". Empty when none is near.
[[nodiscard]] QStringList targetsLike(const QString &word);

} // namespace aro::cli
