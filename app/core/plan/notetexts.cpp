// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/notetexts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr auto Information = Note::Severity::Information;
constexpr auto Warning = Note::Severity::Warning;

constexpr std::array Texts {
    NoteText {
        Note::Id::PathWidened, "W1"_L1, Warning,
        QT_TRANSLATE_NOOP("Note", "This format cannot match URL paths. All of %1 is allowed, not only %2."),
        "HOST PATH" },
    NoteText { Note::Id::WildcardReplaced, "W2"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "This format has no wildcards. Instead of %1 only %2 are allowed; other "
                                 "applications need their own entries."),
               "WILDCARD HOSTS" },
    NoteText { Note::Id::ApexIncluded, "W3"_L1, Information,
               QT_TRANSLATE_NOOP("Note", "The entry for *.%1 also matches %1 itself."), "DOMAIN" },
    NoteText {
        Note::Id::NeedsTlsInspection, "W4"_L1, Warning,
        QT_TRANSLATE_NOOP("Note",
                          "URL paths are matched only where the firewall decrypts TLS, and the cluster "
                          "must trust the CA of that inspection. The upload of Insights fails under it.") },
    NoteText { Note::Id::NeedsDnsThroughFirewall, "W5"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "Wildcard entries stay empty until this firewall sees the DNS answers "
                                 "to the clients: their DNS queries must pass through it.") },
    NoteText {
        Note::Id::MatchesByAddress, "W6"_L1, Information,
        QT_TRANSLATE_NOOP("Note",
                          "This firewall matches by address: other sites on the same CDN addresses are "
                          "allowed too.") },
    NoteText {
        Note::Id::NetworkRulesFirst, "W7"_L1, Information,
        QT_TRANSLATE_NOOP("Note",
                          "A network rule that allows port 443 from these sources takes precedence over "
                          "these application rules: everything on that port is allowed then.") },
    NoteText {
        Note::Id::RulesAppendedLast, "W8"_L1, Information,
        QT_TRANSLATE_NOOP("Note", "New rules are appended last: move them above any rule that denies.") },
    NoteText { Note::Id::ClientSources, "W9"_L1, Information,
               QT_TRANSLATE_NOOP("Note",
                                 "The sources of the client access rules are the client networks, never the "
                                 "cluster subnets.") },
    NoteText { Note::Id::ClientSourcesMissing, "client-sources-missing"_L1, Warning,
               QT_TRANSLATE_NOOP("Note", "Left out for %1, because no client networks are given: %2."),
               "CLUSTER HOSTS" },
    NoteText { Note::Id::RegionMissing, "region-missing"_L1, Warning,
               QT_TRANSLATE_NOOP("Note", "The region of %1 is missing: endpoints of %2 are left out."),
               "CLUSTER FEATURES" },
    NoteText { Note::Id::ClusterDomainMissing, "cluster-domain-missing"_L1, Warning,
               QT_TRANSLATE_NOOP("Note", "The domain of %1 is missing: endpoints of %2 are left out."),
               "CLUSTER FEATURES" },
    NoteText { Note::Id::WildcardLeftOut, "wildcard-left-out"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "This format has no wildcards, and no single hosts are known for %1: it is "
                                 "left out."),
               "WILDCARD" },
    NoteText {
        Note::Id::PortLeftOut, "port-left-out"_L1, Warning,
        QT_TRANSLATE_NOOP("Note",
                          "This format cannot name ports: %1 on port %2 is left out and needs a rule of "
                          "its own."),
        "HOST PORT" },
    NoteText { Note::Id::RegionUnknown, "region-unknown"_L1, Information,
               QT_TRANSLATE_NOOP(
                   "Note", "The region %2 of %1 is not in the list of this program: check its spelling."),
               "CLUSTER REGION" },
    NoteText {
        Note::Id::RegionMisspelt, "region-misspelt"_L1, Warning,
        QT_TRANSLATE_NOOP("Note", "The region %2 of %1 is not in the list of this program. Did you mean %3?"),
        "CLUSTER REGION OTHER-REGION" },
    NoteText { Note::Id::RegionOfOtherCloud, "region-of-other-cloud"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "The region %2 of %1 belongs to another cloud: choose the cloud %3, at the "
                                 "Cluster step or with --cloud %3."),
               "CLUSTER REGION CLOUD" },
    NoteText {
        Note::Id::BaselineOnly, "baseline-only"_L1, Information,
        QT_TRANSLATE_NOOP("Note",
                          "Only the endpoints of the article of 2023-10-10 are included; later additions "
                          "are left out.") },
    NoteText {
        Note::Id::OneClusterAlone, "one-cluster-alone"_L1, Warning,
        QT_TRANSLATE_NOOP(
            "Note",
            "This is for %1 alone. Files for other clusters use the same names, so that one may replace the "
            "rules of the other or mix with them: export the whole project, or give each file names of its own "
            "with the options of the target."),
        "CLUSTER" },
    NoteText { Note::Id::NothingChosen, "nothing-chosen"_L1, Information,
               QT_TRANSLATE_NOOP("Note", "Nothing is chosen for %1: it needs no rule."), "CLUSTER" },
    NoteText {
        Note::Id::UpdatesNeedMirror, "updates-need-mirror"_L1, Information,
        QT_TRANSLATE_NOOP("Note",
                          "%1: update checks are chosen without mirror content; release signatures come "
                          "from mirror.openshift.com, so an update will not verify without it."),
        "CLUSTER" },
    NoteText {
        Note::Id::OptInBringsMore, "opt-in-brings-more"_L1, Warning,
        QT_TRANSLATE_NOOP(
            "Note",
            "%1: the pull-secret entry cloud.openshift.com, which the chosen features need, also switches on "
            "%2, which is not chosen: expect denied connections to its endpoints, or choose it as well."),
        "CLUSTER FEATURES" },
    NoteText { Note::Id::SubnetTooSmall, "subnet-too-small"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "%1: smaller than a subnet of a cluster can be, which is /27: %2. Is the "
                                 "prefix length right?"),
               "CLUSTER SUBNETS" },
    NoteText { Note::Id::SubnetTooWide, "subnet-too-wide"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "%1: far larger than the subnets of a cluster are: %2. The rules apply to "
                                 "everything in there. Is the prefix length right?"),
               "CLUSTER SUBNETS" },
    NoteText { Note::Id::SubnetPublic, "subnet-public"_L1, Information,
               QT_TRANSLATE_NOOP("Note",
                                 "%1: public addresses: %2. Is this what the firewall sees as the source of "
                                 "the cluster's traffic?"),
               "CLUSTER SUBNETS" },
    NoteText { Note::Id::SubnetOfPods, "subnet-of-pods"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "%1: %2 overlaps the network of its pods or services, whose addresses never "
                                 "reach a firewall. Is the subnet of the nodes another one?"),
               "CLUSTER SUBNETS" },
    NoteText { Note::Id::SubnetsShared, "subnets-shared"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "The clusters %1 have subnets in common (%2), so that what is allowed for "
                                 "one of them is allowed for all of them."),
               "CLUSTERS SUBNETS" },
    NoteText { Note::Id::DomainShared, "domain-shared"_L1, Warning,
               QT_TRANSLATE_NOOP(
                   "Note", "The clusters %1 have the same domain, %2, which only one of them can have."),
               "CLUSTERS DOMAIN" },
    NoteText { Note::Id::DomainUnlikely, "domain-unlikely"_L1, Warning,
               QT_TRANSLATE_NOOP("Note", "%1: the domain %2 is unlikely. Is it %3?"),
               "CLUSTER DOMAIN OTHER-DOMAIN" },
    NoteText {
        Note::Id::PathInDocument, "path-in-document"_L1, Information,
        QT_TRANSLATE_NOOP("Note",
                          "Most firewalls cannot match URL paths: their rules allow all of %1, not only "
                          "%2."),
        "HOST PATH" },
    NoteText { Note::Id::NetworksOverlap, "networks-overlap"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "%1: cluster subnets (%2) and client networks (%3) overlap, so that rules "
                                 "for the one also apply to the other."),
               "CLUSTER SUBNETS NETWORKS" },
    NoteText {
        Note::Id::SourcesNotInFormat, "sources-not-in-format"_L1, Warning,
        QT_TRANSLATE_NOOP("Note", "The file %1 cannot name its sources. Use it only for traffic from %2."),
        "FILE NETWORKS" },
    NoteText {
        Note::Id::RuleSplit, "rule-split"_L1, Information,
        QT_TRANSLATE_NOOP("Note", "%1 is split into %2 rules, because this product cannot take it as one."),
        "RULE NUMBER" },
    NoteText { Note::Id::SubdomainsIncluded, "subdomains-included"_L1, Warning,
               QT_TRANSLATE_NOOP("Note", "In this notation every entry also matches all names below it.") },
    NoteText {
        Note::Id::SharedPortsWidened, "shared-ports"_L1, Information,
        QT_TRANSLATE_NOOP(
            "Note", "Port %1 is added to the proxy's own list of TLS ports, which its other rules share."),
        "PORTS" },
    NoteText { Note::Id::TlsPassThrough, "no-tls-inspection"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "Exempt %1 from TLS inspection on every device on the way: it uses client "
                                 "certificates."),
               "HOST" },
    NoteText { Note::Id::WildcardDepth, "wildcard-depth"_L1, Information,
               QT_TRANSLATE_NOOP("Note", "The entry for *.%1 matches names up to %2 levels below %1."),
               "DOMAIN NUMBER" },
    NoteText { Note::Id::ResolverNeeded, "needs-resolver"_L1, Warning,
               QT_TRANSLATE_NOOP(
                   "Note",
                   "Addresses are learnt from the DNS answers that this router gives: all who can reach "
                   "nothing else must use it as their DNS server.") },
    NoteText { Note::Id::RestIsDropped, "rest-is-dropped"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "Everything else that the clusters (%1) send through this router is "
                                 "dropped, on every port. What else they need has to become an endpoint of "
                                 "your own."),
               "SUBNETS" },
    NoteText { Note::Id::RestIsDroppedForAll, "rest-is-dropped-for-all"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "Everything else that this router forwards is dropped, whoever sends it, on "
                                 "every port. With drop=clusters only the clusters are restricted.") },
    NoteText { Note::Id::ClientsAreRestricted, "clients-are-restricted"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "The client networks (%1) reach nothing else through this router, neither "
                                 "the internet nor other sites. With drop=clusters they keep what they "
                                 "have."),
               "NETWORKS" },
    NoteText { Note::Id::ClientsAreFree, "clients-are-free"_L1, Information,
               QT_TRANSLATE_NOOP("Note",
                                 "What the client networks (%1) send is not restricted here: another "
                                 "firewall has to decide about it. With drop=listed they reach nothing but "
                                 "what the rules allow."),
               "NETWORKS" },
    NoteText { Note::Id::RefusesOtherNames, "refuses-other-names"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "This proxy refuses all other names. Let the DNS of the client networks "
                                 "(%1) lead only the names in this file to it: if a router redirects whole "
                                 "ports, they lose the rest of the web."),
               "NETWORKS" },
    NoteText { Note::Id::AccessListDeniesRest, "access-list-denies-rest"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "An access list denies what it does not permit: if %1 is new and gets bound "
                                 "to an interface, the client networks (%2) behind it reach nothing else. "
                                 "Name the list that is bound there with client-access-list."),
               "ACCESS-LIST NETWORKS" },
    NoteText {
        Note::Id::ClientAccessElsewhere, "client-access-elsewhere"_L1, Information,
        QT_TRANSLATE_NOOP("Note",
                          "This file is for the clusters themselves: the rules for client access belong into "
                          "the firewall of the client networks.") },
    NoteText { Note::Id::GatewayDomainsUnknown, "gateway-domains-unknown"_L1, Warning,
               QT_TRANSLATE_NOOP(
                   "Note",
                   "%1: its gateway domains are not known, so only those that every cluster has are in "
                   "noProxy. Read them from the cluster, in the window at the Cluster step or with --from-oc "
                   "on the command line, and export again."),
               "CLUSTER" },
    NoteText {
        Note::Id::BypassesProxy, "bypasses-proxy"_L1, Warning,
        QT_TRANSLATE_NOOP("Note",
                          "%1: %2 is reached without the proxy, because noProxy cannot tell it from %3. It "
                          "needs a rule of the firewall."),
        "CLUSTER HOST ENTRY" },
    NoteText { Note::Id::ExamplesLeft, "examples-left"_L1, Warning,
               QT_TRANSLATE_NOOP("Note",
                                 "Example values are still in place: %1. Give the names of your own "
                                 "environment, unless they are the same."),
               "OPTIONS" },
    NoteText { Note::Id::ExcludedEndpoint, "excluded"_L1, Warning,
               QT_TRANSLATE_NOOP("Note", "%1: %2 is left out by choice. %3"), "CLUSTER HOST EFFECT" },
};

} // namespace

std::span<const NoteText> noteTexts()
{
    return Texts;
}

} // namespace aro
