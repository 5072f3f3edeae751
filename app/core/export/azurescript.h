// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/azureipgroups.h"

/// Bash scripts for the Azure CLI that can be run again: they compare what is there with the file's rules.
namespace aro::azure {

/// Interpreter, comments and strict mode.
[[nodiscard]] QString scriptHead(const RenderInput &input, const QStringList &usage);

/// `name='value'` or, for numbers, `name=value`: a variable with an option's value.
[[nodiscard]] QString scriptVariable(const RenderInput &input, QLatin1StringView name,
                                     const OptionSpec &option);

/// One array for each source list.
[[nodiscard]] QString scriptSources(const Sources &sources);

/// The function each_ip_group, which calls its argument with every IP group.
[[nodiscard]] QString scriptIpGroups(const Sources &sources);

/// The function each_rule, which calls its argument with every rule.
[[nodiscard]] QString scriptRules(const RenderInput &input, const Sources &sources);

/// What all scripts share: their modes, the checks of the tools and the comparison of rules. It comes before
/// the product's own functions; those are
///   read_present     sets has_collection and present, one line for each rule of the collection
///   add_rule, update_rule, remove_rule      with what take_rule has set; a line of `present`
///   remove_ours      removes the rules of `ours`, and what is empty without them
///   home_location    prints the Azure region of the policy or firewall
[[nodiscard]] QLatin1StringView scriptTools();

/// Functions that bring the IP groups of the resource group to those of the file.
[[nodiscard]] QLatin1StringView scriptIpGroupTools();

/// The last part: runs the mode that was asked for.
[[nodiscard]] QLatin1StringView scriptMain();

} // namespace aro::azure
