// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalog/catalogreader.h"
#include "core/pullsecret/guide.h"

#include <algorithm>

namespace aro::test {

inline constexpr QLatin1StringView Registries { "red-hat-registries" };
inline constexpr QLatin1StringView Telemetry { "telemetry" };
inline constexpr QLatin1StringView Insights { "insights" };
inline constexpr QLatin1StringView Updates { "update-checks" };

/// The guide of a cluster with these features, made from the built-in catalog.
inline PullSecretGuide guideFor(const QStringList &features, const QString &version = {},
                                Cloud cloud = Cloud::Public)
{
    const auto catalog = builtInCatalog();
    Q_ASSERT(catalog);
    Cluster cluster;
    cluster.name = QStringLiteral("prod");
    cluster.cloud = cloud;
    cluster.features = features;
    cluster.version = version;
    return pullSecretGuide(*catalog, Project {}, cluster);
}

/// The step with this id, or an empty one.
inline GuideStep stepOf(const PullSecretGuide &guide, const QString &id)
{
    const auto it = std::find_if(guide.steps.begin(), guide.steps.end(),
                                 [&id](const GuideStep &step) { return step.id == id; });
    return it == guide.steps.end() ? GuideStep {} : *it;
}

/// The commands of these steps; of all steps when none are given.
inline QString scriptOf(const PullSecretGuide &guide, const QStringList &stepIds = {})
{
    QString script;
    for (const GuideStep &step : guide.steps) {
        if (stepIds.isEmpty() || stepIds.contains(step.id))
            script += step.commands.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return script;
}

} // namespace aro::test
