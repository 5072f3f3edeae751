// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/steps.h"

#include "gui/pages/clusterpage.h"
#include "gui/pages/endpointspage.h"
#include "gui/pages/featurespage.h"
#include "gui/pages/pullsecretpage.h"
#include "gui/pages/rulespage.h"
#include "gui/pages/summarypage.h"
#include "gui/session.h"
#include "models/openpoints.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

template <typename SomePage>
Page *make(Session &session, QWidget *parent)
{
    return new SomePage(session, parent);
}

bool isUntouched(const Cluster &cluster)
{
    return cluster.lockdown == Lockdown::Unknown && cluster.region.isEmpty() && cluster.domain.isEmpty()
        && cluster.sources.isEmpty() && cluster.clientSources.isEmpty();
}

/// Whether all is known that features may need of the cluster.
bool isDescribed(const Cluster &cluster)
{
    return cluster.lockdown == Lockdown::Enabled && !cluster.region.isEmpty() && !cluster.domain.isEmpty()
        && !cluster.sources.isEmpty();
}

} // namespace

QList<StepInfo> steps()
{
    return {
        { "cluster"_L1, QCoreApplication::translate("Steps", "Cluster", "step of the assistant"),
          make<ClusterPage>, clusterState },
        { "features"_L1, QCoreApplication::translate("Steps", "Features", "step of the assistant"),
          make<FeaturesPage>, featuresState },
        { "endpoints"_L1, QCoreApplication::translate("Steps", "Endpoints", "step of the assistant"),
          make<EndpointsPage>, endpointsState },
        { "rules"_L1, QCoreApplication::translate("Steps", "Firewall rules", "step of the assistant"),
          make<RulesPage>, rulesState },
        { "pull-secret"_L1, QCoreApplication::translate("Steps", "Pull secret", "step of the assistant"),
          make<PullSecretPage>, pullSecretState },
        { "summary"_L1, QCoreApplication::translate("Steps", "Summary", "step of the assistant"),
          make<SummaryPage>, summaryState },
    };
}

StepState clusterState(const Session &session)
{
    const QList<Cluster> &clusters = session.project().clusters;
    if (std::ranges::all_of(clusters, isUntouched))
        return StepState::Todo;
    const QList<OpenPoint> points = openPoints(session.catalog(), session.project());
    if (std::ranges::any_of(points, [](const OpenPoint &point) { return stepOf(point) == ClusterStep; }))
        return StepState::Attention;
    // Where nothing is chosen yet, nothing is missing yet.
    const bool isDone = std::ranges::all_of(clusters, [](const Cluster &cluster) {
        return !cluster.features.isEmpty() || !cluster.extras.isEmpty() || isDescribed(cluster);
    });
    return isDone ? StepState::Done : StepState::Todo;
}

StepState featuresState(const Session &session)
{
    const Cluster &cluster = session.cluster();
    return cluster.features.isEmpty() && cluster.extras.isEmpty() ? StepState::Todo : StepState::Done;
}

StepState endpointsState(const Session &session)
{
    if (featuresState(session) == StepState::Todo)
        return StepState::Todo;
    return warningsOfCluster(session).isEmpty() ? StepState::Done : StepState::Attention;
}

Notes warningsOfCluster(const Session &session)
{
    Notes notes = resolve(session.catalog(), session.project(), session.cluster().name).notes;
    notes.removeIf([](const Note &note) { return severity(note) != Note::Severity::Warning; });
    return notes;
}

} // namespace aro
