// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/hostlists.h"
#include "core/export/sourcelists.h"
#include "core/export/targets/targets.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr auto Layer = "layer"_L1;
constexpr auto Position = "position"_L1;
constexpr quint16 HttpsPort = 443;
constexpr int MaxName = 100; ///< our own: no limit is documented
/// Members and destinations are arguments of one command, and Linux takes 2 MB of them: execve(2). Each costs
/// its number, its name, which may have 100 characters, and two pointers.
constexpr int MaxArguments = 10'000;
constexpr std::array Positions { "top"_L1, "bottom"_L1 };

constexpr std::array Options {
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of object names"),
                 .defaultValue = "ARO"_L1,
                 .max = 8 },
    OptionSpec { .key = Layer,
                 .label = QT_TRANSLATE_NOOP("Option", "Access layer"),
                 .kind = OptionSpec::Kind::Label,
                 .defaultValue = "Network"_L1,
                 .max = MaxName },
    OptionSpec { .key = Position,
                 .label = QT_TRANSLATE_NOOP("Option", "Place of new rules in the layer"),
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = "top"_L1,
                 .choices = Positions },
};

QString nameOf(const RenderInput &input, const QString &name)
{
    return shortened(u"%1-%2"_s.arg(input.option(Prefix), name), MaxName);
}

QString addressName(const RenderInput &input, const Cidr &network)
{
    return nameOf(input, u"src-"_s + networkObject(network));
}

QString sourceGroup(const RenderInput &input, const SourceList &list)
{
    return nameOf(input, list.name("src_egress"_L1, "src_client"_L1, u'_'));
}

QString serviceName(const RenderInput &input, quint16 port)
{
    return port == HttpsPort ? u"https"_s : nameOf(input, u"tcp-%1"_s.arg(port));
}

/// A domain object's name is its domain with a dot before it, whether it has sub-domains or not.
QString domainName(const QString &dotted)
{
    return dotted.startsWith(u'.') ? dotted : u'.' + dotted;
}

QString call(QLatin1StringView function, const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(escape::shell(word));
    return u"  %1 %2\n"_s.arg(function, quoted.join(u' '));
}

/// Objects come before what refers to them; --remove takes them away in the order of their types.
QString objects(const RenderInput &input, const SourceLists &sources)
{
    QStringList lines;
    for (const SourceList &list : sources.all()) {
        QStringList members;
        for (const Cidr &network : list.networks) {
            members.append(addressName(input, network));
            lines.append(
                call("network"_L1,
                     { members.constLast(), network.addressText(), QString::number(network.prefix()) }));
        }
        lines.append(call("group"_L1, QStringList { sourceGroup(input, list) } + members));
    }
    for (const Rule &rule : input.rules) {
        if (rule.port != HttpsPort)
            lines.append(call("service"_L1, { serviceName(input, rule.port), QString::number(rule.port) }));
    }
    lines.removeDuplicates();
    return lines.join(QString());
}

/// One object for each domain: where one rule wants all names below it, the object has them.
QString domains(const RenderInput &input)
{
    QSet<QString> wide;
    QStringList names;
    for (const Rule &rule : input.rules) {
        for (const QString &host : dottedHosts(rule.destinations)) {
            names.append(domainName(host));
            if (host.startsWith(u'.'))
                wide.insert(host);
        }
    }
    names.removeDuplicates();
    QString text;
    for (const QString &name : std::as_const(names))
        text += call("domain"_L1, { name, wide.contains(name) ? u"true"_s : u"false"_s });
    return text;
}

/// A host whose domain object has sub-domains, because another rule needs them.
QStringList widened(const RenderInput &input)
{
    QSet<QString> wide;
    QStringList hosts;
    for (const Rule &rule : input.rules) {
        for (const QString &host : dottedHosts(rule.destinations)) {
            if (host.startsWith(u'.'))
                wide.insert(host);
            else
                hosts.append(host);
        }
    }
    hosts.removeIf([&wide](const QString &host) { return !wide.contains(domainName(host)); });
    hosts.removeDuplicates();
    return hosts;
}

