// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clusteroptions.h"
#include "cli/command.h"
#include "cli/projectinput.h"
#include "cli/sources.h"
#include "cli/textlayout.h"
#include "core/catalog/catalogreader.h"
#include "core/plan/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

struct ClusterRows
{
    const Cluster *cluster;
    QList<EndpointRow> rows;
};

QString stateId(EndpointRow::State state)
{
    switch (state) {
    case EndpointRow::State::Rule:
        break;
    case EndpointRow::State::Proxied:
        return u"proxied"_s;
    case EndpointRow::State::NotChosen:
        return u"not-chosen"_s;
    case EndpointRow::State::Excluded:
        return u"excluded"_s;
    }
    return u"rule"_s;
}

/// The host without "*." and path; placeholders stay as long as they are unknown.
QString bareHost(const EndpointRow &row)
{
    return row.hostText.chopped(row.path.size()).mid(row.match == Match::Subdomains ? 2 : 0);
}

void writeRow(JsonWriter &json, const Catalog &catalog, const EndpointRow &row, const QString &cluster)
{
    json.beginObject();
    json.text("host"_L1, bareHost(row));
    json.text("match"_L1, idOf(row.match));
    json.number("port"_L1, row.port);
    json.text("protocol"_L1, u"https"_s);
    json.text("path"_L1, row.path);
    json.text("direction"_L1, idOf(row.direction));
    json.text("feature"_L1, row.feature);
    json.text("use"_L1, row.use);
    json.text("without"_L1, row.without);
    // Own endpoints have no source: the object stays, so that every row has the same members.
    json.beginObject("source"_L1);
    writeSource(json, row.sources.isEmpty() ? Source {} : *catalog.source(row.sources.constFirst()));
    json.endObject();
    json.text("edition"_L1, idOf(row.edition));
    writeSources(json, catalog, row.sources);
    json.text("state"_L1, stateId(row.state));
    json.text("cluster"_L1, cluster);
    json.boolean("clientCertificate"_L1, row.clientCertificate);
    json.endObject();
}

QByteArray rowsJson(const Catalog &catalog, const QList<ClusterRows> &clusters)
{
    JsonWriter json;
    json.beginArray();
    for (const ClusterRows &part : clusters) {
        for (const EndpointRow &row : part.rows)
            writeRow(json, catalog, row, part.cluster->name);
    }
    json.endArray();
    return json.document();
}

class EndpointsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EndpointsCommand)

public:
    void declare(CommandLine &line) override
    {
        line.flag("--all", m_all, tr("Also what needs no rule: proxied, unchosen and excluded endpoints."));
        line.flag("--json", m_json, tr("Write JSON: an array of objects."));
        m_options.declare(line, ClusterOptions::Scope::ClusterOrProject);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"endpoints"_s, u"endpoints --preset common --region westeurope --domain contoso"_s,
                 u"endpoints --feature telemetry,insights --json"_s,
                 u"endpoints --project west.aroegress --cluster prod --all"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        if (!m_options.makesAChoice())
            m_options.setDefaultPreset(u"everything"_s);
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        return m_options.project(*catalog, streams)
            .and_then([&](const Project &project) { return show(*catalog, project, streams); })
            .map([] { return Done; });
    }

private:
    [[nodiscard]] Result<void> show(const Catalog &catalog, const Project &project, Streams &streams) const
    {
        QList<ClusterRows> clusters;
        for (const Cluster *cluster : chosenClusters(project, m_options.only()))
            clusters.append({ cluster, shownRows(catalog, project, *cluster) });
        if (m_json)
            return print(streams, rowsJson(catalog, clusters));
        return print(streams, text(catalog, clusters)).map([&] { sayPlaceholders(clusters, streams); });
    }

    [[nodiscard]] QList<EndpointRow> shownRows(const Catalog &catalog, const Project &project,
                                               const Cluster &cluster) const
    {
        QList<EndpointRow> rows = endpointRows(catalog, project, cluster);
        if (!m_all)
            rows.removeIf([](const EndpointRow &row) { return row.state != EndpointRow::State::Rule; });
        return rows;
    }

    [[nodiscard]] QString text(const Catalog &catalog, const QList<ClusterRows> &clusters) const
    {
        QStringList blocks;
        SourceNumbers numbers;
        for (const ClusterRows &part : clusters) {
            if (clusters.size() > 1)
                blocks.append(tr("Cluster %1").arg(part.cluster->name) + u'\n');
            blocks.append(part.rows.isEmpty() ? tr("No endpoint needs a rule.") + u'\n'
                                              : rowTable(part.rows, numbers));
        }
        if (const QString sources = numbers.list(catalog); !sources.isEmpty())
            blocks.append(tr("Sources:") + u'\n' + sources);
        return blocks.join(u'\n');
    }

    [[nodiscard]] QString rowTable(const QList<EndpointRow> &rows, SourceNumbers &numbers) const
    {
        QStringList head { tr("HOST", "column"),    tr("PORT", "column"), tr("DIRECTION", "column"),
                           tr("FEATURE", "column"), tr("USE", "column"),  tr("SOURCES", "column") };
        if (m_all)
            head.insert(4, tr("STATE", "column"));
        QList<QStringList> lines { head };
        for (const EndpointRow &row : rows) {
            const QString host
                = row.match == Match::Family ? tr("(some).%1").arg(row.hostText) : row.hostText;
            QStringList line { host,
                               QString::number(row.port),
                               idOf(row.direction),
                               row.feature.isEmpty() ? u"-"_s : row.feature,
                               catalogText(row.use),
                               numbers.references(row.sources) };
            if (m_all)
                line.insert(4, stateId(row.state));
            lines.append(line);
        }
        const QStringList printed = table(lines).split(u'\n', Qt::SkipEmptyParts);
        QString text = printed.constFirst() + u'\n';
        for (qsizetype i = 0; i < rows.size(); ++i)
            text += printed.at(i + 1) + u'\n' + explanation(rows.at(i));
        return text;
    }

    /// What stands below the line of an endpoint.
    [[nodiscard]] static QString explanation(const EndpointRow &row)
    {
        constexpr qsizetype Indent = 4;
        QString text;
        if (!row.without.isEmpty() && row.direction != Direction::Proxied)
            text += indented(tr("Without it: %1", "%1 is a sentence").arg(catalogText(row.without)), Indent);
        if (row.clientCertificate)
            text += indented(tr("Exempt it from TLS inspection: it uses client certificates."), Indent);
        return text;
    }

    static void sayPlaceholders(const QList<ClusterRows> &clusters, Streams &streams)
    {
        const bool isComplete = std::all_of(clusters.begin(), clusters.end(), [](const ClusterRows &part) {
            return std::all_of(part.rows.begin(), part.rows.end(),
                               [](const EndpointRow &row) { return row.isComplete; });
        });
        if (!isComplete)
            say(streams,
                tr("note: {region} and {cluster_domain} are filled in when region and domain are known."));
    }

    bool m_all = false;
    bool m_json = false;
    ClusterOptions m_options;
};

} // namespace

std::unique_ptr<Command> makeEndpoints()
{
    return std::make_unique<EndpointsCommand>();
}

} // namespace aro::cli
