// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/hostlists.h"
#include "core/export/targets/targets.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Decrypting = "decrypting"_L1;
constexpr int MaxDepth = 5; ///< levels below ".x" that an entry covers
constexpr int MaxEntry = 1024; ///< characters of a URL (Zscaler, URL format guidelines)

constexpr std::array Options {
    OptionSpec { .key = Decrypting,
                 .label = QT_TRANSLATE_NOOP("Option", "Zscaler decrypts TLS: match URL paths"),
                 .kind = OptionSpec::Kind::Switch,
                 .defaultValue = "false"_L1 },
};

constexpr unsigned Abilities = Target::WildcardHost | Target::WildcardCoversApex | Target::SeveralFiles;

unsigned abilitiesFor(const OptionValues &options)
{
    const bool isDecrypting = options.value(QString(Decrypting)) == "true"_L1;
    return isDecrypting ? Abilities | Target::UrlPath | Target::TlsInspection : Abilities;
}

Notes notesFor(const RenderInput &input)
{
    Notes notes;
    QSet<QString> noted;
    for (const Rule &rule : input.rules) {
        for (const RuleTarget &destination : rule.destinations) {
            const QString &domain = destination.host.host();
            if (!destination.host.isWildcard() || noted.contains(domain))
                continue;
            noted.insert(domain);
            notes.append({ Note::Id::WildcardDepth, { domain, QString::number(MaxDepth) } });
        }
    }
    return notes;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    return hostLists(input, ".zscaler.txt"_L1, dottedHosts);
}

} // namespace

constinit const Target ZscalerList {
    .id = "zscaler-list"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Zscaler: URL list"),
    .summary = QT_TRANSLATE_NOOP("Target", "Entries for a custom URL category of Zscaler Internet Access."),
    .fileName = "aro-egress.zscaler.txt"_L1,
    .abilities = Abilities,
    .options = Options,
    .render = render,
    .abilitiesFor = abilitiesFor,
    .notesFor = notesFor,
    .limits = { .entry = MaxEntry },
};

} // namespace aro::targets
