// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

namespace aro {

// English phrases that several documents use.

/// "from the cluster to the internet"
[[nodiscard]] QString directionText(Direction direction);

/// Who is meant when a rule has no networks: "the subnets of the cluster".
[[nodiscard]] QString sourcesText(Direction direction);

/// A sentence for a destination that TLS inspection breaks; empty for the others.
[[nodiscard]] QString inspectionText(const Destination &destination);

} // namespace aro
