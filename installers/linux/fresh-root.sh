#!/bin/bash
# Tries a Debian package in a bare system made for it, which has no Java and no desktop. Needs root and debootstrap.
# usage: fresh-root.sh PACKAGE.deb [PREVIOUS.deb]; SUITE and MIRROR choose the system, Debian 12 unless said.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(mktemp -d)
leave() {
    umount "$root/proc" "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap leave EXIT
debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" ${MIRROR:+"$MIRROR"} >/dev/null
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mkdir "$root/packages"
cp "$here/try.sh" "$root/packages/"
names=()
for package in "$@"; do
    cp "$package" "$root/packages/"
    names+=("/packages/$(basename "$package")")
done
enter() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
enter apt-get install -y --no-install-recommends \
    desktop-file-utils libxml2-utils shared-mime-info xdg-utils libfile-mimeinfo-perl xvfb xauth xdotool >/dev/null
if enter sh -c 'command -v java'; then
    echo "this root has a Java already: nothing would be proven" >&2
    exit 1
fi
enter /packages/try.sh "${names[@]}"
