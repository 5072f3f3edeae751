// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/azurerules.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto ApiVersion = "2024-05-01"_L1;
constexpr auto IpGroupType = "Microsoft.Network/ipGroups"_L1;
constexpr auto GroupType = "Microsoft.Network/firewallPolicies/ruleCollectionGroups"_L1;

/// Checked names need no escape inside the quotes of an expression.
QString idOf(const azure::IpGroup &group)
{
    return u"[resourceId('%1', '%2')]"_s.arg(IpGroupType, group.name);
}

QStringList idsOf(const QList<azure::IpGroup> &groups)
{
    QStringList ids;
    for (const azure::IpGroup &group : groups)
        ids.append(idOf(group));
    return ids;
}

/// JSON has no comments, but Resource Manager ignores a template's metadata.
void writeMetadata(JsonWriter &json, const RenderInput &input, const azure::Sources &sources,
                   const QList<azure::PolicyGroup> &groups)
{
    json.beginObject("metadata"_L1);
    const QStringList usage = azure::policyUsage(input, sources, input.header) + azure::groupUsage(groups);
    json.text("description"_L1, escape::arm(usage.join(u' ')));
    if (!input.notes.isEmpty()) {
        QStringList notes;
        for (const Note &note : input.notes)
            notes.append(escape::arm(noteEnglish(note)));
        json.texts("notes"_L1, notes);
    }
    json.endObject();
}

/// `value` is written as it is: it may be an expression.
void writeParameter(JsonWriter &json, QLatin1StringView name, const QString &value,
                    const QString &description)
{
    json.beginObject(name);
    json.text("type"_L1, u"string"_s);
    json.text("defaultValue"_L1, value);
    json.beginObject("metadata"_L1);
    json.text("description"_L1, description);
    json.endObject();
    json.endObject();
}

void writeParameters(JsonWriter &json, const RenderInput &input, const azure::Sources &sources)
{
    json.beginObject("parameters"_L1);
    writeParameter(json, "firewallPolicyName"_L1, escape::arm(input.option(azure::Policy.key)),
                   u"Existing firewall policy that receives the rule collection group."_s);
    if (!sources.groups().isEmpty())
        writeParameter(json, "ipGroupLocation"_L1, u"[resourceGroup().location]"_s,
                       u"Azure region of the IP groups."_s);
    json.endObject();
}

/// One after the other: a firewall that uses them takes one change at a time.
void writeIpGroups(JsonWriter &json, const QList<azure::IpGroup> &groups)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        json.beginObject();
        json.text("type"_L1, IpGroupType);
        json.text("apiVersion"_L1, ApiVersion);
        json.text("name"_L1, escape::arm(groups.at(i).name));
        json.text("location"_L1, u"[parameters('ipGroupLocation')]"_s);
        if (i > 0)
            json.texts("dependsOn"_L1, { idOf(groups.at(i - 1)) });
        json.beginObject("properties"_L1);
        json.texts("ipAddresses"_L1, textsOf(groups.at(i).networks));
        json.endObject();
        json.endObject();
    }
}

void writeRule(JsonWriter &json, const azure::Sources &sources, const Rule &rule)
{
    json.beginObject();
    json.text("ruleType"_L1, u"ApplicationRule"_s);
    json.text("name"_L1, escape::arm(rule.name));
    json.text("description"_L1, escape::arm(rule.description));
    const QList<azure::IpGroup> &groups = sources.groupsOf(rule);
    if (groups.isEmpty())
        json.texts("sourceAddresses"_L1, textsOf(rule.sources));
    else
        json.texts("sourceIpGroups"_L1, idsOf(groups));
    json.beginArray("protocols"_L1);
    json.beginObject();
    json.text("protocolType"_L1, u"Https"_s);
    json.number("port"_L1, rule.port);
    json.endObject();
    json.endArray();
    json.texts(rule.hasUrls ? "targetUrls"_L1 : "targetFqdns"_L1, azure::hosts(rule));
    json.boolean("terminateTLS"_L1, rule.hasUrls);
    json.endObject();
}

void writeCollection(JsonWriter &json, const RenderInput &input, const azure::Sources &sources,
                     const azure::PolicyGroup &group)
{
    json.beginObject();
    json.text("ruleCollectionType"_L1, u"FirewallPolicyFilterRuleCollection"_s);
    json.text("name"_L1, escape::arm(group.collection));
    json.number("priority"_L1, input.option(azure::CollectionPriority.key).toInt());
    json.beginObject("action"_L1);
    json.text("type"_L1, u"Allow"_s);
    json.endObject();
    json.beginArray("rules"_L1);
    for (const Rule &rule : group.rules)
        writeRule(json, sources, rule);
    json.endArray();
    json.endObject();
}

/// `before`: the group that is made before this one, or empty: a policy takes one change at a time.
void writeGroup(JsonWriter &json, const RenderInput &input, const azure::Sources &sources,
                const azure::PolicyGroup &group, const QString &before)
{
    json.beginObject();
    json.text("type"_L1, GroupType);
    json.text("apiVersion"_L1, ApiVersion);
    // The name is an expression on purpose.
    json.text("name"_L1, u"[concat(parameters('firewallPolicyName'), '/%1')]"_s.arg(group.name));
    QStringList needed = idsOf(sources.groups());
    if (!before.isEmpty())
        needed.append(u"[resourceId('%1', parameters('firewallPolicyName'), '%2')]"_s.arg(GroupType, before));
    if (!needed.isEmpty())
        json.texts("dependsOn"_L1, needed);
    json.beginObject("properties"_L1);
    json.number("priority"_L1, group.priority);
    json.beginArray("ruleCollections"_L1);
    writeCollection(json, input, sources, group);
    json.endArray();
    json.endObject();
    json.endObject();
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const azure::Sources sources(input);
    const QList<azure::PolicyGroup> groups = azure::policyGroups(input, sources);
    JsonWriter json;
    json.beginObject();
    json.text("$schema"_L1,
              u"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"_s);
    json.text("contentVersion"_L1, u"1.0.0.0"_s);
    writeMetadata(json, input, sources, groups);
    writeParameters(json, input, sources);
    json.beginArray("resources"_L1);
    writeIpGroups(json, sources.groups());
    QString before;
    for (const azure::PolicyGroup &group : groups) {
        writeGroup(json, input, sources, group, before);
        before = group.name;
    }
    json.endArray();
    json.endObject();
    return { { .name = QString(AzurePolicyArm.fileName), .content = json.document() } };
}

} // namespace

constinit const Target AzurePolicyArm {
    .id = "azure-policy-arm"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Azure Firewall Policy: ARM template"),
    .summary = QT_TRANSLATE_NOOP("Target",
                                 "A JSON template to deploy into the resource group of the firewall policy."),
    .fileName = "aro-egress.arm.json"_L1,
    .abilities = azure::Abilities,
    .options = azure::TemplateOptions,
    .render = render,
    .abilitiesFor = azure::policyAbilities,
    .limits = azure::GroupLimits,
    .size = azure::largestGroup,
    .check = azure::checkTemplate,
};

} // namespace aro::targets
