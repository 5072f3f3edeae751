#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# jq and Python read merged pull secrets: both have to find what a merge by jq gives, keys in the same order, no key twice.
# Usage: tests/realworld/pullsecret.sh CLI
#
# shellcheck disable=SC2016 # jq has variables too
set -uo pipefail

cli=$(realpath "${1:?Usage: tests/realworld/pullsecret.sh CLI}")
if ! command -v jq >/dev/null || ! command -v python3 >/dev/null; then
    echo "skipped merged pull secrets (jq or python3 is not installed)"
    exit
fi
umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

auth() { printf '%s' "$1:FAKE" | base64 -w 0; }
cat >compact.json <<TEXT
{"auths":{"arosvc.azurecr.io":{"auth":"$(auth aro)"},"own.example.com/team":{"auth":"$(auth own)","email":"\u00e9@example.com"}}}
TEXT
cat >indented.json <<TEXT
{
  "credHelpers" : { "z": "one", "a": "two" },
  "auths": {
    "cloud.openshift.com": { "auth": "$(auth old)" },
    "arosvc.azurecr.io"  : { "auth": "$(auth aro)", "x": [1, {"y": null}, true, "\\\\ \" \u2028"] }
  } , "last": {}
}
TEXT
jq -c . indented.json | base64 -w 76 >wrapped.txt
printf 'apiVersion: v1\ndata:\n  .dockerconfigjson: %s\nkind: Secret\n' "$(base64 -w 0 indented.json)" >object.yaml
cat >redhat.txt <<TEXT
{"auths":{"cloud.openshift.com":{"auth":"$(auth cloud)","email":"a@example.com"},"quay.io":{"auth":"$(auth quay)"},
"registry.connect.redhat.com":{"auth":"$(auth connect)"},"registry.redhat.io":{"auth":"$(auth redhat)"}}}
TEXT

read_by_python()
{
    python3 - "$1" <<'CODE'
import json, sys
def once(pairs):
    assert len(pairs) == len({key for key, _ in pairs}), "a key stands twice"
    return dict(pairs)
with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(json.load(file, object_pairs_hook=once), separators=(",", ":"), ensure_ascii=False))
CODE
}

# judge NAME FILE PLAIN FILTER OPTION...: merges FILE, and PLAIN by the jq filter.
judge()
{
    local name=$1 file=$2 plain=$3 filter=$4 found
    shift 4
    "$cli" pull-secret merge --cluster-secret "$file" --redhat-secret redhat.txt "$@" --stdout >merged.json 2>log
    if (($? > 1)); then
        cat log && echo "FAILED merged pull secret: $name"
        return 1
    fi
    jq -c --slurpfile r redhat.txt "$filter" "$plain" >expected
    jq -c . merged.json >by-jq && read_by_python merged.json >by-python
    found=$?
    # jq writes U+2028 as it is; so does Python here.
    if ((found == 0)) && cmp -s expected by-jq && cmp -s expected by-python; then
        echo "ok merged pull secret: $name"
        return
    fi
    diff expected by-jq
    diff expected by-python
    echo "FAILED merged pull secret: $name"
    return 1
}

failed=0
take='.auths["quay.io"] = $r[0].auths["quay.io"]'
registries='.auths["quay.io"] = $r[0].auths["quay.io"]
  | .auths["registry.connect.redhat.com"] = $r[0].auths["registry.connect.redhat.com"]
  | .auths["registry.redhat.io"] = $r[0].auths["registry.redhat.io"] | del(.auths["cloud.openshift.com"])'
judge "one entry" compact.json compact.json "$take" --take quay.io || failed=1
judge "registries" compact.json compact.json "$registries" --feature red-hat-registries || failed=1
judge "registries, opting out" indented.json indented.json "$registries" --feature red-hat-registries || failed=1
judge "replacing" indented.json indented.json '.auths["cloud.openshift.com"] = $r[0].auths["cloud.openshift.com"]' \
    --take cloud.openshift.com || failed=1
judge "opting out" indented.json indented.json 'del(.auths["cloud.openshift.com"])' --preset none || failed=1
judge "wrapped base64" wrapped.txt indented.json "$take" --take quay.io || failed=1
judge "YAML" object.yaml indented.json "$take" --take quay.io || failed=1
exit "$failed"
