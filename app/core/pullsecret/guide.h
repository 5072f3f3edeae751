// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

namespace aro {

/// The step that asks for a second thought: an entry brings along what was not chosen.
inline constexpr QLatin1StringView OneOptInStep { "one-opt-in" };

/// One step of the pull-secret guidance: texts are in the language of the user interface, commands never.
struct GuideStep
{
    QString id; ///< stable: "fetch", "download", "merge", "check", "apply", "samples", "operatorhub",
                ///< "verify", ...
    QString title;
    QString text; ///< paragraphs separated by an empty line
    QStringList commands; ///< shell commands in order, each may have several lines
    bool isWarning = false;
};

/// Whether an `auths` entry belongs into the cluster's pull secret for this selection.
struct SecretEntry
{
    enum class Need { Required, MustStayOut, Untouched };

    QString registry; ///< key in `auths`
    Need need = Need::Required;
    QString reason; ///< whole sentence, in the language of the user interface
    QStringList features; ///< Feature ids that ask for it
};

/// What one cluster's selection means for its pull secret, and the exact way there.
struct PullSecretGuide
{
    QString cluster;
    bool changesSecret = false; ///< false: this selection needs no entry at all
    QList<SecretEntry> entries;
    QList<GuideStep> steps; ///< in the order in which they are done
};

/// What belongs into the cluster's pull secret, and what must not: needed entries first, that of the ARO
/// service last.
[[nodiscard]] QList<SecretEntry> secretEntries(const Catalog &catalog, const Cluster &cluster);

/// Whether this selection needs any entry: PullSecretGuide::changesSecret without making the guide.
[[nodiscard]] bool needsSecretEntry(const Catalog &catalog, const Cluster &cluster);

[[nodiscard]] PullSecretGuide pullSecretGuide(const Catalog &catalog, const Project &project,
                                              const Cluster &cluster);

/// The guide as one document, in the language of the user interface.
[[nodiscard]] QString guideMarkdown(const PullSecretGuide &guide);
[[nodiscard]] QString guideText(const PullSecretGuide &guide);

} // namespace aro
