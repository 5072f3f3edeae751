// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

/// Numbers the documents in the order in which the tables name them.
class Bibliography final
{
public:
    explicit Bibliography(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    /// "[1], [2]": links to what text() lists. Nothing for endpoints of the administrator's own.
    [[nodiscard]] QString references(const QStringList &ids)
    {
        QStringList links;
        for (const QString &id : ids) {
            const Source *source = m_catalog.source(id);
            if (!source)
                continue;
            if (!m_numbers.contains(id)) {
                m_sources.append(source);
                m_numbers.insert(id, m_sources.size());
            }
            links.append(u"[%1]"_s.arg(m_numbers.value(id)));
        }
        return links.join(", "_L1);
    }

    [[nodiscard]] bool isEmpty() const { return m_sources.isEmpty(); }

    /// The list of documents, then the targets of the links.
    [[nodiscard]] QString text() const
    {
        QString list;
        QString targets;
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            const Source &source = *m_sources.at(i);
            const QString number = QString::number(i + 1);
            list += u"%1. [%2][%1], %3\n"_s.arg(number, escape::markdown(source.title),
                                                source.date.toString(Qt::ISODate));
            targets += u"[%1]: <%2>\n"_s.arg(number, source.url.toString(QUrl::FullyEncoded));
        }
        return list + u'\n' + targets;
    }

private:
    const Catalog &m_catalog;
    QList<const Source *> m_sources;
    QHash<QString, qsizetype> m_numbers;
};

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

QString directionText(Direction direction)
{
    return direction == Direction::ClientAccess ? u"from your client networks"_s
                                                : u"from the cluster to the internet"_s;
}

QString sourcesText(const RuleGroup &group)
{
    if (!group.sources.isEmpty())
        return codeList(textsOf(group.sources));
    return group.direction == Direction::ClientAccess ? u"the client networks"_s
                                                      : u"the subnets of the cluster"_s;
}

QString groupText(const RenderInput &input, const RuleGroup &group, Bibliography &sources)
{
    QString text = u"\n## %1 (%2)\n\n"_s.arg(escape::markdown(group.title), escape::markdownCode(group.name));
    if (const Feature *feature = input.catalog.feature(group.feature))
        text += escape::markdown(feature->summary) + "\n\n"_L1;
    text += u"- Direction: %1\n"_s.arg(directionText(group.direction));
    text += u"- Clusters: %1\n"_s.arg(codeList(group.clusters));
    text += u"- Sources: %1\n\n"_s.arg(sourcesText(group));
    text += row({ u"Destination"_s, u"Port"_s, u"Use"_s, u"What fails without it"_s, u"Documented in"_s });
    text += row({ u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s });
    for (const Destination &destination : group.destinations) {
        text += row({ escape::markdownCode(destination.host.text()), u"HTTPS %1"_s.arg(group.port),
                      escape::markdown(destination.use), escape::markdown(destination.without),
                      sources.references(destination.sources) });
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
    if (!sources.isEmpty())
        text += "\n## Sources\n\n"_L1 + sources.text();
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
