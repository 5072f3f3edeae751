#!/usr/bin/env bash
# usage: plan.sh [--what-if | --remove]
set -euo pipefail

mode=${1-apply}
session=$(mktemp)
mgmt_cli login -r true >"$session"

mgmt() {
  mgmt_cli -s "$session" "$@" >/dev/null 2>&1
}

finish() {
  mgmt discard || true
  mgmt logout || true
  rm -f "$session"
}
trap finish EXIT

# An object that is there without the mark is somebody else's.
object() {
  if [ "$mode" = --remove ]; then
    drops=("$1 $2" "${drops[@]+"${drops[@]}"}")
    return
  fi
  if mgmt show "$1" name "$2"; then
    return
  fi
  echo "add $1 $2"
  mgmt add "$1" name "$2" "${@:3}" comments plan
}

domain() {
  object dns-domain "$1" is-sub-domain "$2"
}

rule() {
  local verb='add' place=(position bottom)
  if mgmt show access-rule layer Network name "$1"; then
    verb='set' place=()
  fi
  if [ "$mode" = --remove ]; then
    mgmt delete access-rule layer Network name "$1" || true
    return
  fi
  mgmt "$verb" access-rule layer Network "${place[@]+"${place[@]}"}" name "$1" "${@:2}" action Accept
}

drops=()
[ "$mode" != --remove ] || { rule egress; rule apps; rule api; }
object network src-1 subnet 10.10.1.0 mask-length 24
object network src-2 subnet 10.20.1.0 mask-length 24
object group sources members.1 src-1 members.2 src-2
object network clients subnet 192.168.40.0 mask-length 22
object service-tcp tcp-6443 port 6443
domain '.registry.redhat.io' false
domain '.quay.io' false
domain '.console.redhat.com' false
domain '.mirror.example.com' true
domain '.apps.contoso.eastus.aroapp.io' true
domain '.api.contoso.eastus.aroapp.io' false
if [ "$mode" != --remove ]; then
  rule egress source.1 sources destination.1 '.registry.redhat.io' destination.2 '.quay.io' \
    destination.3 '.console.redhat.com' destination.4 '.mirror.example.com' service.1 https
  rule apps source.1 clients destination.1 '.apps.contoso.eastus.aroapp.io' service.1 https
  rule api source.1 clients destination.1 '.api.contoso.eastus.aroapp.io' service.1 tcp-6443
fi
for drop in "${drops[@]+"${drops[@]}"}"; do
  mgmt_cli -s "$session" show "${drop% *}" name "${drop#* }" --format json 2>/dev/null | grep -q '"plan"' || continue
  mgmt delete "${drop% *}" name "${drop#* }" || true
done
[ "$mode" = --what-if ] || mgmt publish
