// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/abilitytexts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

/// An ability, for programs and for people.
struct AbilityText
{
    Target::Ability ability;
    QLatin1StringView id;
    const char *text; ///< QT_TRANSLATE_NOOP("Ability", ...)
};

constexpr std::array AbilityTexts {
    AbilityText { Target::WildcardHost, "wildcard-host"_L1, QT_TRANSLATE_NOOP("Ability", "wildcards") },
    AbilityText { Target::WildcardCoversApex, "wildcard-covers-apex"_L1,
                  QT_TRANSLATE_NOOP("Ability", "a wildcard also matches its domain itself") },
    AbilityText { Target::UrlPath, "url-path"_L1, QT_TRANSLATE_NOOP("Ability", "URL paths") },
    AbilityText { Target::Ports, "ports"_L1, QT_TRANSLATE_NOOP("Ability", "ports other than 443") },
    AbilityText { Target::Sources, "sources"_L1, QT_TRANSLATE_NOOP("Ability", "source networks") },
    AbilityText { Target::Comments, "comments"_L1, QT_TRANSLATE_NOOP("Ability", "comments with the notes") },
    AbilityText { Target::SeveralFiles, "several-files"_L1, QT_TRANSLATE_NOOP("Ability", "several files") },
    AbilityText { Target::NetworkRulesFirst, "network-rules-first"_L1,
                  QT_TRANSLATE_NOOP("Ability", "network rules take precedence") },
    AbilityText { Target::ByAddress, "by-address"_L1, QT_TRANSLATE_NOOP("Ability", "matches by address") },
    AbilityText { Target::WildcardNeedsDns, "wildcard-needs-dns"_L1,
                  QT_TRANSLATE_NOOP("Ability", "wildcards depend on DNS answers that the firewall sees") },
    AbilityText { Target::AppendsLast, "appends-last"_L1,
                  QT_TRANSLATE_NOOP("Ability", "new rules come last") },
    AbilityText { Target::Documents, "documents"_L1,
                  QT_TRANSLATE_NOOP("Ability", "for people or programs: nothing is widened") },
    AbilityText { Target::TlsInspection, "tls-inspection"_L1,
                  QT_TRANSLATE_NOOP("Ability", "matches URL paths after decryption") },
    AbilityText { Target::EntriesCoverSubdomains, "entries-cover-subdomains"_L1,
                  QT_TRANSLATE_NOOP("Ability", "every entry also matches the names below it") },
    AbilityText { Target::SharedPortList, "shared-port-list"_L1,
                  QT_TRANSLATE_NOOP("Ability", "other ports go into a list that other rules share") },
    AbilityText { Target::ClusterSide, "cluster-side"_L1,
                  QT_TRANSLATE_NOOP("Ability", "a setting of the clusters, without client access") },
    AbilityText { Target::Binary, "binary"_L1, QT_TRANSLATE_NOOP("Ability", "not a text file") },
    AbilityText { Target::HostsOrUrls, "hosts-or-urls"_L1,
                  QT_TRANSLATE_NOOP("Ability", "URL paths have rules of their own") },
};

} // namespace

QStringList abilityIds(const Target &target)
{
    QStringList ids;
    for (const AbilityText &entry : AbilityTexts) {
        if (target.can(entry.ability))
            ids.append(QString(entry.id));
    }
    return ids;
}

QStringList abilityTexts(const Target &target)
{
    QStringList texts;
    for (const AbilityText &entry : AbilityTexts) {
        if (target.can(entry.ability))
            texts.append(QCoreApplication::translate("Ability", entry.text));
    }
    return texts;
}

} // namespace aro::cli
