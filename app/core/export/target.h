// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/artifact.h"
#include "core/export/renderinput.h"

#include <span>

namespace aro {

/// What a product takes at most; 0 where no limit is known. The numbers stand in the target's file with their
/// source.
struct Limits
{
    int rules = 0; ///< in one file
    int ruleName = 0; ///< characters of a rule's name
    int description = 0; ///< characters of a rule's description
    int sources = 0; ///< networks of one rule; a rule with more is split
    int destinations = 0; ///< hosts of one rule; a rule with more is split
    int entry = 0; ///< characters of one host with its path
    qsizetype bytes = 0; ///< what the product stores for one export, as its `size` counts it, or a file
};

/// One firewall product or file format: facts plus one pure function.
struct Target
{
    enum Ability : unsigned {
        WildcardHost = 1U << 0U, ///< `*.x`
        WildcardCoversApex = 1U << 1U, ///< its wildcard also matches x itself (W3)
        UrlPath = 1U << 2U, ///< host + path
        Ports = 1U << 3U, ///< ports other than 443
        Sources = 1U << 4U, ///< source networks; without them an export is refused
        Comments = 1U << 5U, ///< notes are written into the file
        SeveralFiles = 1U << 6U,
        NetworkRulesFirst = 1U << 7U, ///< W7
        ByAddress = 1U << 8U, ///< W6
        WildcardNeedsDns = 1U << 9U, ///< W5
        AppendsLast = 1U << 10U, ///< W8
        Documents = 1U << 11U, ///< for people or programs, not for a firewall: nothing is widened or left out
        TlsInspection = 1U << 12U, ///< W4: with UrlPath, paths are matched after decryption
        EntriesCoverSubdomains = 1U << 13U, ///< every entry also matches all names below it
        SharedPortList = 1U << 14U, ///< other ports are opened in a list that other rules share
        ClusterSide = 1U << 15U, ///< a setting of the clusters themselves: client access is no part of it
        Binary = 1U << 16U, ///< its files are not text: they have an ArtifactFile::text
        HostsOrUrls
        = 1U << 17U, ///< with UrlPath, a rule has either hosts or paths: paths get a rule of their own
    };

    QLatin1StringView id;
    const char *title; ///< QT_TRANSLATE_NOOP("Target", ...)
    const char *summary; ///< QT_TRANSLATE_NOOP("Target", ...): where the file goes, one sentence
    QLatin1StringView fileName; ///< "aro-egress.sh"
    unsigned abilities = 0;
    std::span<const OptionSpec> options = {};
    QList<ArtifactFile> (*render)(const RenderInput &) = nullptr;
    /// Abilities for these options, where they depend on them; null when they do not.
    unsigned (*abilitiesFor)(const OptionValues &) = nullptr;
    /// What else needs attention, from the degraded rules and the notes so far; null when nothing does.
    Notes (*notesFor)(const RenderInput &) = nullptr;
    Limits limits = {};
    /// Bytes that count against the limit, where that is not the size of the largest file.
    qsizetype (*size)(const RenderInput &) = nullptr;
    /// TooLarge for what the product has no room for besides its limits; null when there is nothing else.
    Result<void> (*check)(const RenderInput &) = nullptr;

    [[nodiscard]] bool can(Ability ability) const { return (abilities & ability) != 0; }
};

/// All targets in the order in which they are offered.
[[nodiscard]] std::span<const Target *const> exportTargets();

/// UnknownName, with the names that there are, when there is none; CannotExpress, with the reason, for an
/// UnsupportedProduct.
[[nodiscard]] Result<const Target *> findTarget(const QString &id);

[[nodiscard]] QString targetTitle(const Target &target);
[[nodiscard]] QString targetSummary(const Target &target);

/// The whole way from project to files. `only` restricts it to one cluster's name. Fails with
/// LockdownNotConfirmed, MissingValue (sources, region, domain; nothing chosen), InvalidInput or UnknownName
/// (options), TooLarge.
[[nodiscard]] Result<Artifact> exportProject(const Catalog &catalog, const Project &project,
                                             const Target &target, const OptionValues &options,
                                             const QString &only = {});

} // namespace aro
