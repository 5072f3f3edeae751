// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/targetoptions.h"
#include "core/project/project.h"

namespace aro::cli {

/// --project-name, --target and --set: what belongs to a whole project.
class ProjectOptions final
{
    Q_DECLARE_TR_FUNCTIONS(ProjectOptions)

public:
    void declare(CommandLine &line);

    /// Whether nothing was given.
    [[nodiscard]] bool isEmpty() const
    {
        return m_name.isEmpty() && m_target.target().isEmpty() && !m_target.hasSettings();
    }

    /// Changes what was given. Fails with Usage, InvalidInput or UnknownName.
    [[nodiscard]] Result<void> apply(Project &project) const;

private:
    [[nodiscard]] Result<void> setName(Project &project) const;
    [[nodiscard]] Result<void> setTarget(Project &project) const;

    QString m_name;
    TargetOptions m_target;
};

} // namespace aro::cli
