// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/projectoptions.h"

#include "core/base/names.h"

using namespace Qt::StringLiterals;

namespace aro::cli {

void ProjectOptions::declare(CommandLine &line)
{
    line.value("--project-name", m_name, "NAME", tr("Name of the project; it appears in exported files."));
    m_target.declare(line);
}

Result<void> ProjectOptions::apply(Project &project) const
{
    return setName(project).and_then([&] { return setTarget(project); });
}

Result<void> ProjectOptions::setName(Project &project) const
{
    if (m_name.isEmpty())
        return {};
    const Result<QString> name = parseLabel(m_name, Project::MaxName);
    if (!name)
        return fail(name.error().code, name.error().message, u"--project-name"_s);
    project.name = *name;
    return {};
}

Result<void> ProjectOptions::setTarget(Project &project) const
{
    const QString id = m_target.target().isEmpty() ? project.target : m_target.target();
    if (id.isEmpty() && m_target.hasSettings())
        return fail(Error::Code::Usage, tr("--set belongs to a target: give --target as well."));
    if (id.isEmpty())
        return {};
    const Result<const Target *> target = findTargetOrSuggest(id);
    if (!target)
        return Failure(target.error());
    const Result<OptionValues> given = m_target.over(project.options.value(id));
    if (!given)
        return Failure(given.error());
    Result<OptionValues> options = completeOptions((*target)->options, *given);
    if (!options)
        return Failure(options.error());
    for (const OptionSpec &spec : (*target)->options) {
        // Who gives an example as the value means it.
        const bool isMeant = spec.isExample() && given->contains(QString(spec.key));
        if (options->value(QString(spec.key)) == spec.defaultValue && !isMeant)
            options->remove(QString(spec.key));
    }
    project.target = id;
    project.options.remove(id);
    if (!options->isEmpty())
        project.options.insert(id, *options);
    return {};
}

} // namespace aro::cli
