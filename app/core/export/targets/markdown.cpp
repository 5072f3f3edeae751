// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/changerequest.h"
#include "core/export/escape.h"
#include "core/export/report.h"
#include "core/export/targets/targets.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

QString heading(const QString &title)
{
    return u"\n## %1\n\n"_s.arg(title);
}

QString row(const QStringList &cells)
{
    return u"| %1 |\n"_s.arg(cells.join(" | "_L1));
}

QString tableHead(const QStringList &titles)
{
    return row(titles) + row(QStringList(titles.size(), u"---"_s));
}

QString codeList(const QStringList &texts, const QString &otherwise)
{
    QStringList spans;
    for (const QString &text : texts)
        spans.append(escape::markdownCode(text));
    return spans.isEmpty() ? otherwise : spans.join(", "_L1);
}

/// Wildcards stand in code.
QString sentence(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = word.contains(u'*') ? escape::markdownCode(word) : escape::markdown(word);
    return words.join(u' ');
}

/// "[1], [2]": links to what sourcesText() lists.
QString references(const QString &numbers)
{
    return numbers.isEmpty() ? QString() : u"[%1]"_s.arg(QString(numbers).replace(", "_L1, "], ["_L1));
}

QString introduction(const Report &report)
{
    QString text = u"# %1: %2\n\n"_s.arg(report.title, escape::markdown(report.project));
    for (const ReportField &field : report.fields)
        text += u"- %1: %2\n"_s.arg(field.title,
                                    field.text.isEmpty() ? QString(40, u'_') : sentence(field.text));
    text += u"\n%1\n\n%2\n\n"_s.arg(escape::markdown(report.request), escape::markdown(report.reason));
    return text
        + u"- Scope: %1\n- Catalog: %2\n- Made by: %3\n"_s.arg(report.scope, escape::markdown(report.catalog),
                                                               escape::markdown(report.madeBy));
}

QString clustersText(const Report &report)
{
    QString text = heading(u"Clusters"_s)
        + tableHead({ u"Cluster"_s, u"Region and cloud"_s, u"Domain"_s, u"Cluster subnets"_s,
                      u"Client networks"_s });
    for (const ReportCluster &cluster : report.clusters)
        text += row({ escape::markdownCode(cluster.name), escape::markdown(cluster.place),
                      escape::markdownCode(cluster.domain), codeList(cluster.sources, u"not given"_s),
                      codeList(cluster.clients, u"not given"_s) });
    return text;
}

QString useText(const ReportEndpoint &endpoint)
{
    const QString use = escape::markdown(endpoint.use);
    return endpoint.inspection.isEmpty() ? use : u"%1. %2"_s.arg(use, escape::markdown(endpoint.inspection));
}

QString ruleText(const ReportRule &rule)
{
    QString text = heading(u"%1 (%2)"_s.arg(escape::markdown(rule.title), escape::markdownCode(rule.name)));
    if (!rule.purpose.isEmpty())
        text += escape::markdown(rule.purpose) + "\n\n"_L1;
    text += u"- Direction: %1\n- Clusters: %2\n- Sources: %3\n\n"_s.arg(
        rule.direction, codeList(rule.clusters, {}), codeList(rule.sources, rule.sourcesText));
    text += tableHead(
        { u"Destination"_s, u"Port"_s, u"Use"_s, u"What fails without it"_s, u"Documented in"_s });
    for (const ReportEndpoint &endpoint : rule.endpoints)
        text += row({ escape::markdownCode(endpoint.host), endpoint.port, useText(endpoint),
                      escape::markdown(endpoint.without), references(endpoint.references) });
    return text;
}

QString itemsText(const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return {};
    QString text = heading(title);
    for (const QString &each : sentences)
        text += u"- %1\n"_s.arg(sentence(each));
    return text;
}

QString approvalText(const Report &report)
{
    QString text = heading(u"Approval"_s) + tableHead({ u"Role"_s, u"Name"_s, u"Date"_s, u"Signature"_s });
    for (const QString &role : report.roles)
        text += row({ role, {}, {}, {} });
    return text;
}

/// The list of documents, then the targets of the links.
QString sourcesText(const Report &report)
{
    if (report.sources.isEmpty())
        return {};
    QString list;
    QString targets;
    for (qsizetype i = 0; i < report.sources.size(); ++i) {
        const ReportSource &source = report.sources.at(i);
        const QString number = QString::number(i + 1);
        list += u"%1. [%2][%1], %3\n"_s.arg(number, escape::markdown(source.title), source.date);
        targets += u"[%1]: <%2>\n"_s.arg(number, source.url);
    }
    return heading(u"Sources"_s) + list + u'\n' + targets;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const Report report = reportOf(input);
    QString text = introduction(report) + clustersText(report);
    for (const ReportRule &rule : report.rules)
        text += ruleText(rule);
    QStringList notes;
    for (const ReportNote &note : report.notes)
        notes.append(note.text);
    text += itemsText(u"Left out"_s, report.leftOut) + itemsText(u"Notes"_s, notes) + approvalText(report)
        + sourcesText(report);
    return { { .name = QString(Markdown.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target Markdown {
    .id = "markdown"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Change request (Markdown)"),
    .summary = QT_TRANSLATE_NOOP("Target", "A document for the people who approve or type in the rules."),
    .fileName = "aro-egress.md"_L1,
    .abilities
    = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Comments | Target::Documents,
    .options = changerequest::Options,
    .render = render,
};

} // namespace aro::targets
