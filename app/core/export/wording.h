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

/// A title for each group, made of its feature, port and direction; its clusters are named where that does
/// not tell it from another one.
[[nodiscard]] QStringList distinctTitles(const QList<RuleGroup> &groups);

/// "1 rule", "2 rules"
[[nodiscard]] QString counted(qsizetype count, QLatin1StringView one, QLatin1StringView several);

/// A sentence for a destination that TLS inspection breaks; empty for the others.
[[nodiscard]] QString inspectionText(const Destination &destination);

} // namespace aro
