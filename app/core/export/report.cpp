// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/report.h"

#include "core/base/jsonwriter.h"
#include "core/export/bibliography.h"
#include "core/export/changerequest.h"
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

/// What a feature does is what its clusters do; where people use endpoints of it as well, these have another
/// purpose.
QString purposeOf(const Catalog &catalog, const RuleGroup &group)
{
    const auto isOfCluster = [&group](const EndpointSpec &spec) {
        return spec.feature == group.feature && spec.direction == Direction::ClusterEgress;
    };
    if (group.direction == Direction::ClientAccess && std::ranges::any_of(catalog.endpoints, isOfCluster))
        return u"For the browsers of people in the client networks; the cluster sends nothing here."_s;
    const Feature *feature = catalog.feature(group.feature);
    return feature ? feature->summary : QString();
}

ReportRule ruleOf(const Catalog &catalog, const RuleGroup &group, const QString &title,
                  Bibliography &bibliography)
{
    ReportRule rule { .name = group.name,
                      .title = title,
                      .purpose = purposeOf(catalog, group),
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

QList<ReportField> fieldsOf(const RenderInput &input)
{
    return { { u"Requester"_s, input.option(changerequest::Requester.key) },
             { u"Change number"_s, input.option(changerequest::Change.key) },
             { u"Reason"_s, input.option(changerequest::Reason.key) } };
}

QString scopeOf(const QList<ReportRule> &rules)
{
    qsizetype destinations = 0;
    for (const ReportRule &rule : rules)
        destinations += rule.endpoints.size();
    return u"%1 with %2"_s.arg(counted(rules.size(), "rule"_L1, "rules"_L1),
                               counted(destinations, "destination"_L1, "destinations"_L1));
}

QString requestOf(qsizetype rules, qsizetype clusters)
{
    const QString what = rules == 1
        ? u"Please allow the connections of the rule below: HTTPS, from the networks that it names to its "
          "destinations"_s
        : u"Please allow the connections of the %1 rules below: HTTPS, from the networks that each of them "
          "names to its destinations"_s.arg(rules);
    return u"%1, for %2. Nothing else is asked for."_s.arg(what,
                                                           counted(clusters, "cluster"_L1, "clusters"_L1));
}

QString reasonOf(qsizetype features, qsizetype clusters)
{
    const QString who = clusters == 1 ? u"The cluster is"_s : u"The clusters are"_s;
    const QString what = features == 1
        ? u"What is allowed below is optional, and it fails, as described, as long as the firewall denies "
          "its destinations."_s
        : u"The features below are optional, and each of them fails, as described, as long as the firewall "
          "denies its destinations."_s;
    return u"%1 run with egress lockdown: what the platform itself needs goes through the Azure Red Hat "
           "OpenShift service and needs no rule. %2 The numbers lead to the documents that name a "
           "destination; those without a number were added by the administrator."_s.arg(who, what);
}

qsizetype featureCount(const Plan &plan)
{
    QSet<QString> features;
    for (const RuleGroup &group : plan.groups)
        features.insert(group.feature);
    return features.size();
}

/// What belongs into the body: it could have been asked for, too.
bool isLeftOut(const Note &note)
{
    return note.id == Note::Id::ClientSourcesMissing || note.id == Note::Id::ExcludedEndpoint
        || note.id == Note::Id::BaselineOnly;
}

} // namespace

Report reportOf(const RenderInput &input)
{
    Report report { .project = input.project.name,
                    .title = u"Firewall change request"_s,
                    .fields = fieldsOf(input),
                    .madeBy = u"ARO Egress Assistant %1"_s.arg(QLatin1StringView(ARO_VERSION)),
                    .catalog
                    = u"%1 of %2"_s.arg(input.catalog.edition, input.catalog.date.toString(Qt::ISODate)),
                    .date = input.catalog.date,
                    .clusters = clustersOf(input),
                    .roles = { u"Requested by"_s, u"Network"_s, u"Security"_s, u"Approved by"_s } };
    Bibliography bibliography(input.catalog);
    const QStringList titles = distinctTitles(input.plan.groups);
    for (qsizetype i = 0; i < titles.size(); ++i)
        report.rules.append(ruleOf(input.catalog, input.plan.groups.at(i), titles.at(i), bibliography));
    for (const Note &note : input.notes) {
        if (isLeftOut(note))
            report.leftOut.append(noteEnglish(note));
        else
            report.notes.append({ severity(note) == Note::Severity::Warning, noteEnglish(note) });
    }
    for (const Source *source : bibliography.sources())
        report.sources.append(
            { source->title, source->url.toString(QUrl::FullyEncoded), source->date.toString(Qt::ISODate) });
    report.request = requestOf(report.rules.size(), report.clusters.size());
    report.reason = reasonOf(featureCount(input.plan), report.clusters.size());
    report.scope = scopeOf(report.rules);
    return report;
}

} // namespace aro
