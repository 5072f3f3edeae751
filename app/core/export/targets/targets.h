// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

namespace aro::targets {

#define ARO_EXPORT_TARGET(name, file) extern const Target name;
#include "core/export/targets/targets.def"
#undef ARO_EXPORT_TARGET

} // namespace aro::targets
