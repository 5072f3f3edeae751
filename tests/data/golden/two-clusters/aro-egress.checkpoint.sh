#!/usr/bin/env bash
# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: Two clusters.
# For Check Point R80.10 and newer: run it on the management server, with --what-if
#   first, then without; then install the policy.
# New rules land at the top of the layer Network, in this order, and keep their place
#   when this is run again. They must stand above any rule that drops the traffic: move
#   them in SmartConsole, or with mgmt_cli set access-rule layer LAYER name NAME
#   new-position NUMBER. --remove takes everything away again.
#
# Notes:
# - dev: registry.connect.redhat.com is left out by choice. Certified operators and
#   partner images cannot be pulled.
# - Exempt cert-api.access.redhat.com from TLS inspection on every device on the way: it
#   uses client certificates.
# - This format cannot match URL paths. All of console.redhat.com is allowed, not only
#   /api/ingress.
# - The sources of the client access rules are the client networks, never the cluster
#   subnets.
# - The entry for *.apps.contoso.eastus.aroapp.io also matches
#   apps.contoso.eastus.aroapp.io itself.
# - The entry for *.apps.aro.dev.example.com also matches apps.aro.dev.example.com
#   itself.
# - This firewall matches by address: other sites on the same CDN addresses are allowed
#   too.
set -euo pipefail

# How to sign in, for example: LOGIN=(-u admin) or LOGIN=(-r true -d DOMAIN)
LOGIN=(-r true)
LAYER='Network'
POSITION='top'
MARK='ARO Egress Assistant'

all_objects() {
  network 'ARO-src-10.20.0.0_24' '10.20.0.0' '24'
  network 'ARO-src-10.20.1.0_24' '10.20.1.0' '24'
  group 'ARO-src_egress_prod' 'ARO-src-10.20.0.0_24' 'ARO-src-10.20.1.0_24'
  network 'ARO-src-10.30.0.0_23' '10.30.0.0' '23'
  group 'ARO-src_egress_dev' 'ARO-src-10.30.0.0_23'
  network 'ARO-src-10.50.0.0_16' '10.50.0.0' '16'
  network 'ARO-src-10.60.0.0_16' '10.60.0.0' '16'
  group 'ARO-src_client_dev' 'ARO-src-10.50.0.0_16' 'ARO-src-10.60.0.0_16'
  group 'ARO-src_client_prod' 'ARO-src-10.50.0.0_16'
  service 'ARO-tcp-6443' '6443'
  domain '.registry.redhat.io' 'false'
  domain '.quay.io' 'false'
  domain '.cdn.quay.io' 'false'
  domain '.cdn01.quay.io' 'false'
  domain '.cdn02.quay.io' 'false'
  domain '.cdn03.quay.io' 'false'
  domain '.access.redhat.com' 'false'
  domain '.registry.access.redhat.com' 'false'
  domain '.registry.connect.redhat.com' 'false'
  domain '.cdn04.quay.io' 'false'
  domain '.cdn05.quay.io' 'false'
  domain '.cdn06.quay.io' 'false'
  domain '.quayio-production-s3.s3.amazonaws.com' 'false'
  domain '.catalog.redhat.com' 'false'
  domain '.cert-api.access.redhat.com' 'false'
  domain '.api.access.redhat.com' 'false'
  domain '.infogw.api.openshift.com' 'false'
  domain '.console.redhat.com' 'false'
  domain '.api.openshift.com' 'false'
  domain '.mirror.openshift.com' 'false'
  domain '.sso.redhat.com' 'false'
  domain '.apps.contoso.eastus.aroapp.io' 'true'
  domain '.apps.aro.dev.example.com' 'true'
  domain '.api.contoso.eastus.aroapp.io' 'false'
  domain '.api.aro.dev.example.com' 'false'
}

# Name, comment, source, service and destinations.
all_rules() {
  rule 'ARO-red-hat-registries' 'Red Hat registries (prod)' 'ARO-src_egress_prod' 'https' '.registry.redhat.io' '.quay.io' '.cdn.quay.io' '.cdn01.quay.io' '.cdn02.quay.io' '.cdn03.quay.io' '.access.redhat.com' '.registry.access.redhat.com' '.registry.connect.redhat.com' '.cdn04.quay.io' '.cdn05.quay.io' '.cdn06.quay.io' '.quayio-production-s3.s3.amazonaws.com' '.catalog.redhat.com'
  rule 'ARO-red-hat-registries-c2' 'Red Hat registries (dev)' 'ARO-src_egress_dev' 'https' '.registry.redhat.io' '.quay.io' '.cdn.quay.io' '.cdn01.quay.io' '.cdn02.quay.io' '.cdn03.quay.io' '.access.redhat.com' '.registry.access.redhat.com' '.cdn04.quay.io' '.cdn05.quay.io' '.cdn06.quay.io' '.quayio-production-s3.s3.amazonaws.com' '.catalog.redhat.com'
  rule 'ARO-telemetry' 'Telemetry' 'ARO-src_egress_dev' 'https' '.cert-api.access.redhat.com' '.api.access.redhat.com' '.infogw.api.openshift.com'
  rule 'ARO-insights' 'Red Hat Insights (path /api/ingress not enforced)' 'ARO-src_egress_dev' 'https' '.console.redhat.com' '.api.openshift.com'
  rule 'ARO-update-checks' 'Update checks' 'ARO-src_egress_prod' 'https' '.api.openshift.com'
  rule 'ARO-mirror-content' 'Mirrored content' 'ARO-src_egress_prod' 'https' '.mirror.openshift.com'
  rule 'ARO-insights-clients' 'Red Hat Insights, from the client networks' 'ARO-src_client_dev' 'https' '.console.redhat.com' '.sso.redhat.com'
  rule 'ARO-console-access-clients' 'Console and application access, from the client networks (prod)' 'ARO-src_client_prod' 'https' '.apps.contoso.eastus.aroapp.io'
  rule 'ARO-console-access-clients-c2' 'Console and application access, from the client networks (dev)' 'ARO-src_client_dev' 'https' '.apps.aro.dev.example.com'
  rule 'ARO-console-access-clients-6443' 'Console and application access, port 6443, from the client networks (prod)' 'ARO-src_client_prod' 'ARO-tcp-6443' '.api.contoso.eastus.aroapp.io'
  rule 'ARO-console-access-clients-6443-c2' 'Console and application access, port 6443, from the client networks (dev)' 'ARO-src_client_dev' 'ARO-tcp-6443' '.api.aro.dev.example.com'
}

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
