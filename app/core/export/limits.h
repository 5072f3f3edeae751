// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

namespace aro {

/// TooLarge, with the limit and what to do, when the product would not take these rules. Numbers of sources
/// and destinations are not checked: splitRules() has seen to them.
[[nodiscard]] Result<void> checkLimits(const Target &target, const RenderInput &input);

/// The same for what was rendered.
[[nodiscard]] Result<void> checkSizes(const Target &target, const RenderInput &input,
                                      const QList<ArtifactFile> &files);

} // namespace aro
