// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/sourcelists.h"
#include "core/export/target.h"

#include <array>

namespace aro::azure {

inline constexpr auto Never = QLatin1StringView("never");
inline constexpr auto Many = QLatin1StringView("many");
inline constexpr auto Always = QLatin1StringView("always");
inline constexpr std::array IpGroupChoices { Never, Many, Always };

/// With "many" a rule of more networks than this names IP groups. It is where a list gets too long to be
/// read; Azure itself has no such limit.
inline constexpr qsizetype ManyNetworks = 50;

/// Linux takes 2 MB of arguments for one command: execve(2). A network is at most 19 bytes and a pointer.
inline constexpr qsizetype NetworksOfACommand = 50'000;

/// Azure's documentation on limits: an IP group holds at most 5,000 addresses or prefixes, and a firewall
/// uses at most 200 IP groups.
inline constexpr qsizetype NetworksOfAGroup = 5000;
inline constexpr qsizetype GroupsOfAFirewall = 200;

inline constexpr OptionSpec UseIpGroups {
    .key = QLatin1StringView("ip-groups"),
    .label
    = QT_TRANSLATE_NOOP("Option", "Sources in IP groups (never, always, or for many: more than 50 networks)"),
    .kind = OptionSpec::Kind::Choice,
    .defaultValue = Many,
    .choices = IpGroupChoices,
};
/// An IP group's name has 80 characters; what follows the prefix takes 56 of them at most.
inline constexpr OptionSpec IpGroupPrefix {
    .key = QLatin1StringView("ip-group-prefix"),
    .label = QT_TRANSLATE_NOOP("Option", "Names of the IP groups start with"),
    .kind = OptionSpec::Kind::Name,
    .defaultValue = QLatin1StringView("ipg-aro"),
    .max = 24,
};

/// One resource of the type Microsoft.Network/ipGroups.
struct IpGroup
{
    QString name; ///< "ipg-aro-egress-prod", unique without regard to case
    QString symbol; ///< "egress_prod", an identifier that is as unique
    QList<Cidr> networks; ///< at most NetworksOfAGroup
};

/// How the rules of an export name their sources: by networks or, where those are many, by IP groups. Rules
/// with the same sources share their groups.
class Sources final
{
public:
    explicit Sources(const RenderInput &input);

    /// Those that rules name network by network.
    [[nodiscard]] QList<SourceList> lists() const;
    /// In order of first use.
    [[nodiscard]] QList<IpGroup> groups() const;
    [[nodiscard]] const SourceList &listOf(const Rule &rule) const { return m_lists.of(rule); }
    /// Empty for a rule that names its networks itself.
    [[nodiscard]] const QList<IpGroup> &groupsOf(const Rule &rule) const;

private:
    SourceLists m_lists;
    QList<QList<IpGroup>> m_groups; ///< of each list
};

/// TooLarge when a firewall would not take as many IP groups.
[[nodiscard]] Result<void> checkIpGroups(const RenderInput &input);

/// The same for scripts, and when a rule names more networks than one command takes.
[[nodiscard]] Result<void> checkScript(const RenderInput &input);

/// A sentence for people who read the file; empty when it makes no IP groups.
[[nodiscard]] QStringList ipGroupUsage(const Sources &sources);

} // namespace aro::azure
