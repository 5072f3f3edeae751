// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

#include <QByteArray>

#include <span>

namespace aro::cli {

/// What `targets --json` writes: an array of the targets with their abilities and options.
[[nodiscard]] QByteArray targetsJson(std::span<const Target *const> targets);

/// What `targets --unsupported --json` writes: an array of the products that cannot do this, and why.
[[nodiscard]] QByteArray unsupportedJson();

} // namespace aro::cli
