#!/usr/bin/env bash
# Writes the AOT cache of a packaged folder by a rehearsed day: sign-in, every register, one page in the preview.
# usage: train.sh IMAGE
set -euo pipefail
image=$1
rehearsal=$(mktemp -d)
trap 'rm -rf "$rehearsal"' EXIT
printf 'Lianxi-123' > "$rehearsal/word"

on_display() { if [ -n "${DISPLAY:-}" ]; then "$@"; else xvfb-run -a -s "-screen 0 1366x768x24" "$@"; fi; }

export HOME=$rehearsal XDG_DATA_HOME=$rehearsal/data LC_ALL=C.UTF-8
java=("$image/runtime/bin/java" @"$image/lib/antou.options")
"${java[@]}" -cp "$image/lib/antou.jar" org.antou.Antou demo --store "$rehearsal/store" --password-file "$rehearsal/word" >/dev/null
on_display "${java[@]}" -XX:AOTCacheOutput="$image/lib/antou.aot" -Dprism.order=sw \
  -cp "$image/lib/antou.jar" org.antou.desktop.Rehearsal --store="$rehearsal/store"
[ -s "$image/lib/antou.aot" ] || { echo "the training run left no cache" >&2; exit 1; }