QStringList usage(const RenderInput &input)
{
    QStringList lines {
        u"For Check Point R80.10 and newer: run it on the management server, with --what-if first, then "
        u"without; "
        "then install the policy."_s,
        u"New rules land at the %1 of the layer %2, in this order, and keep their place when this is run "
        u"again. "
        "They must stand above any rule that drops the traffic: move them in SmartConsole, or with mgmt_cli "
        "set "
        "access-rule layer LAYER name NAME new-position NUMBER. --remove takes everything away again."_s.arg(
            input.option(Position), input.option(Layer)),
    };
    for (const QString &host : widened(input))
        lines.append(
            u"A domain has one object only: %1 includes all names below it, because another rule needs "
            "them."_s.arg(host));
    return lines;
}

QString rules(const RenderInput &input, const SourceLists &sources)
{
    QString text;
    for (const Rule &rule : input.rules) {
        QStringList words { nameOf(input, rule.name), rule.description, sourceGroup(input, sources.of(rule)),
                            serviceName(input, rule.port) };
        for (const QString &host : dottedHosts(rule.destinations))
            words.append(domainName(host));
        text += call("rule"_L1, words);
    }
    return text;
}

constexpr QLatin1StringView Tools {
    R"sh(
usage() {
  cat <<'USAGE'
usage: bash SCRIPT [--what-if | --remove]
  Adds the objects and rules of this file, or changes them to what it says, and publishes them.
  It can be run again at any time; rules that are there keep their place.
  --what-if  make the changes in a session, say what they are, and discard the session
  --remove   undo: delete the rules, and the objects that this script made and nothing else uses
USAGE
}

mode=apply
case "$#${1-}" in
  0) ;;
  1--what-if | 1--remove) mode=${1#--} ;;
  1--help | 1-h) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac

command -v mgmt_cli >/dev/null 2>&1 || { echo 'mgmt_cli is missing: run this on the management server.' >&2; exit 1; }

session=$(mktemp)
trap 'rm -f "$session"' EXIT
mgmt_cli login "${LOGIN[@]}" >"$session"

mgmt() {
  mgmt_cli -s "$session" "$@"
}

# Without a publish everything is taken back, also after an error.
finish() {
  mgmt discard >/dev/null 2>&1 || true
  mgmt logout >/dev/null 2>&1 || true
  rm -f "$session"
}
trap finish EXIT

# put TYPE NAME WORD...: adds an object or sets the one that is there.
put() {
  local verb='add'
  if mgmt show "$1" name "$2" >/dev/null 2>&1; then verb='set'; fi
  echo "$verb $1 $2"
  mgmt "$verb" "$1" name "$2" "${@:3}" comments "$MARK" >/dev/null
}

# Deletes an object that this script made, unless something else uses it.
delete_object() {
  local there
  there=$(mgmt show "$1" name "$2" --format json 2>/dev/null) && grep -qF "\"$MARK\"" <<<"$there" || return 0
  if mgmt delete "$1" name "$2" >/dev/null 2>&1; then
    echo "delete $1 $2"
  else
    echo "keep $1 $2: it is in use"
  fi
}

# What refers to an object is deleted before it.
objects=()
drop() {
  objects=("$1 $2" "${objects[@]+"${objects[@]}"}")
}

delete_objects() {
  local object
  for object in "${objects[@]}"; do
    delete_object "${object%% *}" "${object#* }"
  done
}

network() {
  if [ "$mode" = remove ]; then drop network "$1"; else put network "$1" subnet "$2" mask-length "$3"; fi
}

service() {
  if [ "$mode" = remove ]; then drop service-tcp "$1"; else put service-tcp "$1" port "$2"; fi
}

