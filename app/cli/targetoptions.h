// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"
#include "core/export/target.h"

namespace aro::cli {

/// --target and --set.
class TargetOptions final
{
    Q_DECLARE_TR_FUNCTIONS(TargetOptions)

public:
    void declare(CommandLine &line);

    /// A target id or empty.
    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] bool hasSettings() const { return !m_settings.isEmpty(); }

    /// KEY=VALUE put over `given`. Fails with Usage.
    [[nodiscard]] Result<OptionValues> over(OptionValues given) const;

private:
    QString m_target;
    QStringList m_settings;
};

/// findTarget() whose error also names the nearest target.
[[nodiscard]] Result<const Target *> findTargetOrSuggest(const QString &id);

} // namespace aro::cli
