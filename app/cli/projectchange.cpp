// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clusteroptions.h"
#include "cli/command.h"
#include "cli/projectinput.h"
#include "cli/projectoptions.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

/// Reads a project, changes it and writes it again, to where it came from unless another file is named.
class ProjectChangeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProjectChangeCommand)

public:
    [[nodiscard]] Result<int> run(Streams &streams) final
    {
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        if (isStandardStream(m_path) && std::ranges::any_of(inputs(), isStandardStream))
            return fail(Error::Code::Usage, tr("Only one of the files can come from standard input."));
        Result<Project> project = readProjectFrom(m_path, *catalog, streams);
        if (!project)
            return Failure(project.error());
        const QString &path = m_output.isEmpty() ? m_path : m_output;
        return change(*catalog, *project, streams)
            .and_then([&] { return deliver(streams, path, writeProject(*project), inputs()); })
            .map([] { return Done; });
    }

protected:
    void declareFiles(CommandLine &line)
    {
        line.argument("FILE", m_path, CommandLine::Presence::Required,
                      tr("Project to change; - is standard input."));
        line.value("-o,--output", m_output, "FILE",
                   tr("File to write. Default: the project itself, or standard output for -."));
    }

    [[nodiscard]] virtual Result<void> change(const Catalog &catalog, Project &project, Streams &streams) = 0;
    /// The files that are read besides the project.
    [[nodiscard]] virtual QStringList inputs() const = 0;

private:
    QString m_path;
    QString m_output;
};

class ProjectSetCommand final : public ProjectChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSetCommand)

public:
    void declare(CommandLine &line) override
    {
        declareFiles(line);
        line.value("--cluster", m_cluster, "NAME",
                   tr("Cluster to change. Needed when the project has several."));
        m_options.declare(line);
        m_changes.declare(line, ClusterOptions::Scope::Cluster);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"project set west.aroegress --lockdown enabled"_s,
                 u"project set west.aroegress --cluster prod --feature telemetry,insights \\\n"
                 "      --source 10.0.0.0/23,10.0.2.0/23"_s };
    }

private:
    [[nodiscard]] Result<void> change(const Catalog &catalog, Project &project, Streams &streams) override
    {
        if (m_options.isEmpty() && m_changes.isEmpty())
            return fail(Error::Code::Usage, tr("Say what to change; --help lists what there is."));
        return m_options.apply(project).and_then([&]() -> Result<void> {
            if (!m_changes.describesACluster() && m_cluster.isEmpty())
                return m_changes.applyTo(catalog, project, 0, streams); // --baseline is for all clusters
            return clusterOf(project).and_then(
                [&](int index) { return m_changes.applyTo(catalog, project, index, streams); });
        });
    }

    [[nodiscard]] QStringList inputs() const override { return m_changes.inputs(); }

    [[nodiscard]] Result<int> clusterOf(const Project &project) const
    {
        if (m_cluster.isEmpty() && project.clusters.size() > 1)
            return fail(Error::Code::Usage, tr("The project has several clusters: pick one with --cluster."));
        return m_cluster.isEmpty() ? 0 : clusterIndex(project, m_cluster);
    }

    QString m_cluster;
    ProjectOptions m_options;
    ClusterOptions m_changes;
};

class ProjectAddCommand final : public ProjectChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProjectAddCommand)

public:
    void declare(CommandLine &line) override
    {
        declareFiles(line);
        m_cluster.declare(line, ClusterOptions::Scope::Cluster);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"project add west.aroegress --name test --preset common --lockdown enabled \\\n"
                 "      --region westeurope --domain contoso-test --source 10.8.0.0/23"_s };
    }

private:
    [[nodiscard]] Result<void> change(const Catalog &catalog, Project &project, Streams &streams) override
    {
        if (project.clusters.size() >= Project::MaxClusters)
            return fail(Error::Code::TooLarge,
                        tr("A project has at most %1 clusters.").arg(QString::number(Project::MaxClusters)));
        Cluster cluster;
        cluster.name = freeClusterName(project, newProject().clusters.constFirst().name);
        project.clusters.append(cluster);
        return m_cluster.applyTo(catalog, project, static_cast<int>(project.clusters.size()) - 1, streams);
    }

    [[nodiscard]] QStringList inputs() const override { return m_cluster.inputs(); }

    ClusterOptions m_cluster;
};

class ProjectRemoveCommand final : public ProjectChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProjectRemoveCommand)

public:
    void declare(CommandLine &line) override
    {
        declareFiles(line);
        line.value("--cluster", m_cluster, "NAME", tr("Cluster to remove."));
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"project remove west.aroegress --cluster test"_s };
    }

private:
    [[nodiscard]] Result<void> change(const Catalog & /*catalog*/, Project &project,
                                      Streams & /*streams*/) override
    {
        if (m_cluster.isEmpty())
            return fail(Error::Code::Usage, tr("Say which cluster to remove, with --cluster."));
        return clusterIndex(project, m_cluster).and_then([&](int index) -> Result<void> {
            if (project.clusters.size() == 1)
                return fail(Error::Code::InvalidInput, tr("The last cluster of a project cannot be removed."),
                            u"--cluster"_s);
            project.clusters.removeAt(index);
            return {};
        });
    }

    [[nodiscard]] QStringList inputs() const override { return {}; }

    QString m_cluster;
};

} // namespace

std::unique_ptr<Command> makeProjectSet()
{
    return std::make_unique<ProjectSetCommand>();
}

std::unique_ptr<Command> makeProjectAdd()
{
    return std::make_unique<ProjectAddCommand>();
}

std::unique_ptr<Command> makeProjectRemove()
{
    return std::make_unique<ProjectRemoveCommand>();
}

} // namespace aro::cli
