// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/azureipgroups.h"

/// What the Azure Firewall targets share: they must all say the same thing.
namespace aro::azure {

/// The Terraform provider refuses names of one letter.
inline constexpr int MinName = 2;

inline constexpr OptionSpec ResourceGroup {
    .key = QLatin1StringView("resource-group"),
    .label = QT_TRANSLATE_NOOP("Option", "Resource group"),
    .kind = OptionSpec::Kind::Name,
    .defaultValue = QLatin1StringView("rg-hub"),
    .max = 90,
    .exampleFor = OptionSpec::ExampleFor::AllRules,
};
inline constexpr OptionSpec Policy {
    .key = QLatin1StringView("policy"),
    .label = QT_TRANSLATE_NOOP("Option", "Firewall policy"),
    .kind = OptionSpec::Kind::Name,
    .defaultValue = QLatin1StringView("fwpol-hub"),
    .max = 80,
    .exampleFor = OptionSpec::ExampleFor::AllRules,
};
inline constexpr OptionSpec Firewall {
    .key = QLatin1StringView("firewall"),
    .label = QT_TRANSLATE_NOOP("Option", "Firewall"),
    .kind = OptionSpec::Kind::Name,
    .defaultValue = QLatin1StringView("fw-hub"),
    .min = MinName,
    .max = 80,
    .exampleFor = OptionSpec::ExampleFor::AllRules,
};
inline constexpr OptionSpec Group {
    .key = QLatin1StringView("group"),
    .label = QT_TRANSLATE_NOOP("Option", "Rule collection group"),
    .kind = OptionSpec::Kind::Name,
    .defaultValue = QLatin1StringView("aro-egress"),
    .min = MinName,
    .max = 80,
};
inline constexpr OptionSpec GroupPriority {
    .key = QLatin1StringView("group-priority"),
    .label = QT_TRANSLATE_NOOP("Option", "Priority of the group"),
    .kind = OptionSpec::Kind::Number,
    .defaultValue = QLatin1StringView("1000"),
    .min = 100,
    .max = 65000,
};
inline constexpr OptionSpec Collection {
    .key = QLatin1StringView("collection"),
    .label = QT_TRANSLATE_NOOP("Option", "Rule collection"),
    .kind = OptionSpec::Kind::Name,
    .defaultValue = QLatin1StringView("aro-optional-endpoints"),
    .min = MinName,
    .max = 80,
};
inline constexpr OptionSpec CollectionPriority {
    .key = QLatin1StringView("collection-priority"),
    .label = QT_TRANSLATE_NOOP("Option", "Priority of the collection"),
    .kind = OptionSpec::Kind::Number,
    .defaultValue = QLatin1StringView("1000"),
    .min = 100,
    .max = 65000,
};
/// Classic firewalls have collections alone, so it is simply "priority".
inline constexpr OptionSpec Priority {
    .key = QLatin1StringView("priority"),
    .label = QT_TRANSLATE_NOOP("Option", "Priority of the collection"),
    .kind = OptionSpec::Kind::Number,
    .defaultValue = QLatin1StringView("1000"),
    .min = 100,
    .max = 65000,
};

/// Wildcards match any depth below a domain, not the domain; there is no URL path without TLS inspection.
inline constexpr unsigned Abilities
    = Target::WildcardHost | Target::Ports | Target::Sources | Target::Comments | Target::NetworkRulesFirst;

inline constexpr OptionSpec TlsInspection {
    .key = QLatin1StringView("tls-inspection"),
    .label = QT_TRANSLATE_NOOP("Option", "Match URL paths (Premium with TLS inspection)"),
    .kind = OptionSpec::Kind::Switch,
    .defaultValue = QLatin1StringView("false"),
};

/// What the templates of a policy offer.
inline constexpr std::array TemplateOptions {
    Policy, Group, GroupPriority, Collection, CollectionPriority, TlsInspection, UseIpGroups, IpGroupPrefix
};

/// Azure's documentation on limits: a rule collection group has at most 2 MB (policies made since July 2022),
/// names have 80 characters.
inline constexpr Limits PolicyLimits { .ruleName = 80, .bytes = qsizetype { 2 } * 1024 * 1024 };
/// ARM template best practices: each resource definition has at most 1 MB, a template 4 MB and 256
/// parameters. Bicep files become templates, and Terraform files make the same groups.
inline constexpr Limits GroupLimits { .ruleName = 80, .bytes = qsizetype { 1024 } * 1024 };
inline constexpr qsizetype TemplateBytes = qsizetype { 4 } * 1024 * 1024;
inline constexpr qsizetype TemplateParameters = 256;
inline constexpr Limits ClassicLimits { .ruleName = 80 };

/// One rule collection group of a policy, with one collection.
struct PolicyGroup
{
    QString name;
    QString collection;
    int priority = 0;
    QList<Rule> rules;
    qsizetype bytes = 0; ///< of the rules, as Azure stores them
};

/// The rules in groups of at most GroupLimits.bytes, in order: NAME, NAME-2 ... with priorities one after the
/// other. A rule that is larger has a group of its own.
[[nodiscard]] QList<PolicyGroup> policyGroups(const RenderInput &input, const Sources &sources);

/// Bytes of all rules as Azure stores them.
[[nodiscard]] qsizetype rulesSize(const RenderInput &input);
/// Bytes of the largest of the policyGroups().
[[nodiscard]] qsizetype largestGroup(const RenderInput &input);

/// checkIpGroups(), and TooLarge when there is no priority left for the last of the policyGroups().
[[nodiscard]] Result<void> checkGroups(const RenderInput &input);
/// checkGroups(), and TooLarge when a template with all of it would be.
[[nodiscard]] Result<void> checkTemplate(const RenderInput &input);

/// Abilities of a policy: Premium matches URLs after decryption, in rules that have no hosts.
[[nodiscard]] unsigned policyAbilities(const OptionValues &options);

/// `usage`, what its URL rules need and what it makes besides rules.
[[nodiscard]] QStringList policyUsage(const RenderInput &input, const Sources &sources,
                                      const QStringList &usage);

/// What to know when there is more than one group.
[[nodiscard]] QStringList groupUsage(const QList<PolicyGroup> &groups);

/// Hosts, or the URLs of a rule that has URLs: Azure matches a path with "x/path" and what is below it with
/// "x/path/*".
[[nodiscard]] QStringList hosts(const Rule &rule);

/// How a language writes a list of hosts with a comment on each.
struct ListWords
{
    QString (*quoted)(const QString &) = nullptr;
    QLatin1StringView comma;
    QLatin1StringView comment;
};

/// The hosts of a rule with their use as aligned comments, a line each.
[[nodiscard]] QString hostLines(const Rule &rule, const ListWords &words, int indent);

/// One `locals` block with the source lists, and a resource for each IP group in this `resourceGroup`, an
/// expression.
[[nodiscard]] QString terraformSources(const Sources &sources, const QString &resourceGroup);

/// How a Terraform resource calls the parts of a rule.
struct TerraformWords
{
    QLatin1StringView hosts;
    QLatin1StringView urls;
    QLatin1StringView protocol;
    int indent = 0;
};

/// A `rule` block.
[[nodiscard]] QString terraformRule(const Sources &sources, const Rule &rule, const TerraformWords &words);

} // namespace aro::azure
