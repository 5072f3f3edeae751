# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Sourced by run.sh and tests/run.sh: finds and installs packages on Debian and its relatives.

# What the build needs.
# shellcheck disable=SC2034
build_packages=(
    g++ cmake ninja-build qt6-base-dev qt6-tools-dev libqt6svg6 qt6-translations-l10n libgl-dev
    libexpected-dev libcli11-dev libhpdf-dev libxlsxwriter-dev fonts-dejavu-core
)

# Prints those of the packages that are not installed.
missing_packages()
{
    local installed
    installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        sed -n 's/ installed$//p') || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# install_packages YES NAME...: installs what is missing; asks first unless YES is "yes".
install_packages()
{
    local yes=$1 missing as_root=()
    shift
    if ! command -v apt-get >/dev/null; then
        echo "There is no apt-get here. Make sure that what these Debian packages hold is installed:"
        printf '%s\n' "$*" | fold -s -w 78
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]})); then
        echo "These packages are missing:"
        printf '%s\n' "${missing[*]}" | fold -s -w 76 | sed 's/^/  /'
        [[ $yes == yes ]] || confirm_installation || return 1
        if ((EUID != 0)); then
            if ! command -v sudo >/dev/null; then
                echo "Packages are installed as root, and sudo is missing. As root, run:" >&2
                echo "  apt-get update && apt-get install ${missing[*]}" >&2
                return 1
            fi
            as_root=(sudo)
        fi
        update_package_lists
    fi
    qt_is_new_enough || return 1
    ((${#missing[@]})) || return 0
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=580 install --yes --no-install-recommends "${missing[@]}"
}

confirm_installation()
{
    local answer
    if ! [[ -t 0 ]]; then
        echo "Nobody can be asked here. Run this again with --yes to install them." >&2
        return 1
    fi
    read -r -p "Install them now? [Y/n] " answer
    [[ ${answer,,} =~ ^(y|yes|j|ja|)$ ]] || {
        echo "Nothing was installed." >&2
        return 1
    }
}

# Another apt may hold the lock of the lists, for which apt does not wait. Old lists may do as well.
update_package_lists()
{
    local attempt
    for attempt in 1 2 3; do
        "${as_root[@]}" apt-get update && return
        ((attempt == 3)) || sleep 10
    done
    echo "The package lists could not be updated; going on with those that are here." >&2
}

qt_is_new_enough()
{
    local version system
    version=$(LC_ALL=C apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
    dpkg --compare-versions "${version/#(none)/0}" ge 6.4 && return
    # shellcheck source=/dev/null
    system=$(. /etc/os-release && echo "$PRETTY_NAME")
    echo "ARO Egress Assistant needs Qt 6.4 or newer, and $system offers ${version:-none}." >&2
    echo "Debian 12, Ubuntu 24.04 and newer ones have it." >&2
    return 1
}
