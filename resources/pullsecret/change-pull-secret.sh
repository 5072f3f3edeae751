#!/usr/bin/env bash
# Changes the pull secret of the ARO cluster "@CLUSTER@": takes entries over from a Red Hat pull secret, removes
# opt-ins that are not chosen (see "unwanted"), keeps everything else, compares, asks, applies, verifies.
# Made by ARO Egress Assistant @VERSION@ from @CATALOG@.
set -euo pipefail
umask 077

platform='@PLATFORM@' # belongs to the ARO service: always stays what the cluster has
domain='@DOMAIN@'     # of the cluster; empty: not known
wanted='@WANTED@'     # entries that the selection needs
unwanted='@UNWANTED@' # opt-ins that are not chosen: removed
optins='@OPTINS@'     # entries that make the cluster send data to Red Hat
registries='@REGISTRIES@'

usage()
{
    cat <<TEXT
Usage: bash $0 [--replace] RED_HAT_PULL_SECRET
       bash $0 --roll-back FOLDER

Needs bash, oc with the rights of a cluster administrator, and jq 1.6 or newer. Shows names of entries, never a
credential. Nothing is changed before you have typed "apply".

  RED_HAT_PULL_SECRET  the file from console.redhat.com/openshift/install/azure/aro-provisioned;
                       not needed when the selection needs no entry
  --replace            also replace entries for which the cluster has another credential
  --roll-back FOLDER   put back the secret from before a change, without what has come since; the entry of the ARO
                       service, the samples operator and OperatorHub stay as they are now
TEXT
}

die()
{
    echo "error: $*" >&2
    exit 1
}

# ask QUESTION WORD: whether the answer is exactly this word.
ask()
{
    local answer=
    printf '%s Type "%s" to go on, anything else to stop: ' "$1" "$2" >&2
    read -r answer || true
    echo >&2
    [[ $answer == "$2" ]]
}

# Whether FILE is one JSON document with entries. jq's own messages could quote a piece of a value.
is_secret() { jq -e -s 'length == 1 and (.[0].auths | type == "object")' "$1" >/dev/null 2>&1; }

