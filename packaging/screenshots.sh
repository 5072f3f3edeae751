#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Takes the pictures in packaging/screenshots again: every page in every variant.
# Usage: packaging/screenshots.sh [FOLDER]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m -- "${1:-$root/packaging/screenshots}")
program=$root/build/release/bin/aro-egress
project=$root/packaging/example/contoso.aroegress

if [[ -z ${ARO_IN_XVFB:-} ]]; then
    command -v xvfb-run >/dev/null || { echo "screenshots.sh: xvfb-run is missing (package xvfb)" >&2 && exit 1; }
    cd "$root" && cmake --preset release && cmake --build --preset release
    # Large enough for the window at twice its size.
    ARO_IN_XVFB=1 exec xvfb-run -a -s "-screen 0 2800x1800x24 -nolisten tcp" "${BASH_SOURCE[0]}" "$folder"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The same pictures everywhere: no settings, theme or language of whoever takes them.
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION WAYLAND_DISPLAY QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME LANGUAGE
export HOME=$work XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data \
    LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS=disabled:

# take VARIANT SCHEME ARGUMENT...: one picture per page, VARIANT-1-cluster.png ...
take()
{
    local variant=$1 scheme=$2 picture
    shift 2
    rm -rf "$work/pictures" && mkdir "$work/pictures"
    "$program" "$@" --screenshots "$work/pictures" --screenshot-scheme "$scheme" "$project"
    for picture in "$work/pictures"/*.png; do
        mv "$picture" "$folder/$variant-${picture##*/}"
    done
    echo "$variant: done"
}

mkdir -p "$folder"
rm -f "$folder"/*.png
take light light --language en --screenshot-size 1200x780
take dark dark --language en --screenshot-size 1200x780
take german light --language de --screenshot-size 1200x780
take narrow light --language en --screenshot-size 960x600
take right-to-left light --language en --screenshot-size 1200x780 -reverse
QT_SCALE_FACTOR=2 take double light --language en --screenshot-size 1200x780
echo "The pictures are in $folder."
