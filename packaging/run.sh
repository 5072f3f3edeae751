#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh clone to the open window.
set -euo pipefail

usage()
{
    cat <<'TEXT'
Usage: packaging/run.sh [--yes] [--no-open] [--out DIR] [FILE]

Installs the packages that the build needs (on Debian and Ubuntu, after asking), builds ARO Egress
Assistant and opens it. Where there is no display, the command line writes rules for an example
cluster instead. Can be run again at any time.

  FILE         a project to open (*.aroegress)
  --yes        install missing packages without a question
  --no-open    only build
  --out DIR    folder for the example's files where there is no display (aro-egress-example)
  --help       show this help
TEXT
}

fail()
{
    echo "run.sh: $1" >&2
    exit "${2:-1}"
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"

yes=no
open=yes
out=aro-egress-example
project=
while (($#)); do
    case $1 in
    --yes | -y) yes=yes ;;
    --no-open) open=no ;;
    --out) out=${2:?--out needs a folder} && shift ;;
    --out=*) out=${1#--out=} ;;
    --help | -h) usage && exit ;;
    -*) usage >&2 && fail "unknown option $1" 2 ;;
    *) project=$(realpath -- "$1") || fail "there is no file $1" 2 ;;
    esac
    shift
done
out=$(realpath -m -- "$out")

# Qt wants a UTF-8 locale; a bare container has none set.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

packages=("${build_packages[@]}")
if [[ -z ${DISPLAY:-} && -n ${WAYLAND_DISPLAY:-} ]]; then
    packages+=(qt6-wayland)
fi
install_packages "$yes" "${packages[@]}" || fail "the packages for the build could not be installed"

echo "Building ARO Egress Assistant; the first time takes 3 to 10 minutes ..."
cd "$root"
cmake --preset release || fail "the build could not be set up; the reason is above"
cmake --build --preset release || fail "the build failed; the reason is above"
programs=$root/build/release/bin
echo "Built: $programs/aro-egress and $programs/aro-egress-cli"
[[ $open == yes ]] || exit 0

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    echo "Opening the assistant. Next time: $programs/aro-egress ${project:-[PROJECT]}"
    "$programs/aro-egress" ${project:+"$project"} || fail "the window ended with status $?"
    exit
fi

# Runs the command line and shows how it was called.
run_cli()
{
    echo "  aro-egress-cli $*" >&2
    "$programs/aro-egress-cli" "$@"
}

echo
echo "There is no display here, so the window cannot open. The command line does the same work:"
echo
project=${project:-$root/packaging/example/contoso.aroegress}
mkdir -p "$out"
for target in azure-policy-cli squid markdown; do
    run_cli export --target "$target" --project "$project" -o "$out/" || fail "the rules for $target failed"
done
run_cli pull-secret guide --project "$project" -o "$out/pull-secret-guide.txt" || fail "the guide failed"
cat <<TEXT

The files are in $out:
$(cd "$out" && printf '  %s\n' *)

To go on with a cluster of your own:
  PATH=$programs:\$PATH
  aro-egress-cli features
  aro-egress-cli project new --help
TEXT
