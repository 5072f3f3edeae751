#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds everything and runs every check. The last line is "N passed, N failed, N skipped".
set -uo pipefail

usage()
{
    cat <<'TEXT'
Usage: tests/run.sh [--yes] [--quick] [--chroot]

Installs what the tests need (on Debian and Ubuntu, after asking) and runs:
  1. shellcheck and clang-format
  2. the tests
  3. real programs and parsers on exported files; a search for credentials in all that is written
  4. real traffic through Squid, HAProxy and nftables (root only)
  5. the tests with address and undefined-behaviour sanitizers; the fuzzers, a bounded number of runs
  6. clang-tidy on the changed files; on all of app/ with CI=true
  7. the checks of the packages

  --yes      install missing packages without a question
  --quick    only 1 and 2
  --chroot   also install the package in a fresh Debian 12 (root only, some minutes)
  --help     show this help
TEXT
}

yes=no
quick=no
chroot=no
for option in "$@"; do
    case $option in
    --yes | -y) yes=yes ;;
    --quick) quick=yes ;;
    --chroot) chroot=yes ;;
    --help | -h) usage && exit ;;
    *) usage >&2 && exit 2 ;;
    esac
done

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_RUNTIME_DIR=$work/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
fi

passed=0
failed=0
skipped=0

step() { printf '\n== %s ==\n' "$1"; }

count()
{
    ((passed += $1, failed += $2, skipped += $3))
    return 0
}

# check NAME COMMAND...: one check. The output is shown only when it fails.
check()
{
    local name=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        echo "ok $name"
        count 1 0 0
    else
        cat "$work/log"
        echo "FAILED $name"
        count 0 1 0
    fi
}

skip()
{
    echo "skipped $1"
    count 0 0 1
}

# count_lines COMMAND...: a script that prints "ok", "FAILED" and "skipped" lines.
count_lines()
{
    local status bad
    "$@" | tee "$work/lines"
    status=${PIPESTATUS[0]}
    bad=$(grep -c '^FAILED ' "$work/lines")
    ((status == 0 || bad)) || bad=1
    count "$(grep -c '^ok ' "$work/lines")" "$bad" "$(grep -c '^skipped ' "$work/lines")"
}

install_needed_packages()
{
    local packages=(
        "${build_packages[@]}" shellcheck clang-14 libclang-rt-14-dev lld clangd-14 clang-tidy-14 clang-format-14 squid-openssl jq desktop-file-utils
        appstream shared-mime-info lintian rpm fakeroot dpkg-dev man-db xvfb xauth python3 cmark-gfm valgrind
        file zsh strace tidy qpdf poppler-utils python3-openpyxl
        python3-yaml haproxy nftables dnsmasq-base iproute2 openssl
    )
    command -v node >/dev/null || packages+=(nodejs npm)
    install_packages "$yes" "${packages[@]}"
}

# The real parsers that judge exported files.
install_parsers()
{
    local folder=tests/realworld
    [[ $folder/node_modules/.package-lock.json -nt $folder/package-lock.json ]] && return
    (cd "$folder" && npm ci)
}

# All shell scripts that are ours: by name or by first line. Data and exported samples are not.
scripts()
{
    find .ci packaging tests translations -type d \( -name node_modules -o -name data -o -name samples \) -prune -o -type f \
        -exec awk 'FNR == 1 { if (/^#!.*[\/ ](ba)?sh/ || FILENAME ~ /\.(ba)?sh$/) print FILENAME; nextfile }' {} +
}

check_scripts() { scripts | xargs -r -d '\n' shellcheck --external-sources; }

check_format()
{
    find app tests -type d \( -name node_modules -o -name data \) -prune -o \( -name '*.h' -o -name '*.cpp' \) \
        -exec clang-format-14 --dry-run -Werror {} +
}

# The linker is taken when the build folder is made; lld takes a sixth of the usual one's time.
build() { LDFLAGS=-fuse-ld=lld cmake --preset "$1" && cmake --build --preset "$1"; }

# build_and_test PRESET
build_and_test()
{
    local preset=$1 report=$PWD/build/$1/junit.xml status totals
    if ! build "$preset"; then
        echo "FAILED build of $preset"
        count 0 1 0
        return
    fi
    rm -f "$report"
    # Each test's whole output: its last lines hold the totals.
    ctest --preset "$preset" --output-junit "$report" \
        --test-output-size-passed 10000000 --test-output-size-failed 10000000
    status=$?
    read -r -a totals < <(python3 tests/junit_totals.py "$report" || echo 0 1 0)
    ((status == 0 || totals[1])) || totals[1]=1
    count "${totals[@]}"
    echo "$preset: ${totals[0]} passed, ${totals[1]} failed, ${totals[2]} skipped"
}

