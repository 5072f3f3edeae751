// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clusteroptions.h"
#include "cli/command.h"
#include "cli/targetoptions.h"
#include "core/base/names.h"
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
        line.value("--project-name", m_name, "NAME",
                   tr("Name of the project; it appears in exported files."));
        m_target.declare(line);
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
        return setName(*project)
            .and_then([&] { return setTarget(*project); })
            .and_then([&] { return checkPath(); })
            .and_then([&] { return deliver(streams, m_path, writeProject(*project)); })
            .map([] { return Done; });
    }

private:
    [[nodiscard]] Result<void> setName(Project &project) const
    {
        if (m_name.isEmpty())
            return {};
        const Result<QString> name = parseLabel(m_name, Project::MaxName);
        if (!name)
            return fail(name.error().code, name.error().message, u"--project-name"_s);
        project.name = *name;
        return {};
    }

    [[nodiscard]] Result<void> setTarget(Project &project) const
    {
        if (m_target.target().isEmpty()) {
            if (m_target.hasSettings())
                return fail(Error::Code::Usage, tr("--set belongs to a target: give --target as well."));
            return {};
        }
        const Result<const Target *> target = findTargetOrSuggest(m_target.target());
        if (!target)
            return Failure(target.error());
        const Result<OptionValues> given = m_target.over({});
        if (!given)
            return Failure(given.error());
        Result<OptionValues> options = completeOptions((*target)->options, *given);
        if (!options)
            return Failure(options.error());
        for (const OptionSpec &spec : (*target)->options) {
            // Who gives an example as the value means it.
            const bool isMeant = spec.isExample && given->contains(QString(spec.key));
            if (options->value(QString(spec.key)) == spec.defaultValue && !isMeant)
                options->remove(QString(spec.key));
        }
        project.target = m_target.target();
        if (!options->isEmpty())
            project.options.insert(project.target, *options);
        return {};
    }

    [[nodiscard]] Result<void> checkPath() const
    {
        if (m_force || m_path.isEmpty() || isStandardStream(m_path) || !QFileInfo::exists(m_path))
            return {};
        return fail(Error::Code::CannotWrite, tr("The file exists already; --force replaces it."), m_path);
    }

    QString m_name;
    QString m_path;
    bool m_force = false;
    TargetOptions m_target;
    ClusterOptions m_options;
};

} // namespace

std::unique_ptr<Command> makeProjectNew()
{
    return std::make_unique<ProjectNewCommand>();
}

} // namespace aro::cli
