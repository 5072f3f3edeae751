// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/guide.h"

#include <QVersionNumber>

namespace aro {

/// What a selection asks of the pull secret: all that the steps depend on.
struct GuideNeeds
{
    QStringList required; ///< `auths` entries that are taken over
    QString platformRegistry; ///< the entry of the ARO service
    QStringList alsoSwitchedOn; ///< titles of features that are not chosen but start to send data too
    QStringList dataHosts; ///< what may be closed after opting out: no other chosen feature needs it
    QString apiServer; ///< "https://api.contoso.eastus.aroapp.io:6443", empty as long as it is unknown
    QVersionNumber version; ///< null as long as it is unknown
    bool registries = false; ///< red-hat-registries is chosen
    bool sendsData = false; ///< the opt-in entry is required
    bool updateChecks = false; ///< update-checks is chosen
};

/// Paragraphs of whole sentences, as GuideStep::text has them.
[[nodiscard]] QString stepText(const QList<QStringList> &paragraphs);

/// From the safety warning to the clean-up: how the entries get into the cluster.
[[nodiscard]] QList<GuideStep> changeSteps(const GuideNeeds &needs);

/// The steps of a selection that needs no entry.
[[nodiscard]] QList<GuideStep> unchangedSteps(const GuideNeeds &needs);

/// What comes after the change: samples, OperatorHub, verification, update channel, opting out.
[[nodiscard]] QList<GuideStep> followUpSteps(const GuideNeeds &needs);

} // namespace aro
