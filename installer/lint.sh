#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Called by `./dev lint` where the tools are, with the build folder. Format over all sources; clang-tidy and clazy over
# each source of the program (the tests have the compiler's warnings as errors), whose verdict is remembered by the
# content of everything that it includes.
set -euo pipefail
build=$1
quick=${2:-}
cd "$(dirname "$0")/.."
cache=${XDG_CACHE_HOME:-$HOME/.cache}/eventdesk/lint
mkdir -p "$cache"
failed=0

echo "clang-format"
git ls-files -co --exclude-standard '*.cpp' '*.h' | xargs clang-format-19 --dry-run -Werror || failed=1

echo "shell syntax"
for script in dev installer/*.sh .ci/run; do bash -n "$script" || failed=1; done

# Of each object: the source, then the project's own files that it includes, and the settings of the tools.
objects() {
    ninja -C "$build" -t deps | awk -v here="$PWD/" '
        /^[^ ]/ { if (source) print source, files; source = ""; files = "" ; next }
        /^ / { f = $1; if (substr(f, 1, 3) == "../") { sub(/^(\.\.\/)+/, here, f) }
               if (index(f, here) == 1 && f !~ /\/build\//) { if (!source && f ~ /\.cpp$/ && index(f, here "tests/") != 1) source = f; files = files " " f } }
        END { if (source) print source, files }' | sort -u -k1,1
}

check_one() {
    local source=$1 key; shift
    key=$(cat .clang-tidy installer/lint.sh "$@" 2>/dev/null | sha256sum | cut -c1-32)
    [ -f "$cache/$key" ] && return 0
    local log; log=$(mktemp)
    if clang-tidy-19 -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-gch "$source" >"$log" 2>/dev/null &&
        clazy-standalone -p "$build" --checks=level1,no-qstring-ref,no-non-pod-global-static,no-range-loop-detach \
            --extra-arg=-Wno-everything --extra-arg=-Wno-unknown-warning-option --header-filter="$PWD/(app|models|ui|tests)/" \
            "$source" >>"$log" 2>&1 && ! grep -q 'warning:' "$log"; then
        touch "$cache/$key"
        rm -f "$log"
    else
        echo "== ${source#"$PWD"/}"
        grep -E 'warning:|error:' -A3 "$log" || cat "$log"
        rm -f "$log"
        return 1
    fi
}
export -f check_one
export build cache PWD

if [ "$quick" = --quick ]; then
    echo "clang-tidy and clazy: passed over"
else
    echo "clang-tidy and clazy"
    objects | xargs -d '\n' -P "$(nproc)" -n 1 bash -c 'set -f; check_one $1' lint || failed=1
fi

if [ "$failed" = 0 ]; then echo "lint: all clean"; else echo "lint: see above"; fi
exit "$failed"
