// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/project.h"

namespace aro {

/// A bash script that fetches the cluster's pull secret, takes over what the selection needs, compares, asks,
/// applies and verifies. English; without any credential.
[[nodiscard]] QByteArray pullSecretScript(const Catalog &catalog, const Cluster &cluster);

} // namespace aro