# numbered WORD VALUE...: fills `words` with WORD.1 VALUE WORD.2 VALUE ...
numbered() {
  local value number=0
  words=()
  for value in "${@:2}"; do
    number=$((number + 1))
    words+=("$1.$number" "$value")
  done
}

group() {
  if [ "$mode" = remove ]; then
    drop group "$1"
  else
    numbered members "${@:2}"
    put group "$1" "${words[@]}"
  fi
}

# A domain has one object only, which others may use: it is never changed.
domain() {
  local there
  if [ "$mode" = remove ]; then
    drop dns-domain "$1"
  elif ! there=$(mgmt show dns-domain name "$1" --format json 2>/dev/null); then
    put dns-domain "$1" is-sub-domain "$2"
  elif ! grep -q "\"is-sub-domain\" *: *$2" <<<"$there"; then
    echo "The domain object $1 is there, but without is-sub-domain $2. Change it first, if nothing else needs it." >&2
    exit 1
  fi
}

# New rules stand below each other, from the top or at the bottom of the layer; others keep their place.
previous=''
rule() {
  local verb words destinations=() place=(position "$POSITION")
  if mgmt show access-rule layer "$LAYER" name "$1" >/dev/null 2>&1; then
    if [ "$mode" = remove ]; then
      echo "delete access-rule $1"
      mgmt delete access-rule layer "$LAYER" name "$1" >/dev/null
      return 0
    fi
    verb='set' place=()
  elif [ "$mode" = remove ]; then
    return 0
  else
    verb='add'
    [ -z "$previous" ] || place=(position.below "$previous")
  fi
  numbered destination "${@:5}"
  destinations=("${words[@]}")
  echo "$verb access-rule $1"
  mgmt "$verb" access-rule layer "$LAYER" "${place[@]+"${place[@]}"}" name "$1" source.1 "$3" "${destinations[@]}" \
    service.1 "$4" action Accept track.type Log comments "$2" >/dev/null
  previous=$1
}

case $mode in
  remove) all_rules; all_objects; delete_objects ;;
  *) all_objects; all_rules ;;
esac
if [ "$mode" = what-if ]; then
  echo 'Nothing was changed: the session is discarded.'
  exit 0
fi
mgmt publish >/dev/null
echo "Published. Install the policy to make it work."
[ "$mode" = remove ] || echo "To undo it: bash $0 --remove"
)sh"
};

QList<ArtifactFile> render(const RenderInput &input)
{
    const SourceLists sources(input.rules);
    QString text = "#!/usr/bin/env bash\n"_L1 + commentBlock(input, "#"_L1, usage(input));
    text += u"set -euo pipefail\n\n"
            "# How to sign in, for example: LOGIN=(-u admin) or LOGIN=(-r true -d DOMAIN)\n"
            "LOGIN=(-r true)\n"
            "LAYER=%1\nPOSITION=%2\nMARK='ARO Egress Assistant'\n"_s.arg(
                escape::shell(input.option(Layer)), escape::shell(input.option(Position)));
    text += "\nall_objects() {\n"_L1 + objects(input, sources) + domains(input)
        + "}\n\n# Name, comment, source, service and destinations.\nall_rules() {\n"_L1
        + rules(input, sources) + "}\n"_L1 + Tools;
    return { { .name = QString(CheckPoint.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target CheckPoint {
    .id = "checkpoint"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Check Point: management API script"),
    .summary = QT_TRANSLATE_NOOP(
        "Target",
        "A Bash script that adds domain objects and rules to an access layer of the management server."),
    .fileName = "aro-egress.checkpoint.sh"_L1,
    .abilities = Target::WildcardHost | Target::WildcardCoversApex | Target::Ports | Target::Sources
        | Target::Comments | Target::ByAddress,
    .options = Options,
    .render = render,
    .limits = { .sources = MaxArguments, .destinations = MaxArguments },
};

} // namespace aro::targets
