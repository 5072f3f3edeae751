// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/cidr.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aro {

/// Anything that was widened, left out, replaced or needs attention.
struct Note
{
    enum class Severity { Information, Warning };

    /// The ids W1 to W9 are those of the translation table in the documentation.
    enum class Id {
        PathWidened, ///< W1: %1 host, %2 path
        WildcardReplaced, ///< W2: %1 wildcard, %2 the hosts that stand for it
        ApexIncluded, ///< W3: %1 domain
        NeedsTlsInspection, ///< W4
        NeedsDnsThroughFirewall, ///< W5
        MatchesByAddress, ///< W6
        NetworkRulesFirst, ///< W7
        RulesAppendedLast, ///< W8
        ClientSources, ///< W9
        ClientSourcesMissing, ///< %1 cluster, %2 hosts: left out
        RegionMissing, ///< %1 cluster, %2 features whose endpoints are left out
        ClusterDomainMissing, ///< %1 cluster, %2 features whose endpoints are left out
        WildcardLeftOut, ///< %1 wildcard: no substitute known
        PortLeftOut, ///< %1 host, %2 port: the format knows port 443 alone
        RegionUnknown, ///< %1 cluster, %2 region
        RegionMisspelt, ///< %1 cluster, %2 region, %3 the region that was probably meant
        RegionOfOtherCloud, ///< %1 cluster, %2 region, %3 id of the region's cloud
        BaselineOnly,
        OneClusterAlone, ///< %1 cluster
        NothingChosen, ///< %1 cluster
        UpdatesNeedMirror, ///< %1 cluster
        OptInBringsMore, ///< %1 cluster, %2 ids of features that are switched on without being chosen
        SubnetTooSmall, ///< %1 cluster, %2 subnets
        SubnetTooWide, ///< %1 cluster, %2 subnets
        SubnetPublic, ///< %1 cluster, %2 subnets
        SubnetOfPods, ///< %1 cluster, %2 subnets
        SubnetsShared, ///< %1 clusters, %2 subnets
        DomainShared, ///< %1 clusters, %2 domain
        DomainUnlikely, ///< %1 cluster, %2 domain, %3 the domain that was probably meant
        PathInDocument, ///< %1 host, %2 path
        NetworksOverlap, ///< %1 cluster, %2 subnets of the cluster, %3 client networks
        SourcesNotInFormat, ///< the format has no sources: %1 file, %2 networks
        SubdomainsIncluded, ///< every entry also matches the names below it
        SharedPortsWidened, ///< %1 ports
        TlsPassThrough, ///< %1 host must not be inspected
        WildcardDepth, ///< %1 domain, %2 levels
        ResolverNeeded, ///< names are learnt from the DNS answers that this router gives
        RestIsDropped, ///< %1 networks of the clusters
        RestIsDroppedForAll, ///< whoever sends it
        ClientsAreRestricted, ///< %1 client networks
        ClientsAreFree, ///< %1 client networks
        RefusesOtherNames, ///< %1 client networks
        AccessListDeniesRest, ///< %1 access list, %2 client networks
        ClientAccessElsewhere, ///< the file is for the clusters themselves
        GatewayDomainsUnknown, ///< %1 cluster
        BypassesProxy, ///< %1 cluster, %2 host, %3 entry of noProxy that covers it
        ExamplesLeft, ///< %1 options with their values
        RuleSplit, ///< %1 rule, %2 number of rules that it became
        ExcludedEndpoint, ///< %1 cluster, %2 host, %3 what fails without it
    };

    Id id = Id::BaselineOnly;
    QStringList arguments;

    bool operator==(const Note &) const = default;
};

using Notes = QList<Note>;

[[nodiscard]] Note::Severity severity(const Note &note);

/// "W1" ... "W9" or a word such as "client-sources-missing": stable, for programs.
[[nodiscard]] QString noteId(Note::Id id);

/// The sentence in the language of the user interface.
[[nodiscard]] QString noteText(const Note &note);

/// The English sentence, for exported files.
[[nodiscard]] QString noteEnglish(const Note &note);

/// All ids, W1 to W9 first.
[[nodiscard]] QList<Note::Id> allNoteIds();

/// A note that stands for all of its id: its arguments are words in capitals such as HOST.
[[nodiscard]] Note noteMeaning(Note::Id id);

/// "a, b, c" for a note; "..." stands for what is more than a dozen.
[[nodiscard]] QString namedInNote(const QStringList &names);
[[nodiscard]] QString namedInNote(const QList<Cidr> &networks);

/// Appends the note unless it is there already.
void addNote(Notes &notes, const Note &note);

} // namespace aro
