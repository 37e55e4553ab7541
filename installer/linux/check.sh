#!/usr/bin/env bash
# Installs the .deb in a clean Debian, runs self-test as a user with a Chinese name, opens the window, types Chinese into it
# through ibus and takes a picture. What can't be had here is said with SKIPPED; what fails, fails.
# Needs root, debootstrap and Debian's packages. usage: check.sh ANTOU.deb PICTURE.png
set -euo pipefail
deb=$1 picture=$2
skip() { echo "SKIPPED: $*"; exit 0; }

[ "$(id -u)" = 0 ] || skip "a clean Debian needs root"
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap >/dev/null 2>&1 || skip "debootstrap can't be had here"

root=$(mktemp -d)
chmod 755 "$root"
log=$(mktemp)
# Ends what still runs inside, and only that, then leaves nothing behind.
leave() {
  local process
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/root" 2>/dev/null)" = "$root" ] && kill -9 "${process#/proc/}" 2>/dev/null
  done
  sleep 1
  umount "$root/dev/shm" "$root/proc" 2>/dev/null || true
  mountpoint -q "$root/proc" || rm -rf "$root" "$log"
}
trap leave EXIT
debootstrap --variant=minbase bookworm "$root" >"$log" 2>&1 || { tail -3 "$log"; skip "Debian's packages can't be reached"; }
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"

inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive "$@"; }
clerk() { chroot "$root" su clerk -s /bin/sh -c "cd; LC_ALL=C.UTF-8; export LC_ALL; $1"; }

echo "== install"
cp "$deb" "$root/tmp/antou.deb"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/antou.deb >"$log" 2>&1 || { tail -5 "$log"; exit 1; }
inside useradd -m -d /home/张三 clerk

echo "== self-test"
clerk 'antou-cli self-test'

echo "== window and Chinese input"
inside apt-get install -y -qq --no-install-recommends xvfb openbox xdotool xclip imagemagick dbus-x11 \
  ibus ibus-gtk3 ibus-libpinyin >"$log" 2>&1 || { tail -3 "$log"; skip "an input method can't be installed here"; }
cp "$(dirname "$0")/check-input.sh" "$root/tmp/"
typed=$(clerk 'sh /tmp/check-input.sh' 2>"$log") || { tail -5 "$log"; exit 1; }
cp "$root/tmp/window.png" "$picture"
[ "$typed" = 你好 ] || { echo "typed nihao, the form holds: $typed (see $picture)" >&2; exit 1; }
echo "typed nihao, the form holds: $typed"

echo "== removal leaves the data"
inside apt-get purge -y -qq antou >"$log" 2>&1 || { tail -5 "$log"; exit 1; }
[ ! -e "$root/opt/antou" ] && [ -d "$root/home/张三/.local/share/antou" ]
