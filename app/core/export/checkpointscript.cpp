// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/checkpointscript.h"

namespace aro {
namespace {

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

} // namespace

QLatin1StringView checkPointTools()
{
    return Tools;
}

} // namespace aro
