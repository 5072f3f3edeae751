// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/changerequest.h"
#include "core/export/escape.h"
#include "core/export/report.h"
#include "core/export/targets/targets.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Style = R"css(
    :root { --accent: #1c5d8c; --light: #eaf1f7; --line: #c6d2dc; --muted: #56636f; }
    * { box-sizing: border-box; }
    body { margin: 2.5rem auto; max-width: 66rem; padding: 0 1.5rem; color: #1d242b; background: #fff;
        font: 0.9375rem/1.5 "Segoe UI", "Helvetica Neue", Helvetica, Arial, "DejaVu Sans", sans-serif; }
    h1, h2, h3 { line-height: 1.25; margin: 0; break-after: avoid; }
    h1 { font-size: 1.75rem; }
    h2 { font-size: 1.25rem; color: var(--accent); margin-top: 2.25rem; padding-bottom: 0.25rem;
        border-bottom: 2px solid var(--accent); }
    h3 { font-size: 1.0625rem; margin-top: 1.75rem; }
    h3 code { font-weight: normal; color: var(--muted); margin-left: 0.5em; }
    p { margin: 0.5rem 0; max-width: 48rem; }
    .project { font-size: 1.125rem; color: var(--muted); margin: 0.25rem 0 1.25rem; }
    code { font: 0.875em/1.4 "Cascadia Mono", Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
        white-space: nowrap; }
    code.long { white-space: normal; overflow-wrap: anywhere; }
    .head { break-inside: avoid; break-after: avoid; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 1.25rem; margin: 0.75rem 0; }
    dt { color: var(--muted); }
    dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
    .blank { min-height: 1.75rem; border-bottom: 1px solid var(--muted); }
    table { width: 100%; border-collapse: collapse; margin: 0.75rem 0; font-size: 0.875rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.625rem; border-bottom: 1px solid var(--line); }
    th { background: var(--light); color: var(--accent); white-space: nowrap; border-bottom-color: var(--accent); }
    tr { break-inside: avoid; }
    .endpoints { table-layout: fixed; }
    .endpoints th:nth-child(1) { width: 32%; }
    .endpoints th:nth-child(2) { width: 11%; }
    .endpoints th:nth-child(3) { width: 18%; }
    .endpoints th:nth-child(5) { width: 15%; }
    .port { white-space: nowrap; }
    .notes { padding-left: 1.25rem; max-width: 52rem; }
    .notes li { margin: 0.25rem 0; }
    .sources li { margin: 0.375rem 0; overflow-wrap: anywhere; }
    .sign { break-inside: avoid; }
    .sign table { table-layout: fixed; }
    .sign th { width: 22%; }
    .sign td { height: 2.75rem; vertical-align: bottom; }
    a { color: var(--accent); }
    footer { margin-top: 2rem; color: var(--muted); font-size: 0.8125rem; }
    @page { size: A4; margin: 16mm 14mm 18mm;
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; } }
    @media print {
        body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
        table { font-size: 8.5pt; }
        thead { display: table-header-group; }
        th, td { padding: 3pt 5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        h2 { margin-top: 16pt; }
        h3 { margin-top: 12pt; }
        a { color: inherit; text-decoration: none; }
    }
)css"_L1;

QString element(QLatin1StringView tag, const QString &content)
{
    return u"<%1>%2</%1>"_s.arg(tag, content);
}

QString paragraph(const QString &text)
{
    return element("p"_L1, escape::html(text)) + u'\n';
}

QString codes(const QStringList &texts, const QString &otherwise)
{
    QStringList items;
    for (const QString &text : texts)
        items.append(element("code"_L1, escape::html(text)));
    return items.isEmpty() ? escape::html(otherwise) : items.join(", "_L1);
}

/// A row of cells that are HTML already.
QString row(QLatin1StringView tag, const QStringList &cells)
{
    QString text;
    for (const QString &cell : cells)
        text += element(tag, cell);
    return element("tr"_L1, text) + u'\n';
}

QString table(const QStringList &titles, const QString &rows, QLatin1StringView attribute = {})
{
    QString head;
    for (const QString &title : titles)
        head += u"<th scope=\"col\">%1</th>"_s.arg(title);
    return u"<table%1>\n<thead>\n<tr>%2</tr>\n</thead>\n<tbody>\n"_s.arg(attribute, head) + rows
        + "</tbody>\n</table>\n"_L1;
}

QString definition(const QString &term, const QString &html)
{
    return u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(term, html);
}

/// Wildcards stand in code.
QString sentence(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        const QString html = escape::html(word);
        word = word.contains(u'*') ? element("code"_L1, html) : html;
    }
    return words.join(u' ');
}

QString clustersHtml(const Report &report)
{
    QString rows;
    for (const ReportCluster &cluster : report.clusters) {
        rows += row("td"_L1,
                    { codes({ cluster.name }, {}), escape::html(cluster.place), codes({ cluster.domain }, {}),
                      codes(cluster.sources, u"not given"_s), codes(cluster.clients, u"not given"_s) });
    }
    return "<h2>Clusters</h2>\n"_L1
        + table({ u"Cluster"_s, u"Region and cloud"_s, u"Domain"_s, u"Cluster subnets"_s,
                  u"Client networks"_s },
                rows);
}

