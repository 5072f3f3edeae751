// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace aro {

/// The part of a Check Point script that is the same for all rules: it reads the mode, signs in, calls
/// all_objects and all_rules, which call the functions network, group, service, domain and rule, and
/// publishes the session.
[[nodiscard]] QLatin1StringView checkPointTools();

} // namespace aro
