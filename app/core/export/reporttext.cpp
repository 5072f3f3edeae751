// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/report.h"

#include "core/export/commentblock.h"

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qsizetype Columns = 100;

QString paragraph(const QString &text)
{
    return wrappedWords(text, Columns).join(u'\n');
}

QString heading(const QString &title)
{
    return u"\n%1\n%2\n"_s.arg(title, QString(title.size(), u'-'));
}

QString item(const QString &sentence)
{
    return u"- %1\n"_s.arg(wrappedWords(sentence, Columns).join("\n  "_L1));
}

QString clusterText(const ReportCluster &cluster)
{
    return u"%1\n    Place: %2\n    Domain: %3\n    Subnets: %4\n    Client networks: %5\n"_s.arg(
        cluster.name, cluster.place, cluster.domain,
        cluster.sources.isEmpty() ? u"not given"_s : cluster.sources.join(", "_L1),
        cluster.clients.isEmpty() ? u"not given"_s : cluster.clients.join(", "_L1));
}

QString endpointText(const ReportEndpoint &endpoint)
{
    QString text = u"\n    %1  %2\n        %3\n"_s.arg(endpoint.host, endpoint.port, endpoint.use);
    if (!endpoint.without.isEmpty())
        text += u"        Without it: %1\n"_s.arg(endpoint.without);
    if (!endpoint.inspection.isEmpty())
        text += u"        %1\n"_s.arg(endpoint.inspection);
    if (!endpoint.references.isEmpty())
        text += u"        Sources: %1\n"_s.arg(endpoint.references);
    return text;
}

QString ruleText(const ReportRule &rule)
{
    QString text = heading(u"%1 (%2)"_s.arg(rule.title, rule.name));
    if (!rule.purpose.isEmpty())
        text += rule.purpose + u'\n';
    text += u"Direction: %1\nClusters: %2\nSources: %3\n"_s.arg(
        rule.direction, rule.clusters.join(", "_L1),
        rule.sources.isEmpty() ? rule.sourcesText : rule.sources.join(", "_L1));
    for (const ReportEndpoint &endpoint : rule.endpoints)
        text += endpointText(endpoint);
    return text;
}

} // namespace

QString plainText(const Report &report)
{
    QString text = u"%1: %2\n\n"_s.arg(report.title, report.project);
    for (const ReportField &field : report.fields)
        text += u"%1: %2\n"_s.arg(field.title, field.text.isEmpty() ? QString(40, u'_') : field.text);
    text += u"\n%1\n\n%2\n\nScope: %3\nCatalog: %4\nMade by: %5\n"_s.arg(
        paragraph(report.request), paragraph(report.reason), report.scope, report.catalog, report.madeBy);
    text += heading(u"Clusters"_s);
    for (const ReportCluster &cluster : report.clusters)
        text += clusterText(cluster);
    for (const ReportRule &rule : report.rules)
        text += ruleText(rule);
    if (!report.leftOut.isEmpty())
        text += heading(u"Left out"_s);
    for (const QString &sentence : report.leftOut)
        text += item(sentence);
    if (!report.notes.isEmpty())
        text += heading(u"Notes"_s);
    for (const ReportNote &note : report.notes)
        text += item(note.text);
    text += heading(u"Approval"_s) + report.roles.join(u'\n') + u'\n';
    if (!report.sources.isEmpty())
        text += heading(u"Sources"_s);
    for (qsizetype i = 0; i < report.sources.size(); ++i) {
        const ReportSource &source = report.sources.at(i);
        text += u"%1. %2, %3\n   %4\n"_s.arg(QString::number(i + 1), source.title, source.date, source.url);
    }
    return text;
}

} // namespace aro
