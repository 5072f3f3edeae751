# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# bash completion for aro-egress

_aro_egress()
{
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    if [[ $previous == --language ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'en de' -- "$cur")
    elif [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--help --version --language' -- "$cur")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$cur"; compgen -f -X '!*.aroegress' -- "$cur")
    fi
}

complete -F _aro_egress aro-egress
