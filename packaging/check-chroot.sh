#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs the Debian package in a fresh minimal Debian 12, runs both programs, removes the package.
# One line per check: "ok", "FAILED" or "skipped". Takes some minutes.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

skip()
{
    echo "skipped fresh Debian 12 ($1)"
    exit 0
}

((EUID == 0)) || skip "only root can make one"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
# The mirror that this machine uses, if it is a Debian; otherwise the default of debootstrap.
# shellcheck disable=SC2016 # apt fills this in
mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Identifier: Packages' | head -n 1)}

work=$(mktemp -d)
chroot_dir=$work/chroot
# shellcheck source=packaging/checking.sh
. packaging/checking.sh
cleanup()
{
    mountpoint -q "$chroot_dir/proc" && umount "$chroot_dir/proc"
    rm -rf --one-file-system "$work"
}
trap cleanup EXIT

inside() { chroot "$chroot_dir" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }

# As an ordinary user who has a home folder.
as_user()
{
    chroot --userspec=nobody:nogroup "$chroot_dir" \
        /usr/bin/env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/user QT_QPA_PLATFORM=offscreen "$@"
}

make_packages() { cmake --preset release && cmake --build --preset release && (cd build/release && cpack -G DEB); }

install_package()
{
    cp build/release/packages/*.deb "$chroot_dir/package.deb" &&
        inside DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends /package.deb
}

exports_rules()
{
    as_user aro-egress-cli export --target squid --name prod --region eastus --domain contoso \
        --lockdown enabled --source 10.20.0.0/23 --client-source 10.0.0.0/16 --preset everything \
        -o /home/user/squid.conf && grep registry.redhat.io "$chroot_dir/home/user/squid.conf"
}

# A window that is still there after five seconds has started.
opens_window()
{
    as_user timeout 5 aro-egress
    (($? == 124))
}

remove_package()
{
    inside DEBIAN_FRONTEND=noninteractive apt-get purge --yes aro-egress &&
        [[ -z $(find "$chroot_dir/usr" "$chroot_dir/etc" "$chroot_dir/var/lib" -name '*aro*egress*' \
            -not -path '*/lib/apt/*' -print) ]]
}

check cpack "Debian package is made" make_packages
if ! all_passed; then
    exit 1
fi
debootstrap --variant=minbase bookworm "$chroot_dir" ${mirror:+"$mirror"} >"$work/log" 2>&1 ||
    skip "debootstrap failed: $(tail -n 1 "$work/log")"
mount -t proc proc "$chroot_dir/proc" 2>/dev/null || skip "proc cannot be mounted"
install -d -o nobody -g nogroup "$chroot_dir/home/user"
cp /etc/resolv.conf "$chroot_dir/etc/resolv.conf"
check chroot "package installs in a fresh Debian 12" install_package
check chroot "command line exports rules there" exports_rules
check chroot "window opens there" opens_window
check chroot "package leaves nothing behind" remove_package
all_passed