# The sources that clang-tidy looks at: one per line, all of them or those that changed. A header stands
# for the source beside it.
sources_to_tidy()
{
    local base=main
    if [[ ${CI:-} != true ]] && git rev-parse --quiet --verify HEAD >/dev/null 2>&1; then
        git rev-parse --quiet --verify main >/dev/null || base=HEAD
        {
            git diff --name-only HEAD -- app
            git diff --name-only "$base...HEAD" -- app
            git ls-files --others --exclude-standard -- app
        } | sed 's/\.h$/.cpp/' | grep '\.cpp$' | sort -u
    else
        find app -name '*.cpp'
    fi | while read -r source; do
        [[ ! -f $source ]] || echo "$source"
    done
}

# clang-tidy matches each of its checks against all of Qt's headers as well. clangd runs the same checks in a third of the
# time, because it looks at the source alone: not at headers, and without bugprone-use-after-move and the analyzer.
tidy()
{
    # Clang cannot read the precompiled headers of GCC.
    sed -E 's/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' build/dev/compile_commands.json >"$work/compile_commands.json"
    # shellcheck disable=SC2016
    xargs -d '\n' -n 1 -P 2 bash -c 'clangd-14 --check="$PWD/$2" --check-lines=1-1 --compile-commands-dir="$1" --log=error ||
        { echo "in $2" && exit 1; }' _ "$work" <"$work/sources"
}

# The analyzer follows all ways through a function: worth its time where bytes from outside are read and where C is called.
analyze()
{
    local sources
    sources=$(sed 's|.*|/&$|' "$work/analyzed")
    # shellcheck disable=SC2086
    run-clang-tidy-14 -quiet -p "$work" -j 2 \
        -checks='-*,bugprone-use-after-move,clang-analyzer-*,-clang-analyzer-cplusplus.NewDelete*' \
        $sources >"$work/tidy" 2>&1 && return
    sed $'s/\x1b\\[[0-9;]*m//g' "$work/tidy" | grep -vE '^clang-tidy|^[0-9]+ warnings? (generated|treated)'
    return 1
}

step "Packages"
if ! install_needed_packages; then
    echo "FAILED to install packages; going on with what is here"
    count 0 1 0
fi
exec </dev/null
if command -v npm >/dev/null; then
    check "parsers for exported files" install_parsers
else
    skip "parsers for exported files (npm is not installed)"
fi

step "Scripts and format"
check "shellcheck" check_scripts
check "clang-format" check_format

step "Tests"
build_and_test dev

if [[ $quick == no ]]; then
    step "Real programs judge exported files"
    count_lines tests/realworld/selftest.sh
    count_lines tests/realworld/run.sh build/dev/bin/aro-egress-cli
    count_lines tests/realworld/pullsecret.sh build/dev/bin/aro-egress-cli

    step "What the programs write is searched for credentials"
    count_lines tests/trust/watch.py build/dev/bin

    step "Real traffic through exported configurations"
    count_lines tests/realworld/traffic/run.sh build/dev/bin/aro-egress-cli

    step "Tests with sanitizers"
    build_and_test asan

    step "Fuzzers"
    count_lines tests/fuzz/run.sh

    step "clang-tidy"
    sources_to_tidy >"$work/sources"
    if ! [[ -s $work/sources ]]; then
        skip "clang-tidy (no source has changed)"
    elif ! [[ -f build/dev/compile_commands.json ]]; then
        skip "clang-tidy (there is no build)"
    else
        check "clang-tidy on $(wc -l <"$work/sources") files" tidy
        if grep -E '^app/(core/(base|catalog|project|pullsecret)|writers)/' "$work/sources" >"$work/analyzed"; then
            check "Clang's analyzer on $(wc -l <"$work/analyzed") files" analyze
        else
            skip "Clang's analyzer (no source that it is for has changed)"
        fi
    fi

    step "Packages made from this"
    count_lines packaging/check.sh
fi
if [[ $chroot == yes ]]; then
    step "Fresh Debian 12"
    count_lines packaging/check-chroot.sh
fi

printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
((failed == 0))
