// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/azurerules.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr std::array Options {
    azure::Policy,       azure::Group, azure::GroupPriority, azure::Collection, azure::CollectionPriority,
    azure::TlsInspection
};

/// JSON has no comments, but Resource Manager ignores a template's metadata.
void writeMetadata(JsonWriter &json, const RenderInput &input)
{
    json.beginObject("metadata"_L1);
    json.text("description"_L1, escape::arm(azure::policyUsage(input, input.header).join(u' ')));
    if (!input.notes.isEmpty()) {
        QStringList notes;
        for (const Note &note : input.notes)
            notes.append(escape::arm(noteEnglish(note)));
        json.texts("notes"_L1, notes);
    }
    json.endObject();
}

void writeParameters(JsonWriter &json, const RenderInput &input)
{
    json.beginObject("parameters"_L1);
    json.beginObject("firewallPolicyName"_L1);
    json.text("type"_L1, u"string"_s);
    json.text("defaultValue"_L1, escape::arm(input.option(azure::Policy.key)));
    json.beginObject("metadata"_L1);
    json.text("description"_L1, u"Existing firewall policy that receives the rule collection group."_s);
    json.endObject();
    json.endObject();
    json.endObject();
}

void writeRule(JsonWriter &json, const Rule &rule)
{
    json.beginObject();
    json.text("ruleType"_L1, u"ApplicationRule"_s);
    json.text("name"_L1, escape::arm(rule.name));
    json.text("description"_L1, escape::arm(rule.description));
    json.texts("sourceAddresses"_L1, textsOf(rule.sources));
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

void writeCollection(JsonWriter &json, const RenderInput &input)
{
    json.beginObject();
    json.text("ruleCollectionType"_L1, u"FirewallPolicyFilterRuleCollection"_s);
    json.text("name"_L1, escape::arm(input.option(azure::Collection.key)));
    json.number("priority"_L1, input.option(azure::CollectionPriority.key).toInt());
    json.beginObject("action"_L1);
    json.text("type"_L1, u"Allow"_s);
    json.endObject();
    json.beginArray("rules"_L1);
    for (const Rule &rule : input.rules)
        writeRule(json, rule);
    json.endArray();
    json.endObject();
}

void writeGroup(JsonWriter &json, const RenderInput &input)
{
    json.beginObject();
    json.text("type"_L1, u"Microsoft.Network/firewallPolicies/ruleCollectionGroups"_s);
    json.text("apiVersion"_L1, u"2024-05-01"_s);
    // The name is an expression on purpose; a checked name needs no escape inside its quotes.
    json.text("name"_L1,
              u"[concat(parameters('firewallPolicyName'), '/%1')]"_s.arg(input.option(azure::Group.key)));
    json.beginObject("properties"_L1);
    json.number("priority"_L1, input.option(azure::GroupPriority.key).toInt());
    json.beginArray("ruleCollections"_L1);
    writeCollection(json, input);
    json.endArray();
    json.endObject();
    json.endObject();
}

QList<ArtifactFile> render(const RenderInput &input)
{
    JsonWriter json;
    json.beginObject();
    json.text("$schema"_L1,
              u"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"_s);
    json.text("contentVersion"_L1, u"1.0.0.0"_s);
    writeMetadata(json, input);
    writeParameters(json, input);
    json.beginArray("resources"_L1);
    writeGroup(json, input);
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
    .options = Options,
    .render = render,
    .abilitiesFor = azure::policyAbilities,
    .limits = azure::PolicyLimits,
    .size = azure::groupSize,
};

} // namespace aro::targets
