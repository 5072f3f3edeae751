# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# bash completion for aro-egress-cli

_aro_egress_cli_words()
{
    case $1 in
    commands) echo features endpoints targets export notes project pull-secret ;;
    project) echo new add set remove show check ;;
    pull-secret) echo guide check diff merge script ;;
    general) echo --help --version --language ;;
    cluster)
        echo --from-az --from-oc --name --cloud --region --domain --lockdown --source --client-source \
            --feature --preset --extra --client-extra --exclude --baseline
        ;;
    cluster-or-project) echo --project --cluster && _aro_egress_cli_words cluster ;;
    secrets) echo --cluster-secret --redhat-secret && _aro_egress_cli_words cluster-or-project ;;
    registries) echo cloud.openshift.com quay.io registry.connect.redhat.com registry.redhat.io ;;
    features)
        echo red-hat-registries telemetry insights update-checks mirror-content \
            console-access container-insights
        ;;
    targets)
        echo azure-policy-cli azure-policy-arm azure-policy-bicep azure-policy-terraform \
            azure-classic-cli azure-classic-terraform panos-set panos-edl fortios checkpoint cisco-asa \
            squid openshift-proxy haproxy-sni nftables-dnsmasq zscaler-list umbrella-list domain-list \
            html pdf xlsx csv markdown json
        ;;
    regions)
        echo australiacentral australiacentral2 australiaeast australiasoutheast brazilsouth \
            brazilsoutheast canadacentral canadaeast centralindia centralus eastasia eastus eastus2 \
            francecentral germanywestcentral japaneast japanwest koreacentral northcentralus \
            northeurope norwayeast norwaywest qatarcentral southafricanorth southcentralus \
            southeastasia southindia swedencentral switzerlandnorth switzerlandwest uaecentral \
            uaenorth uksouth ukwest usgovarizona usgovvirginia westcentralus westeurope westus \
            westus2 westus3
        ;;
    esac
}

# The options of a command.
_aro_egress_cli_options()
{
    case $1 in
    features | notes | project-show) echo --json ;;
    targets) echo --unsupported --json ;;
    endpoints) _aro_egress_cli_words cluster-or-project && echo --all --json ;;
    export) _aro_egress_cli_words cluster-or-project && echo --target --set --output ;;
    project-new) _aro_egress_cli_words cluster && echo --project-name --target --set --output --force ;;
    project-add) _aro_egress_cli_words cluster && echo --output ;;
    project-remove) echo --cluster --output ;;
    project-set) _aro_egress_cli_words cluster && echo --cluster --project-name --target --set --output ;;
    pull-secret-check | pull-secret-diff) _aro_egress_cli_words secrets && echo --json ;;
    pull-secret-merge) _aro_egress_cli_words secrets && echo --take --keep --remove --output --stdout ;;
    pull-secret-script) _aro_egress_cli_words cluster-or-project && echo --output ;;
    pull-secret-guide) _aro_egress_cli_words cluster-or-project && echo --format --output ;;
    esac
    _aro_egress_cli_words general
}

# The command in the words before the cursor: "", "export", "project", "project-new" ...
_aro_egress_cli_command()
{
    local word previous='' command=''
    for word in "${@:2}"; do
        if [[ $previous != --language && $previous != = && $word != [-=]* ]]; then
            case $command in
            '') command=$word ;;
            project | pull-secret) command+=-$word ;;
            esac
        fi
        previous=$word
    done
    echo "$command"
}

# The keys of --set for the target in the words before the cursor.
_aro_egress_cli_keys()
{
    local index target=''
    for ((index = 1; index < $#; index++)); do
        if [[ ${!index} == --target || ${!index} == -t ]]; then
            target=$((index + 1))
            [[ ${!target} == = ]] && target=$((index + 2))
            target=${!target}
        fi
    done
    [[ $target ]] && aro-egress-cli targets "$target" 2>/dev/null | sed -n 's/^ *--set \([a-z-]*=\).*/\1/p'
}

_aro_egress_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command words='' prefix=''
    COMPREPLY=()
    # bash splits "--cloud=public" into three words, and "--set key=value" into four.
    if [[ $cur == = || $previous == = ]]; then
        [[ $cur == = ]] && cur='' || previous=${COMP_WORDS[COMP_CWORD - 2]}
        [[ $previous == -* ]] || return
    fi
    command=$(_aro_egress_cli_command "${COMP_WORDS[@]:0:COMP_CWORD}")

    case $previous in
    --cloud) words='public usgov' ;;
    --lockdown) words='enabled not-enabled unknown' ;;
    --preset) words='none common everything' ;;
    --language) words='en de' ;;
    --format) words='text markdown' ;;
    --region) words=$(_aro_egress_cli_words regions) ;;
    --feature)
        words=$(_aro_egress_cli_words features)
        [[ $cur == *,* ]] && prefix=${cur%,*},
        ;;
    --target | -t) words=$(_aro_egress_cli_words targets) ;;
    --set)
        words=$(_aro_egress_cli_keys "${COMP_WORDS[@]:0:COMP_CWORD}")
        compopt -o nospace 2>/dev/null
        ;;
    --project | -p) _aro_egress_cli_files '!*.aroegress' && return ;;
    --take | --keep | --remove)
        words=$(_aro_egress_cli_words registries)
        [[ $cur == *,* ]] && prefix=${cur%,*},
        ;;
    --output | -o | --from-az | --from-oc | --cluster-secret | --redhat-secret) _aro_egress_cli_files '' && return ;;
    --name | --domain | --source | --client-source | --extra | --client-extra | --exclude | --cluster | \
        --project-name) return ;;
    *)
        case $command in
        '') words="$(_aro_egress_cli_words commands) $(_aro_egress_cli_words general)" ;;
        project | pull-secret) words=$(_aro_egress_cli_words "$command") ;;
        *) words=$(_aro_egress_cli_options "$command") ;;
        esac
        if [[ $cur != -* ]]; then
            case $command in
            project-add | project-set | project-remove | project-show | project-check) _aro_egress_cli_files '!*.aroegress' && return ;;
            targets) words=$(_aro_egress_cli_words targets) ;;
            esac
        fi
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$words" -- "${cur##*,}")
}

# Folders, and files but for those that the pattern leaves out.
_aro_egress_cli_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$cur"; compgen -f -X "$1" -- "$cur")
}

complete -F _aro_egress_cli aro-egress-cli
