// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/hostlists.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Decrypting = "decrypting"_L1;

constexpr std::array Options {
    OptionSpec { .key = Decrypting,
                 .label = QT_TRANSLATE_NOOP("Option", "The firewall decrypts TLS: match URL paths"),
                 .kind = OptionSpec::Kind::Switch,
                 .defaultValue = "false"_L1 },
};

/// "Each URL entry can be up to 255 characters" (Palo Alto, custom URL categories), one of which is the last
/// '/'.
constexpr int MaxEntry = 254;

constexpr unsigned Abilities = Target::WildcardHost | Target::SeveralFiles;

unsigned abilitiesFor(const OptionValues &options)
{
    const bool isDecrypting = options.value(QString(Decrypting)) == "true"_L1;
    return isDecrypting ? Abilities | Target::UrlPath | Target::TlsInspection : Abilities;
}

/// An entry without '/' at its end would also match "quay.io.evil.example".
QStringList entries(const QList<RuleTarget> &destinations)
{
    QStringList list;
    for (const RuleTarget &destination : destinations)
        list.append(destination.host.text() + u'/');
    return list;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    return hostLists(input, ".edl.txt"_L1, entries);
}

} // namespace

constinit const Target PanosEdl {
    .id = "panos-edl"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Palo Alto PAN-OS: external dynamic list"),
    .summary = QT_TRANSLATE_NOOP("Target", "URL lists for a web server from which the firewall reads them."),
    .fileName = "aro-egress.edl.txt"_L1,
    .abilities = Abilities,
    .options = Options,
    .render = render,
    .abilitiesFor = abilitiesFor,
    .limits = { .entry = MaxEntry },
};

} // namespace aro::targets
