// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/bibliography.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"
#include "core/export/wording.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

/// "[1], [2]": links to what sourcesText() lists. Nothing for endpoints of the administrator's own.
QString references(Bibliography &bibliography, const QStringList &ids)
{
    QStringList links;
    const QStringList numbers = bibliography.numbers(ids);
    for (const QString &number : numbers)
        links.append(u"[%1]"_s.arg(number));
    return links.join(", "_L1);
}

/// The list of documents, then the targets of the links.
QString sourcesText(const Bibliography &bibliography)
{
    QString list;
    QString targets;
    for (qsizetype i = 0; i < bibliography.sources().size(); ++i) {
        const Source &source = *bibliography.sources().at(i);
        const QString number = QString::number(i + 1);
        list += u"%1. [%2][%1], %3\n"_s.arg(number, escape::markdown(source.title),
                                            source.date.toString(Qt::ISODate));
        targets += u"[%1]: <%2>\n"_s.arg(number, source.url.toString(QUrl::FullyEncoded));
    }
    return list + u'\n' + targets;
}

QString codeList(const QStringList &texts)
{
    QStringList spans;
    for (const QString &text : texts)
        spans.append(escape::markdownCode(text));
    return spans.join(", "_L1);
}

QString row(const QStringList &cells)
{
    return u"| %1 |\n"_s.arg(cells.join(" | "_L1));
}

QString networksText(const RuleGroup &group)
{
    return group.sources.isEmpty() ? sourcesText(group.direction) : codeList(textsOf(group.sources));
}

QString useText(const Destination &destination)
{
    const QString use = escape::markdown(destination.use);
    const QString inspection = inspectionText(destination);
    return inspection.isEmpty() ? use : u"%1. **%2**"_s.arg(use, escape::markdown(inspection));
}

QString groupText(const RenderInput &input, const RuleGroup &group, Bibliography &sources)
{
    QString text = u"\n## %1 (%2)\n\n"_s.arg(escape::markdown(group.title), escape::markdownCode(group.name));
    if (const Feature *feature = input.catalog.feature(group.feature))
        text += escape::markdown(feature->summary) + "\n\n"_L1;
    text += u"- Direction: %1\n"_s.arg(directionText(group.direction));
    text += u"- Clusters: %1\n"_s.arg(codeList(group.clusters));
    text += u"- Sources: %1\n\n"_s.arg(networksText(group));
    text += row({ u"Destination"_s, u"Port"_s, u"Use"_s, u"What fails without it"_s, u"Documented in"_s });
    text += row({ u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s });
    for (const Destination &destination : group.destinations) {
        text += row({ escape::markdownCode(destination.host.text()), u"HTTPS %1"_s.arg(group.port),
                      useText(destination), escape::markdown(destination.without),
                      references(sources, destination.sources) });
    }
    return text;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    Bibliography sources(input.catalog);
    QString text = u"# Firewall rules for %1\n\n"_s.arg(escape::markdown(input.project.name));
    for (const QString &line : input.header)
        text += escape::markdown(line) + u'\n';
    for (const RuleGroup &group : input.plan.groups)
        text += groupText(input, group, sources);
    if (!input.notes.isEmpty())
        text += "\n## Notes\n\n"_L1;
    for (const Note &note : input.notes)
        text += u"- %1\n"_s.arg(escape::markdown(noteEnglish(note)));
    if (!sources.sources().isEmpty())
        text += "\n## Sources\n\n"_L1 + sourcesText(sources);
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
    .render = render,
};

} // namespace aro::targets
