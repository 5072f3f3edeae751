// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/artifact.h"
#include "core/export/renderinput.h"

#include <functional>

namespace aro {

/// What a list file says for these destinations, one entry a line.
using ListWriter = std::function<QStringList(const QList<RuleTarget> &)>;

/// Lists without sources never mix audiences: one file for the clusters, "aro-egress<suffix>", and one for
/// the clients, "aro-client-access<suffix>". Where clusters need different lists there is one for each
/// distinct list, named after the first cluster of the project that needs it: "aro-egress-prod<suffix>".
/// Lists of more than `maxEntries`, unless that is 0, go on in further files: "aro-egress+2<suffix>".
[[nodiscard]] QList<ArtifactFile> hostLists(const RenderInput &input, QLatin1StringView suffix,
                                            const ListWriter &write, qsizetype maxEntries = 0);

/// Hosts in the notation of Squid and others, where ".x" is x itself and every name below it. What such an
/// entry covers is left out: Squid refuses to start when it is there as well. Paths are kept.
[[nodiscard]] QStringList dottedHosts(const QList<RuleTarget> &destinations);

/// Hosts for products where every entry is itself and every name below it; covered ones are left out.
[[nodiscard]] QStringList plainHosts(const QList<RuleTarget> &destinations);

} // namespace aro
