// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"
#include "core/project/project.h"

namespace aro {

/// Something that is still missing before the rules are complete, with the clusters that it concerns.
struct OpenPoint
{
    enum class Kind {
        NothingChosen,
        LockdownNotEnabled,
        LockdownUnknown,
        RegionMissing,
        DomainMissing,
        SourcesMissing,
        ClientSourcesMissing,
        OptInBringsMore, ///< the opt-in entry also switches on a feature that is not chosen
        TargetMissing, ///< no firewall product is chosen; concerns no cluster
        ExamplesLeft, ///< options of the product still have example values; concerns no cluster
    };

    Kind kind = Kind::NothingChosen;
    QList<int> clusters; ///< indexes in the project, in order
    QStringList examples; ///< "policy=fwpol-hub" of ExamplesLeft

    bool operator==(const OpenPoint &) const = default;
};

/// In the order in which they are worth doing. `only`: a cluster's name, or empty for all of them.
[[nodiscard]] QList<OpenPoint> openPoints(const Catalog &catalog, const Project &project,
                                          const QString &only = {});

/// The sentence in the language of the user interface; names a few clusters and counts the others.
[[nodiscard]] QString openPointText(const Project &project, const OpenPoint &point);

[[nodiscard]] Note::Severity severity(const OpenPoint &point);

/// Whether something is missing. Example values may happen to be right, and nobody can say so.
[[nodiscard]] bool isMissing(const OpenPoint &point);

/// Index of the step where it is done: 0 cluster, 1 features, 3 firewall rules.
[[nodiscard]] int stepOf(const OpenPoint &point);

} // namespace aro
