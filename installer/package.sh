#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Called by `./dev package` with the checkout and the build folder: makes the .deb, then proves it in a clean Debian 13
# that has nothing but what the package itself asks for.
set -euo pipefail
here=$1 build=$2
out=$here/build/package
clean=${XDG_CACHE_HOME:-$HOME/.cache}/eventdesk/clean-debian13
say() { printf '%s\n' "package: $*" >&2; }

rm -rf "$out" && mkdir -p "$out"
"$here/dev" shell -c "cd '$build' && cpack -G DEB -B '$out' >'$out/cpack.log' 2>&1 || { cat '$out/cpack.log' >&2; exit 1; }; rm -rf '$out/_CPack_Packages'"
deb=$(ls "$out"/*.deb)
say "$(basename "$deb"), $(stat -c %s "$deb") bytes"

if ! command -v mmdebstrap >/dev/null || ! command -v bwrap >/dev/null; then
    say "not tried in a clean root: mmdebstrap and bubblewrap are not installed"
    exit 1
fi
say "installing it in a clean Debian 13"
trial=$(mktemp -d "${TMPDIR:-/tmp}/eventdesk-trial.XXXXXX")
trap 'rm -rf "$trial"' EXIT
[ -f "$clean.tar" ] || { mkdir -p "$(dirname "$clean")"; mmdebstrap --format=tar --variant=minbase trixie "$clean.tar.new" >"$out/clean.log" 2>&1 && mv "$clean.tar.new" "$clean.tar"; }
tar -C "$trial" -xf "$clean.tar"
cp "$deb" "$trial/tmp/eventdesk.deb"
inside() {
    bwrap --bind "$trial" / --dev /dev --proc /proc --ro-bind /etc/resolv.conf /etc/resolv.conf --uid 0 --gid 0 \
        --clearenv --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv HOME /root --setenv LANG C.UTF-8 "$@"
}
inside sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/eventdesk.deb' \
    >"$out/install.log" 2>&1 || { tail -n 20 "$out/install.log" >&2; say "it does not install"; exit 1; }
say "eventdeskctl self-test"
inside --unshare-net eventdeskctl self-test
say "eventdesk --self-test"
inside --unshare-net --setenv QT_QPA_PLATFORM offscreen eventdesk --self-test
say "eventdesk --screenshots"
inside --unshare-net --setenv QT_QPA_PLATFORM offscreen eventdesk --screenshots /tmp/screenshots >"$out/screenshots.log" 2>&1 || { tail -n 20 "$out/screenshots.log" >&2; exit 1; }
rm -rf "$out/screenshots" && cp -r "$trial/tmp/screenshots" "$out/screenshots"
say "$(ls "$out/screenshots" | wc -l) pictures in $out/screenshots"
inside apt-get remove -y -qq eventdesk >>"$out/install.log" 2>&1
left=$(inside sh -c 'find /usr -name "*eventdesk*" | head') 
[ -z "$left" ] || { say "left behind after removal: $left"; exit 1; }
say "installed, tried and removed without remains"