/// "1, 3" as links to the list of documents.
QString referenceLinks(const QString &references)
{
    QStringList links;
    const QStringList numbers = references.split(", "_L1, Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        links.append(u"<a href=\"#source-%1\">%1</a>"_s.arg(number));
    return links.join(", "_L1);
}

/// Only what is too long for its column may be broken.
QString hostCode(const QString &host)
{
    constexpr qsizetype Longest = 42;
    const QString attribute = host.size() > Longest ? u" class=\"long\""_s : QString();
    return u"<code%1>%2</code>"_s.arg(attribute, escape::html(host));
}

QString endpointRow(const ReportEndpoint &endpoint)
{
    QString text = u"<tr><td>%1</td><td class=\"port\">%2</td>"_s.arg(hostCode(endpoint.host),
                                                                      escape::html(endpoint.port));
    QString use = escape::html(endpoint.use);
    if (!endpoint.inspection.isEmpty())
        use += u"<br><strong>%1</strong>"_s.arg(escape::html(endpoint.inspection));
    text += u"<td>%1</td><td>%2</td>"_s.arg(use, escape::html(endpoint.without));
    return text + u"<td>%1</td></tr>\n"_s.arg(referenceLinks(endpoint.references));
}

QString ruleHtml(const ReportRule &rule)
{
    QString text
        = u"<div class=\"head\">\n<h3>%1 %2</h3>\n"_s.arg(escape::html(rule.title), codes({ rule.name }, {}));
    if (!rule.purpose.isEmpty())
        text += paragraph(rule.purpose);
    text += u"<dl>\n%1%2%3</dl>\n"_s.arg(definition(u"Direction"_s, escape::html(rule.direction)),
                                         definition(u"Clusters"_s, codes(rule.clusters, {})),
                                         definition(u"Sources"_s, codes(rule.sources, rule.sourcesText)));
    text += "</div>\n"_L1;
    QString rows;
    for (const ReportEndpoint &endpoint : rule.endpoints)
        rows += endpointRow(endpoint);
    return text
        + table({ u"Destination"_s, u"Port"_s, u"Use"_s, u"What fails without it"_s, u"Documented in"_s },
                rows, " class=\"endpoints\""_L1);
}

QString leftOutHtml(const Report &report)
{
    if (report.leftOut.isEmpty())
        return {};
    QString items;
    for (const QString &text : report.leftOut)
        items += element("li"_L1, sentence(text)) + u'\n';
    return u"<h2>Left out</h2>\n<ul class=\"notes\">\n"_s + items + "</ul>\n"_L1;
}

QString notesHtml(const Report &report)
{
    if (report.notes.isEmpty())
        return {};
    QString items;
    for (const ReportNote &note : report.notes) {
        const QString mark = note.isWarning ? u"<strong>Please note:</strong> "_s : QString();
        items += element("li"_L1, mark + sentence(note.text)) + u'\n';
    }
    return u"<h2>Notes</h2>\n<ul class=\"notes\">\n"_s + items + "</ul>\n"_L1;
}

QString sourcesHtml(const Report &report)
{
    if (report.sources.isEmpty())
        return {};
    QString items;
    for (qsizetype i = 0; i < report.sources.size(); ++i) {
        const ReportSource &source = report.sources.at(i);
        const QString url = escape::html(source.url);
        items += u"<li id=\"source-%1\">"_s.arg(i + 1)
            + u"%1, %2<br><a href=\"%3\">%3</a></li>\n"_s.arg(escape::html(source.title), source.date, url);
    }
    return u"<h2>Sources</h2>\n<ol class=\"sources\">\n"_s + items + "</ol>\n"_L1;
}

QString approvalHtml(const Report &report)
{
    QString rows;
    for (const QString &role : report.roles)
        rows += row("td"_L1, { escape::html(role), {}, {}, {} });
    return "<section class=\"sign\">\n<h2>Approval</h2>\n"_L1
        + table({ u"Role"_s, u"Name"_s, u"Date"_s, u"Signature"_s }, rows) + "</section>\n"_L1;
}

QString headHtml(const Report &report)
{
    const QString title = escape::html(u"%1: %2"_s.arg(report.title, report.project));
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + title + "</title>\n<style>"_L1 + Style + "</style>\n</head>\n"_L1;
}

/// Empty fields are lines to write on.
QString fieldsHtml(const Report &report)
{
    QString items;
    for (const ReportField &field : report.fields)
        items += field.text.isEmpty() ? u"<dt>%1</dt><dd class=\"blank\"></dd>\n"_s.arg(field.title)
                                      : definition(field.title, sentence(field.text));
    return u"<dl>\n%1</dl>\n"_s.arg(items);
}

QString introductionHtml(const Report &report)
{
    return u"<h1>%1</h1>\n<p class=\"project\">%2</p>\n"_s.arg(escape::html(report.title),
                                                               escape::html(report.project))
        + fieldsHtml(report) + paragraph(report.request) + paragraph(report.reason)
        + u"<dl>\n%1%2%3</dl>\n"_s.arg(definition(u"Scope"_s, report.scope),
                                       definition(u"Catalog"_s, escape::html(report.catalog)),
                                       definition(u"Made by"_s, escape::html(report.madeBy)));
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const Report report = reportOf(input);
    QString text = headHtml(report) + "<body>\n"_L1 + introductionHtml(report) + clustersHtml(report);
    text += "<h2>Rules</h2>\n"_L1;
    for (const ReportRule &rule : report.rules)
        text += ruleHtml(rule);
    // The documents come last, so that the signatures never stand alone on a page.
    text += leftOutHtml(report) + notesHtml(report) + approvalHtml(report) + sourcesHtml(report)
        + "</body>\n</html>\n"_L1;
    return { { .name = QString(Html.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target Html {
    .id = "html"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Change request (web page)"),
    .summary = QT_TRANSLATE_NOOP("Target", "A page for the people who approve the rules, ready to print."),
    .fileName = "aro-egress.html"_L1,
    .abilities
    = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Comments | Target::Documents,
    .options = changerequest::Options,
    .render = render,
};

} // namespace aro::targets
