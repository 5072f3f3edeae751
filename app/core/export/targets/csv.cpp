// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"
#include "core/export/wording.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Separator = "separator"_L1;
constexpr auto Comma = "comma"_L1;
constexpr auto Semicolon = "semicolon"_L1;
constexpr auto Bom = "bom"_L1;

constexpr std::array Separators { Comma, Semicolon };

constexpr std::array Options {
    OptionSpec { .key = Separator,
                 .label = QT_TRANSLATE_NOOP("Option", "Separator"),
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = Comma,
                 .choices = Separators },
    OptionSpec { .key = Bom,
                 .label = QT_TRANSLATE_NOOP("Option", "Byte order mark, for Excel"),
                 .kind = OptionSpec::Kind::Switch,
                 .defaultValue = "true"_L1 },
};

QStringList columns()
{
    return { u"Rule"_s,       u"Feature"_s,     u"Direction"_s,  u"Destination"_s,
             u"Match"_s,      u"Protocol"_s,    u"Port"_s,       u"Sources"_s,
             u"Clusters"_s,   u"Use"_s,         u"Without it"_s, u"Source title"_s,
             u"Source URL"_s, u"Source date"_s, u"Edition"_s,    u"TLS inspection"_s };
}

/// Several documents stand in one cell: titles are separated by "; ", addresses and dates by blanks.
struct SourceCells
{
    QStringList titles;
    QStringList urls;
    QStringList dates;
};

SourceCells sourceCells(const Catalog &catalog, const Destination &destination)
{
    SourceCells cells;
    for (const QString &id : destination.sources) {
        const Source *source = catalog.source(id);
        if (!source)
            continue;
        cells.titles.append(source->title);
        cells.urls.append(source->url.toString(QUrl::FullyEncoded));
        cells.dates.append(source->date.toString(Qt::ISODate));
    }
    return cells;
}

/// Clusters by their domain, so that the row of a host inside a cluster names that cluster alone.
class DomainOwners final
{
public:
    explicit DomainOwners(const RenderInput &input)
    {
        for (const Cluster &cluster : input.project.clusters) {
            const QString domain = clusterDomain(input.catalog, cluster);
            if (!domain.isEmpty())
                m_clusters[domain].append(cluster.name);
        }
    }

    /// Those of the group's clusters that need the host.
    [[nodiscard]] QStringList of(const RuleGroup &group, QString host) const
    {
        while (!m_clusters.contains(host)) {
            const qsizetype dot = host.indexOf(u'.');
            if (dot < 0)
                return group.clusters;
            host = host.sliced(dot + 1);
        }
        QStringList owners;
        for (const QString &cluster : m_clusters.value(host)) {
            if (group.clusters.contains(cluster))
                owners.append(cluster);
        }
        return owners.isEmpty() ? group.clusters : owners;
    }

private:
    QHash<QString, QStringList> m_clusters;
};

QStringList row(const Catalog &catalog, const DomainOwners &owners, const RuleGroup &group,
                const Destination &destination)
{
    const SourceCells sources = sourceCells(catalog, destination);
    return { group.name,
             group.title,
             idOf(group.direction),
             destination.host.text(),
             idOf(destination.host.match()),
             u"https"_s,
             QString::number(group.port),
             textsOf(group.sources).join(u' '),
             owners.of(group, destination.host.host()).join(u' '),
             destination.use,
             destination.without,
             sources.titles.join("; "_L1),
             sources.urls.join(u' '),
             sources.dates.join(u' '),
             idOf(destination.edition),
             inspectionText(destination) };
}

QString line(const QStringList &cells, QChar separator)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(escape::csv(cell, separator));
    return escaped.join(separator) + "\r\n"_L1;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const QChar separator = input.option(Separator) == Semicolon ? u';' : u',';
    QString text;
    if (input.isOn(Bom))
        text += QChar(QChar::ByteOrderMark);
    text += line(columns(), separator);
    const DomainOwners owners(input);
    for (const RuleGroup &group : input.plan.groups) {
        for (const Destination &destination : group.destinations)
            text += line(row(input.catalog, owners, group, destination), separator);
    }
    return { { .name = QString(Csv.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target Csv {
    .id = "csv"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Table (CSV)"),
    .summary = QT_TRANSLATE_NOOP("Target", "Every endpoint with its reason and source, for spreadsheets."),
    .fileName = "aro-egress.csv"_L1,
    .abilities = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Documents,
    .options = Options,
    .render = render,
};

} // namespace aro::targets
