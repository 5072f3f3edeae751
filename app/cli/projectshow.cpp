// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/projectinput.h"
#include "cli/textlayout.h"
#include "core/base/jsonwriter.h"
#include "core/catalog/catalogreader.h"
#include "core/plan/plan.h"
#include "core/project/projectfile.h"

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class ProjectShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProjectShowCommand)

public:
    void declare(CommandLine &line) override
    {
        line.argument("FILE", m_path, CommandLine::Presence::Required,
                      tr("Project to read; - is standard input."));
        line.flag("--json", m_json, tr("Write the project's document in the newest schema."));
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"project show west.aroegress"_s, u"project show west.aroegress --json"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        return readProjectFrom(m_path, *catalog, streams)
            .and_then([&](const Project &project) {
                return m_json ? print(streams, writeProject(project))
                              : print(streams, text(*catalog, project));
            })
            .map([] { return Done; });
    }

private:
    using Rows = QList<QStringList>;

    [[nodiscard]] static QString text(const Catalog &catalog, const Project &project)
    {
        Rows rows { { tr("Project"), project.name },
                    { tr("Endpoints"),
                      project.baselineOnly ? tr("the article of 2023-10-10 alone")
                                           : tr("with later additions") } };
        add(rows, tr("Target"), project.target);
        const QMap<QString, QString> options = project.options.value(project.target);
        for (auto option = options.begin(); option != options.end(); ++option)
            rows.append({ QString(), u"%1=%2"_s.arg(option.key(), option.value()) });
        QString text = table(rows);
        for (const Cluster &cluster : project.clusters)
            text += u'\n' + table(clusterRows(catalog, project, cluster));
        return text;
    }

    [[nodiscard]] static Rows clusterRows(const Catalog &catalog, const Project &project,
                                          const Cluster &cluster)
    {
        Rows rows { { tr("Cluster"), cluster.name }, { tr("Cloud"), idOf(cluster.cloud) } };
        add(rows, tr("Region"), cluster.region);
        add(rows, tr("Domain"), cluster.domain);
        if (const QString domain = clusterDomain(catalog, cluster); domain != cluster.domain)
            add(rows, tr("Full domain"), domain);
        add(rows, tr("OpenShift"), cluster.version);
        add(rows, tr("Egress lockdown"), idOf(cluster.lockdown));
        add(rows, tr("Sources"), joined(cluster.sources, u", "_s));
        add(rows, tr("Client sources"), joined(cluster.clientSources, u", "_s));
        const auto network
            = [](const std::optional<Cidr> &known) { return known ? known->text() : QString(); };
        add(rows, tr("Pod network"), network(cluster.podNetwork));
        add(rows, tr("Service network"), network(cluster.serviceNetwork));
        rows.append({ tr("Features"),
                      cluster.features.isEmpty() ? tr("none", "features") : cluster.features.value(0) });
        for (const QString &feature : cluster.features.mid(1))
            rows.append({ QString(), feature });
        for (const ExtraEndpoint &extra : cluster.extras)
            rows.append({ tr("Own endpoint"),
                          u"%1:%2 (%3)"_s.arg(extra.host.text(), QString::number(extra.port),
                                              idOf(extra.direction)) });
        add(rows, tr("Left out"), textsOf(cluster.excluded).join(", "_L1));
        const int hosts = hostCount(resolve(catalog, project, cluster.name));
        rows.append({ tr("Hosts"), tr("%n host(s) with a rule", nullptr, hosts) });
        return rows;
    }

    static void add(Rows &rows, const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            rows.append({ label, value });
    }

    QString m_path;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeProjectShow()
{
    return std::make_unique<ProjectShowCommand>();
}

} // namespace aro::cli