# unusable FILE NAMES: names of entries of the file that cannot be used.
unusable()
{
    jq -n -r --slurpfile secret "$1" --argjson names "$2" '
      $names[] as $name
      | ([$secret[0].auths[$name].auth? | strings] | first // "")
      | select((try @base64d catch "") | test("^[^:]+:.") | not) | $name' 2>/dev/null ||
        jq -n -r --argjson names "$2" '$names[]'
}

fetch()
{
    oc get secret/pull-secret -n openshift-config \
        --template='{{index .data ".dockerconfigjson" | base64decode}}' >"$1" ||
        die "the pull secret could not be read from the cluster"
    is_secret "$1" || die "the pull secret in the cluster is not valid JSON with entries; have it repaired first"
    [[ -z $(unusable "$1" "[\"$platform\"]") ]] ||
        die "the pull secret in the cluster has no usable $platform: is this the right cluster and cloud?"
}

check_tools()
{
    command -v oc >/dev/null || die "oc is missing"
    jq -n '"YTpi" | @base64d' >/dev/null 2>&1 || die "jq 1.6 or newer is missing"
}

check_cluster()
{
    local server version
    server=$(oc whoami --show-server) || die "you are not logged in to a cluster"
    echo "Cluster: $server, as $(oc whoami)"
    [[ -n $domain ]] ||
        echo "The domain of the cluster is not known to this script: make sure that this is the right cluster."
    [[ -z $domain || $server == *"//api.$domain:"* || $server == *"//api.$domain" ]] ||
        die "this is not the cluster with the domain $domain"
    oc get cluster.aro.openshift.io cluster -o name >/dev/null ||
        die "this is not an ARO cluster, or you may not look at it"
    version=$(oc get clusterversion version -o jsonpath='{.status.desired.version}') || version=
    [[ -z $version || $(printf '%s\n' 4.7.4 "$version" | sort -V | head -n 1) == 4.7.4 ]] ||
        echo "Version $version: the nodes will restart one by one. Plan a maintenance window."
}

# merge REPLACE: cluster-secret.json and red-hat-secret.json -> pull-secret.json
merge()
{
    jq -n --slurpfile cluster cluster-secret.json --slurpfile redhat red-hat-secret.json \
        --argjson take "$1" --argjson drop "$unwanted" '
      reduce $take[] as $name ($cluster[0]; .auths[$name] = $redhat[0].auths[$name])
      | reduce $drop[] as $name (.; del(.auths[$name]))' >pull-secret.json 2>/dev/null ||
        die "the secrets could not be merged"
}

# Which of the wanted entries are taken over: those that the cluster cannot use, all that differ with "yes".
taken()
{
    jq -n -c --slurpfile cluster cluster-secret.json --slurpfile redhat red-hat-secret.json \
        --argjson wanted "$wanted" --arg replace "$1" --arg unusable "$(unusable cluster-secret.json "$wanted")" '
      ($unusable | split("\n")) as $unusable
      | [$wanted[] as $name
         | select(($unusable | index([$name])) or
             ($replace == "yes" and $redhat[0].auths[$name] != null
              and $redhat[0].auths[$name] != $cluster[0].auths[$name]))
         | $name]' 2>/dev/null || die "the secrets could not be compared"
}

# compare OLD NEW: what happens to each entry.
compare()
{
    jq -n -r --slurpfile before "$1" --slurpfile after "$2" --argjson optins "$optins" '
      $before[0].auths as $old | $after[0].auths as $new
      | $old + $new | keys_unsorted[] as $name
      | (if $new | has($name) | not then "removed"
         elif $old | has($name) | not then "added"
         elif $old[$name] == $new[$name] then "unchanged" else "changed" end) as $change
      | "  \($change)\(" " * (11 - ($change | length)))\($name)"
        + if $optins | index([$name]) | not then ""
          elif $change == "added" then "  (the cluster starts to send data to Red Hat)"
          elif $change == "removed" then "  (the cluster stops sending data to Red Hat)"
          else "" end' 2>/dev/null || die "the secrets could not be compared"
}

# check_result TAKEN: nothing but the chosen entries may be different, that of the ARO service never.
check_result()
{
    is_secret pull-secret.json || die "the result is not valid JSON with entries and is not applied"
    jq -n -e --slurpfile before cluster-secret.json --slurpfile after pull-secret.json \
        --argjson names "$1" --argjson drop "$unwanted" --arg platform "$platform" '
      ($names + $drop) as $chosen
      | def rest: reduce $chosen[] as $name (.; del(.auths[$name]));
        ($before[0] | rest) == ($after[0] | rest)
        and $before[0].auths[$platform] == $after[0].auths[$platform]' >/dev/null 2>&1 ||
        die "the result did not pass its check and is not applied"
}

is_same() { jq -n -e --slurpfile a "$1" --slurpfile b "$2" '$a[0] == $b[0]' >/dev/null 2>&1; }

# apply: pull-secret.json becomes the cluster's secret, if nobody was faster.
apply()
{
    local change=(oc set data secret/pull-secret -n openshift-config --from-file=.dockerconfigjson=./pull-secret.json)
    "${change[@]}" --dry-run=server || die "the API server refuses the change"
    ask "This changes the pull secret of the cluster." apply || die "stopped: nothing was changed"
    fetch now.json
    cmp -s now.json cluster-secret.json || die "the secret in the cluster has changed meanwhile: start again"
    changed=yes
    "${change[@]}" ||
        die "the change failed; look at the cluster before you try again. The old secret is in $work: delete it when" \
            "all is well, or put it back with bash $script --roll-back $work"
    fetch now.json
    is_same now.json pull-secret.json ||
        die "the cluster has something else now; the old secret is in $work, see --roll-back"
    echo "Applied, and the cluster has exactly this."
}

# patch KIND PATCH: dry run, question, change.
patch()
{
    oc patch "$1" cluster --type=merge --dry-run=server -p "$2" || die "the API server refuses the change"
    ask "This changes $1/cluster." yes || { echo "Left as it is."; return 0; }
    oc patch "$1" cluster --type=merge -p "$2"
}

samples()
{
    local state
    state=$(oc get configs.samples.operator.openshift.io/cluster -o jsonpath='{.spec.managementState}') || return 0
    if [[ $state != Removed ]]; then
        echo "The samples operator is $state: nothing to do."
        return 0
    fi
    patch configs.samples.operator.openshift.io '{"spec":{"managementState":"Managed"}}'
}

# A merge patch replaces the whole list of sources, so those that stay as they are are carried over.
operatorhub()
{
    local hub patch
    hub=$(oc get operatorhub cluster -o json) || return 0
    patch=$(jq -c '
      ["redhat-operators", "certified-operators", "community-operators"] as $names
      | [.status.sources[]? | select(.disabled == true) | .name
         | select(. as $name | $names | index([$name]))] as $wanted
      | if $wanted == [] then empty
        else {spec: {sources: ([.spec.sources[]? | select(.name as $name | $wanted | index([$name]) | not)]
              + [$wanted[] | {name: ., disabled: false}])}} end' <<<"$hub")
    if [[ -z $patch ]]; then
        echo "No OperatorHub source is disabled: nothing to do."
        return 0
    fi
    patch operatorhub "$patch"
}

verify()
{
    oc get cluster.aro.openshift.io cluster \
        -o jsonpath='{"Entries that the ARO operator sees: "}{.status.redHatKeysPresent}{"\n"}'
    oc get machineconfigpool
    oc get clusteroperator insights -o json |
        jq -r '.status.conditions[]? | "insights: \(.type)=\(.status) \(.reason // "")"'
    echo "The Insights Operator reads the pull secret every 5 minutes, so its conditions follow later."
}

# open_folder: a private folder; what holds credentials leaves it again unless it is needed to roll back.
open_folder()
{
    local parent=${XDG_STATE_HOME:-$HOME/.local/state}/aro-pull-secret
    mkdir -p "$parent"
    chmod 700 "$parent"
    work=$(mktemp -d "$parent/$(date +%Y%m%d-%H%M%S).XXXXXX")
    cd "$work"
    trap clean_up EXIT
}

clean_up()
{
    local file
    for file in red-hat-secret.json pull-secret.json now.json; do
        shred -u "$work/$file" 2>/dev/null || rm -f "$work/$file"
    done
    [[ ${changed:-no} == yes ]] && return
    shred -u "$work/cluster-secret.json" 2>/dev/null || rm -f "$work/cluster-secret.json"
    cd /
    rmdir "$work" 2>/dev/null || true
}

# change FILE REPLACE
change()
{
    local names missing
    open_folder
    echo '{"auths":{}}' >red-hat-secret.json
    [[ -z $1 ]] || cat "$1" >red-hat-secret.json
    is_secret red-hat-secret.json ||
        die "the Red Hat pull secret is not JSON with entries (auths), as it is downloaded: download it again"
    is_not_swapped
    fetch cluster-secret.json
    names=$(taken "$2")
    missing=$(unusable red-hat-secret.json "$names")
    [[ -z $missing ]] || die "the Red Hat pull secret has no usable ${missing//$'\n'/, }"
    merge "$names"
    check_result "$names"
    compare cluster-secret.json pull-secret.json
    if is_same cluster-secret.json pull-secret.json; then
        echo "The cluster has what is wanted: nothing to apply."
    else
        apply
        echo "To roll back: bash $script --roll-back $work"
        echo "Delete this folder when everything works: it holds the old credentials."
        [[ -z $1 ]] || echo "Delete $1 as well: it holds the credentials that were taken over."
    fi
}

# The cluster's secret in the place of Red Hat's has nothing to take over.
is_not_swapped()
{
    [[ $wanted == '[]' || -n $(unusable red-hat-secret.json "[\"$platform\"]") ||
        -z $(unusable red-hat-secret.json "$wanted") ]] ||
        die "this file has $platform: it is a cluster's secret, not the download from Red Hat"
}

roll_back()
{
    local saved=$1/cluster-secret.json
    is_secret "$saved" || die "there is no saved secret in $1"
    saved=$(realpath "$saved")
    open_folder
    fetch cluster-secret.json
    jq -n --slurpfile saved "$saved" --slurpfile now cluster-secret.json --arg platform "$platform" '
      $saved[0] | .auths[$platform] = $now[0].auths[$platform]' >pull-secret.json 2>/dev/null ||
        die "the saved secret could not be used"
    compare cluster-secret.json pull-secret.json | tee changes
    if grep -q '^  removed' changes; then
        echo "What is removed has come since, by that change or by others."
    fi
    rm -f changes
    if is_same cluster-secret.json pull-secret.json; then
        echo "The cluster has this already: nothing to put back."
    else
        apply
        echo "Delete $work, too, when everything works: it holds what was replaced now."
    fi
    echo "Delete $(dirname "$saved") when everything works: it holds the old credentials."
}

script=$(realpath "$0")
replace=no
file=
folder=
while (($#)); do
    case $1 in
    --help | -h) usage && exit ;;
    --replace) replace=yes ;;
    --roll-back)
        folder=${2:-}
        [[ -n $folder ]] || { echo "error: --roll-back needs the folder" >&2 && exit 2; }
        shift
        ;;
    -*) echo "error: there is no option $1" >&2 && usage >&2 && exit 2 ;;
    *) file=$1 ;;
    esac
    shift
done
[[ -n $folder || -n $file || $wanted == '[]' ]] || { usage >&2 && exit 2; }
[[ -z $file || -r $file ]] || die "$file cannot be read"
[[ -z $file ]] || file=$(realpath "$file")

check_tools
check_cluster
if [[ -n $folder ]]; then
    roll_back "$folder"
else
    change "$file" "$replace"
    if [[ $registries == yes ]]; then
        samples
        operatorhub
    fi
fi
verify
