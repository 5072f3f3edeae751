// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurescript.h"

namespace aro::azure {
namespace {

constexpr QLatin1StringView Tools {
    R"sh(
usage() {
  cat <<'USAGE'
usage: bash SCRIPT [--what-if] [--prune | --remove]
  Adds the rules of this file and changes those that differ. It can be run again at any time.
  --what-if  only say what would be done
  --prune    also remove the collection's rules that this file does not have, and unused IP groups
  --remove   undo: remove this file's rules and IP groups, and what is empty without them
USAGE
}

stop() {
  printf '%s\n' "$1" >&2
  exit 1
}

mode=apply
would=''
for argument in "$@"; do
  case "$mode $argument" in
    *' --what-if') would='would ' ;;
    'apply --prune' | 'apply --remove') mode=${argument#--} ;;
    *' --help' | *' -h') usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

# is_at_least VERSION MINIMUM
is_at_least() {
  printf '%s\n' "$2" "$1" | sort -C -t . -k 1,1n -k 2,2n -k 3,3n
}

check_tools() {
  local version
  command -v az >/dev/null 2>&1 || stop 'The Azure CLI (az) is missing: https://aka.ms/azure-cli'
  version=$(az version --query '"azure-cli"' --output tsv)
  is_at_least "$version" 2.45 || stop "The Azure CLI is too old: $version, 2.45 is needed. Run: az upgrade"
  version=$(az extension list --query "[?name=='azure-firewall'].version | [0]" --output tsv)
  [ -n "$version" ] || stop 'The extension azure-firewall is missing. Run: az extension add --name azure-firewall'
  is_at_least "$version" 0.14.8 ||
    stop "The extension azure-firewall is too old: $version, 0.14.8 is needed. Run: az extension update --name azure-firewall"
  version=$(az account show --query "join('|', [id, name])" --output tsv 2>/dev/null) ||
    stop 'You are not signed in. Run: az login'
  SUBSCRIPTION=${version%%|*}
  echo "Subscription: ${version#*|}"
}

# perform SENTENCE COMMAND...: says it and does it; with --what-if it only says it.
changes=0
perform() {
  changes=$((changes + 1))
  printf '%s\n' "$would$1"
  [ -n "$would" ] || "${@:2}" --output none
}

# same_name NAME: the lines of the input that start with this name and a bar. Azure's names have no case.
same_name() {
  awk -F '|' -v name="$1" 'tolower($1) == tolower(name)'
}

# What is compared of a rule, as one line; lists are sorted.
rule_line="rules[].join('|', [name, description || '', join(' ', sort(sourceAddresses || [''])), \
join(' ', sort(sourceIpGroups || [''])), \
join(' ', sort(protocols[].join('=', [protocolType, to_string(port)]) || [''])), \
join(' ', sort(targetFqdns || [''])), join(' ', sort(targetUrls || [''])), \
to_string(terminateTLS || terminateTls || 'false'), join(' ', [fqdnTags, webCategories, destinationAddresses][])])"

sorted() {
  printf '%s' "$1" | LC_ALL=C sort | paste -s -d ' ' -
}

# take_rule NAME DESCRIPTION PORT from SOURCE... to HOST...: the name, its line and the options for az.
take_rule() {
  local word list='' addresses='' groups='' fqdns='' urls='' tls=false
  name=$1
  settings=(--description "$2" --protocols "Https=$3")
  for word in "${@:4}"; do
    case "$list $word" in
      *' from') list=addresses; settings+=(--source-addresses) ;;
      *' from-groups') list=groups; settings+=(--source-ip-groups) ;;
      *' to') list=fqdns; settings+=(--target-fqdns) ;;
      *' to-urls') list=urls; tls=true; settings+=(--enable-tls-inspection true --target-urls) ;;
      'addresses '*) addresses+=$word$'\n'; settings+=("$word") ;;
      'groups '*) word=$(ip_group_id "$word"); groups+=$(lower <<<"$word")$'\n'; settings+=("$word") ;;
      'fqdns '*) fqdns+=$word$'\n'; settings+=("$word") ;;
      'urls '*) urls+=$word$'\n'; settings+=("$word") ;;
    esac
  done
  line="$1|$2|$(sorted "$addresses")|$(sorted "$groups")|Https=$3|$(sorted "$fqdns")|$(sorted "$urls")|$tls|"
}

# Updates replace lists, but never empty one and never end TLS inspection: which lists a rule has must be the same.
kind_of() {
  local name addresses groups fqdns urls rest
  IFS='|' read -r name _ addresses groups _ fqdns urls rest <<<"$1"
  printf '%s' "$name ${addresses:+a}${groups:+g}${fqdns:+f}${urls:+u} $rest"
}

# The lines of `present` but this one.
without() {
  grep -vxF -- "$1" <<<"$present" || true
}

apply_rule() {
  local there
  take_rule "$@"
  there=$(same_name "$name" <<<"$present")
  [ "$there" != "$line" ] || return 0
  if [ -z "$there" ]; then
    add_rule
  elif [ "$(kind_of "$there")" = "$(kind_of "$line")" ]; then
    update_rule
    present=$(without "$there")
  else
    remove_rules "$there"
    add_rule
  fi
  present+=$'\n'$line
}

# The lines of `present` that are rules of this file, and those that are not.
sort_present() {
  local there
  ours=''
  others=''
  names=''
  each_rule take_name
  while IFS= read -r there; do
    [ -n "$there" ] || continue
    if grep -qixF -- "${there%%|*}" <<<"$names"; then
      ours+=$there$'\n'
    else
      others+=$there$'\n'
    fi
  done <<<"$present"
}

take_name() {
  names+=$1$'\n'
}

# remove_rules LINES: a collection goes with its last rule.
remove_rules() {
  local there
  if [ -n "$1" ] && [ "$(grep -c . <<<"$1")" -eq "$(grep -c . <<<"$present")" ]; then
    remove_collection
    present=''
    return 0
  fi
  while IFS= read -r there; do
    [ -n "$there" ] || continue
    remove_rule "${there%%|*}"
    present=$(without "$there")
  done <<<"$1"
}
)sh"
};

constexpr QLatin1StringView Main {
    R"sh(
check_tools
read_present
present=$(lower_ids <<<"$present")
before=$present
read_ip_groups
case $mode in
  apply | prune)
    each_ip_group put_ip_group
    each_rule apply_rule
    sort_present
    if [ "$mode" = prune ]; then
      remove_rules "$others"
    elif [ -n "$others" ]; then
      echo "Left alone in $COLLECTION, because this file does not have them (--prune removes them):"
      sed 's/|.*//; s/^/  /' <<<"${others%$'\n'}"
    fi
    ;;
  remove)
    sort_present
    remove_ours
    ;;
esac
clear_ip_groups
if [ "$changes" -eq 0 ] && [ "$mode" = remove ]; then
  echo "Nothing to do: $COLLECTION has none of these rules."
elif [ "$changes" -eq 0 ]; then
  echo "Nothing to do: $COLLECTION has these rules already."
elif [ -n "$would" ]; then
  echo "Changes that would be made: $changes. Nothing was changed."
else
  echo "Changes made: $changes."
fi
[ "$mode" = remove ] || [ -n "$would" ] || echo "To undo it: bash $0 --remove"
)sh"
};

} // namespace

QLatin1StringView scriptTools()
{
    return Tools;
}

QLatin1StringView scriptMain()
{
    return Main;
}

} // namespace aro::azure
