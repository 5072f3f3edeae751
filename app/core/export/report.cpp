// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/report.h"

#include "core/base/jsonwriter.h"
#include "core/export/bibliography.h"
#include "core/export/target.h"
#include "core/export/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString cloudTitle(Cloud cloud)
{
    return cloud == Cloud::UsGovernment ? u"Azure US Government"_s : u"Azure"_s;
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? u"not given"_s : text;
}

QString counted(qsizetype count, QLatin1StringView one, QLatin1StringView several)
{
    return u"%1 %2"_s.arg(QString::number(count), count == 1 ? QString(one) : QString(several));
}

ReportCluster clusterOf(const Catalog &catalog, const Cluster &cluster)
{
    return { .name = cluster.name,
             .place = u"%1, %2"_s.arg(orUnknown(cluster.region), cloudTitle(cluster.cloud)),
             .domain = orUnknown(clusterDomain(catalog, cluster)),
             .sources = textsOf(normalised(cluster.sources)),
             .clients = textsOf(normalised(cluster.clientSources)) };
}

/// The clusters that a rule is for, in project order.
QList<ReportCluster> clustersOf(const RenderInput &input)
{
    QSet<QString> named;
    for (const RuleGroup &group : input.plan.groups) {
        for (const QString &name : group.clusters)
            named.insert(name);
    }
    QList<ReportCluster> clusters;
    for (const Cluster &cluster : input.project.clusters) {
        if (named.contains(cluster.name))
            clusters.append(clusterOf(input.catalog, cluster));
    }
    return clusters;
}

ReportRule ruleOf(const Catalog &catalog, const RuleGroup &group, Bibliography &bibliography)
{
    const Feature *feature = catalog.feature(group.feature);
    ReportRule rule { .name = group.name,
                      .title = group.title,
                      .purpose = feature ? feature->summary : QString(),
                      .direction = directionText(group.direction),
                      .clusters = group.clusters,
                      .sources = textsOf(group.sources),
                      .sourcesText = sourcesText(group.direction) };
    for (const Destination &destination : group.destinations)
        rule.endpoints.append({ .host = destination.host.text(),
                                .port = u"HTTPS %1"_s.arg(group.port),
                                .use = destination.use,
                                .without = destination.without,
                                .inspection = inspectionText(destination),
                                .references = bibliography.numbers(destination.sources).join(", "_L1) });
    return rule;
}

QString requestOf(const Report &report)
{
    return u"Please allow the connections of the %1 below: HTTPS, from the networks that each rule names to "
           u"its "
           "destinations, for %2. Nothing else is asked for."_s.arg(
               counted(report.rules.size(), "rule"_L1, "rules"_L1),
               counted(report.clusters.size(), "cluster"_L1, "clusters"_L1));
}

QString reasonText()
{
    return u"The clusters are run with egress lockdown: what the platform itself needs goes through the "
           "Azure Red Hat OpenShift service and needs no rule. The features below are optional, and each of "
           "them fails, as described, as long as the firewall denies its destinations. The numbers lead to "
           "the documents that name a destination; those without a number were added by the administrator."_s;
}

} // namespace

Report reportOf(const RenderInput &input)
{
    Report report { .project = input.project.name,
                    .title = u"Firewall change request"_s,
                    .reason = reasonText(),
                    .madeBy = u"ARO Egress Assistant %1"_s.arg(QLatin1StringView(ARO_VERSION)),
                    .catalog
                    = u"%1 of %2"_s.arg(input.catalog.edition, input.catalog.date.toString(Qt::ISODate)),
                    .date = input.catalog.date,
                    .clusters = clustersOf(input),
                    .roles = { u"Requested by"_s, u"Network"_s, u"Security"_s, u"Approved by"_s } };
    Bibliography bibliography(input.catalog);
    for (const RuleGroup &group : input.plan.groups)
        report.rules.append(ruleOf(input.catalog, group, bibliography));
    for (const Note &note : input.notes)
        report.notes.append({ severity(note) == Note::Severity::Warning, noteEnglish(note) });
    for (const Source *source : bibliography.sources())
        report.sources.append(
            { source->title, source->url.toString(QUrl::FullyEncoded), source->date.toString(Qt::ISODate) });
    report.request = requestOf(report);
    return report;
}

} // namespace aro
