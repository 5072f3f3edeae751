// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/hostlists.h"
#include "core/export/targets/targets.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

/// A destination list of a web policy takes 5,000 destinations (Umbrella, Limitations and Range Limits).
constexpr qsizetype MaxEntries = 5000;

QList<ArtifactFile> render(const RenderInput &input)
{
    return hostLists(input, ".umbrella.txt"_L1, plainHosts, MaxEntries);
}

} // namespace

constinit const Target UmbrellaList {
    .id = "umbrella-list"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Cisco Umbrella: domain list"),
    .summary
    = QT_TRANSLATE_NOOP("Target", "Domains for an allow list among the destination lists of Umbrella."),
    .fileName = "aro-egress.umbrella.txt"_L1,
    .abilities = Target::WildcardHost | Target::WildcardCoversApex | Target::EntriesCoverSubdomains
        | Target::SeveralFiles,
    .render = render,
};

} // namespace aro::targets
