// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/options.h"
#include "core/export/rule.h"
#include "core/plan/plan.h"

namespace aro {

/// Everything that render() may look at.
struct RenderInput
{
    const Catalog &catalog;
    const Project &project;
    const Plan &plan; ///< as resolved, for formats that document
    QList<Rule> rules; ///< degraded to what the target can say
    OptionValues options; ///< complete and checked
    Notes notes; ///< everything that applies to this artifact
    QStringList header; ///< English lines: program, catalog edition and date, project; no clock, no path

    [[nodiscard]] QString option(QLatin1StringView key) const { return options.value(QString(key)); }
    [[nodiscard]] bool isOn(QLatin1StringView key) const;
};

} // namespace aro
