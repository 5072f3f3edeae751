#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the packages from build/release and checks them. One line per check: "ok", "FAILED" or "skipped".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

app_id=io.github.aroegress.AroEgress
packages=$PWD/build/release/packages
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
# shellcheck source=packaging/checking.sh
. packaging/checking.sh

build() { cmake --preset release && cmake --build --preset release; }

make_packages() { rm -rf "$packages" && (cd build/release && cpack); }

checksums() { (cd "$packages" && sha256sum ./*.deb ./*.rpm ./*.tar.gz); }

# Neither the clock nor the time of a source or generated file may show.
is_repeatable()
{
    checksums >"$work/first" && touch build/release/translations/*.qm && build && make_packages &&
        checksums >"$work/second" && diff "$work/first" "$work/second"
}

unpack() { tar --extract --file "$packages"/*.tar.gz --directory "$work" --strip-components 1; }

is_lintian_clean() { lintian --no-cfg --allow-root --fail-on error,warning "$packages"/*.deb; }

holds_deb_files()
{
    diff - <(dpkg-deb --contents "$packages"/*.deb | awk '$1 !~ /^d/ { print $6 }' | LC_ALL=C sort) <<TEXT
./usr/bin/aro-egress
./usr/bin/aro-egress-cli
./usr/lib/aro-egress/writers/aro-pdf.so
./usr/lib/aro-egress/writers/aro-xlsx.so
./usr/share/applications/$app_id.desktop
./usr/share/bash-completion/completions/aro-egress
./usr/share/bash-completion/completions/aro-egress-cli
./usr/share/doc/aro-egress/changelog.gz
./usr/share/doc/aro-egress/copyright
./usr/share/icons/hicolor/scalable/apps/$app_id.svg
./usr/share/icons/hicolor/scalable/mimetypes/application-vnd.aroegress.project+json.svg
./usr/share/man/man1/aro-egress-cli.1.gz
./usr/share/man/man1/aro-egress.1.gz
./usr/share/metainfo/$app_id.metainfo.xml
./usr/share/mime/packages/$app_id.xml
./usr/share/zsh/vendor-completions/_aro-egress
./usr/share/zsh/vendor-completions/_aro-egress-cli
TEXT
}

has_deb_dependencies()
{
    local depends
    depends=$(dpkg-deb --field "$packages"/*.deb Depends) && echo "$depends" &&
        [[ $depends == *libqt6widgets6* && $depends == *libqt6svg6* && $depends == *libhpdf* &&
            $depends == *libxlsxwriter* ]]
}

holds_rpm_files()
{
    rpm --query --package --list "$packages"/*.rpm | tee "$work/rpm-files"
    grep -qx /usr/bin/aro-egress "$work/rpm-files" && grep -qx /usr/bin/aro-egress-cli "$work/rpm-files" &&
        ! rpm --query --package --requires "$packages"/*.rpm | grep -E 'libhpdf|libxlsxwriter' &&
        [[ $(rpm --query --package --recommends "$packages"/*.rpm | tr '\n' ' ') == 'libharu libxlsxwriter ' ]]
}

# The programs find their modules beside them, wherever the archive is unpacked.
makes_binary_files()
{
    local target
    for target in pdf xlsx; do
        "$work/bin/aro-egress-cli" export --target "$target" --feature telemetry --lockdown enabled \
            -o "$work/export.$target" && [[ -s $work/export.$target ]] || return
    done
}

has_clean_manuals()
{
    local page
    for page in packaging/man/*.1; do
        MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null
    done | tee "$work/warnings"
    ! [[ -s $work/warnings ]]
}

knows_file_type()
{
    mkdir -p "$work/mime/packages" && cp "packaging/$app_id.mime.xml" "$work/mime/packages/$app_id.xml" &&
        update-mime-database "$work/mime" && cat "$work/mime/globs2" &&
        grep -q 'application/vnd.aroegress.project+json:\*.aroegress' "$work/mime/globs2"
}

# One version everywhere: the build, the changelog, the metainfo.
says_that_there_is_no_display()
{
    env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM LC_ALL=C timeout 20 \
        "$work/bin/aro-egress" 2>"$work/log"
    [[ $? == 4 ]] && grep -q '^aro-egress: There is no display' "$work/log"
}

has_one_version()
{
    local version
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/release/CMakeCache.txt)
    echo "version of the build: $version"
    grep -q "^aro-egress ($version)" <(head -n 1 packaging/changelog) &&
        grep -q "<release version=\"$version\"" "packaging/$app_id.metainfo.xml" &&
        [[ $("$work/bin/aro-egress-cli" --version) == *"$version"* ]] &&
        [[ $("$work/bin/aro-egress" --version) == *"$version"* ]]
}

# Manual and completions name each command, option, feature and target that the program has, and no other.
knows_names()
{
    local cli=$work/bin/aro-egress-cli kind command id manual zsh=packaging/completions/_aro-egress-cli
    manual=$(sed 's/\\-/-/g' packaging/man/aro-egress-cli.1)
    # shellcheck source=packaging/completions/aro-egress-cli.bash
    . packaging/completions/aro-egress-cli.bash

    for kind in features targets; do
        "$cli" "$kind" --json | jq --raw-output '.[].id' | sort >"$work/ids"
        [[ -s $work/ids ]] && diff "$work/ids" <(_aro_egress_cli_words "$kind" | tr ' ' '\n' | sort) || return
        while read -r id; do
            grep -qx ".B $id" <<<"$manual" || { echo "the manual lacks $id" && return 1; }
            grep -q "^    '$id:" "$zsh" || { echo "_aro-egress-cli lacks $id" && return 1; }
        done <"$work/ids"
    done

    "$cli" --language en --help | sed -n '/^Commands:/,/^$/s/^  \([a-z].*[a-z]\)   *[A-Z].*/\1/p' >"$work/commands"
    [[ -s $work/commands ]] || return
    while read -r command; do
        grep -qx ".B ${command}" <<<"$manual" || { echo "the manual lacks $command" && return 1; }
        # shellcheck disable=SC2086
        "$cli" $command --language en --help | sed -n 's/^  \(-.,\)\?\(--[a-z-]*\).*/\2/p' | sort >"$work/options"
        diff "$work/options" <(_aro_egress_cli_options "${command// /-}" | tr ' ' '\n' | sort) || return
        while read -r id; do
            grep -q -e "$id\b" <<<"$manual" || { echo "the manual lacks $id" && return 1; }
            grep -q -e "$id\b" "$zsh" || { echo "_aro-egress-cli lacks $id" && return 1; }
        done <"$work/options"
    done <"$work/commands"
}

# completes "WORD..." "EXPECTED...": the last word is the one before the cursor.
completes()
{
    read -r -a COMP_WORDS <<<"$1"
    [[ $1 == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    "_${COMP_WORDS[0]//-/_}"
    [[ "${COMPREPLY[*]}" == "$2" ]] || { echo "\"$1\" gave \"${COMPREPLY[*]}\", not \"$2\"" && return 1; }
}

completes_in_bash()
{
    # shellcheck source=packaging/completions/aro-egress-cli.bash
    . packaging/completions/aro-egress-cli.bash
    # shellcheck source=packaging/completions/aro-egress.bash
    . packaging/completions/aro-egress.bash
    mkdir -p "$work/files/config" && touch "$work/files/contoso.aroegress" "$work/files/other.txt"
    completes "aro-egress-cli e" "endpoints export" &&
        completes "aro-egress-cli --language de pr" "project" &&
        completes "aro-egress-cli export --ta" "--target" &&
        completes "aro-egress-cli export --target pan" "panos-set panos-edl" &&
        completes "aro-egress-cli export --target = sq" "squid" &&
        completes "aro-egress-cli endpoints --feature telemetry,in" "telemetry,insights" &&
        PATH=$work/bin:$PATH completes "aro-egress-cli export -t squid --set " "prefix=" &&
        completes "aro-egress-cli endpoints --region eastus" "eastus eastus2" &&
        completes "aro-egress-cli export --source " "" &&
        completes "aro-egress-cli project " "new add set remove show check" &&
        completes "aro-egress-cli project show $work/files/c" "$work/files/config $work/files/contoso.aroegress" &&
        completes "aro-egress-cli pull-secret " "guide check diff merge script" &&
        completes "aro-egress-cli pull-secret merge --take quay.io,registry.r" "quay.io,registry.redhat.io" &&
        completes "aro-egress $work/files/" "$work/files/config $work/files/contoso.aroegress" &&
        completes "aro-egress --l" "--language"
}

has_zsh_syntax() { zsh -n packaging/completions/_aro-egress && zsh -n packaging/completions/_aro-egress-cli; }

# A window that is still there after five seconds has started.
opens_window()
{
    QT_QPA_PLATFORM=offscreen timeout 5 "$work/bin/aro-egress"
    (($? == 124))
}

check cmake "release build" build
check cpack "packages are made" make_packages
if ! all_passed; then
    exit 1
fi
mkdir -p "$work/config" "$work/data"
check cpack "packages are the same bytes when made again" is_repeatable
check lintian "lintian finds no error or warning" is_lintian_clean
check dpkg-deb "Debian package holds the right files" holds_deb_files
check dpkg-deb "Debian package has its dependencies" has_deb_dependencies
check rpm "RPM package holds both programs" holds_rpm_files
check tar "archive can be unpacked" unpack
check tar "programs of the archive make PDF files and workbooks" makes_binary_files
check desktop-file-validate "desktop file" desktop-file-validate "packaging/$app_id.desktop"
check appstreamcli "AppStream data" appstreamcli validate --no-net --pedantic "packaging/$app_id.metainfo.xml"
check update-mime-database "file type" knows_file_type
check man "manual pages have no warnings" has_clean_manuals
check cmake "one version everywhere" has_one_version
check jq "manual and completions know all names" knows_names
check bash "bash completion" completes_in_bash
check zsh "zsh completion" has_zsh_syntax
check timeout "window opens from the archive" opens_window
check timeout "without a display, the window says so" says_that_there_is_no_display
all_passed
