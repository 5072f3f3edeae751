// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"
#include "models/stepstate.h"

#include <QList>
#include <QString>

class QWidget;

namespace aro {

class Page;
class Session;

/// One step of the assistant, known before its page is built.
struct StepInfo
{
    QLatin1StringView id; ///< "cluster": for file names
    QString title; ///< translated
    Page *(*makePage)(Session &session, QWidget *parent);
    /// The state as long as the page is not built; null: nothing was done yet.
    StepState (*state)(const Session &session);
};

enum StepIndex { ClusterStep, FeaturesStep, EndpointsStep, RulesStep, PullSecretStep, SummaryStep };

/// The steps in their order.
[[nodiscard]] QList<StepInfo> steps();

/// Whether every cluster is described well enough for an export.
[[nodiscard]] StepState clusterState(const Session &session);
/// Whether the picked cluster has features.
[[nodiscard]] StepState featuresState(const Session &session);
/// Whether the endpoints of the picked cluster all become rules.
[[nodiscard]] StepState endpointsState(const Session &session);
/// What keeps endpoints of the picked cluster from becoming rules as they are.
[[nodiscard]] Notes warningsOfCluster(const Session &session);

} // namespace aro
