// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clusteroptions.h"
#include "cli/command.h"
#include "cli/projectoptions.h"
#include "core/catalog/catalogreader.h"
#include "core/project/projectfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class ProjectNewCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProjectNewCommand)

public:
    void declare(CommandLine &line) override
    {
        m_project.declare(line);
        line.value("-o,--output", m_path, "FILE", tr("File to write. Default: standard output."));
        line.flag("--force", m_force, tr("Replace the file when it is there already."));
        m_options.declare(line, ClusterOptions::Scope::Cluster);
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"project new --name prod --preset common --lockdown enabled \\\n"
                 "      --region westeurope --domain contoso --source 10.0.0.0/23 \\\n"
                 "      --output west.aroegress"_s,
                 u"project new --preset everything --target squid > all.aroegress"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        const Result<Catalog> catalog = builtInCatalog();
        if (!catalog)
            return Failure(catalog.error());
        Result<Project> project = m_options.project(*catalog, streams);
        if (!project)
            return Failure(project.error());
        return m_project.apply(*project)
            .and_then([&] { return checkPath(); })
            .and_then([&] { return deliver(streams, m_path, writeProject(*project), m_options.inputs()); })
            .map([] { return Done; });
    }

private:
    [[nodiscard]] Result<void> checkPath() const
    {
        if (m_force || m_path.isEmpty() || isStandardStream(m_path) || !QFileInfo::exists(m_path))
            return {};
        return fail(Error::Code::CannotWrite, tr("The file exists already; --force replaces it."), m_path);
    }

    QString m_path;
    bool m_force = false;
    ProjectOptions m_project;
    ClusterOptions m_options;
};

} // namespace

std::unique_ptr<Command> makeProjectNew()
{
    return std::make_unique<ProjectNewCommand>();
}

} // namespace aro::cli
