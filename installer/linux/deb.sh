#!/usr/bin/env bash
# Makes the .deb from a packaged folder. Our own control file: what jpackage writes depends on the build machine's packages.
# usage: deb.sh IMAGE OUT.deb VERSION ARCH
set -euo pipefail
image=$1 out=$2 version=$3 arch=$4
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

install -d "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/doc/antou"
cp -a "$image" "$tree/opt/antou"
ln -s /opt/antou/antou "$tree/usr/bin/antou"
ln -s /opt/antou/antou-cli "$tree/usr/bin/antou-cli"
install -m 644 "$here/antou.desktop" "$tree/usr/share/applications/"
for px in 16 32 48 128 256; do
  install -D -m 644 "$here/../../assets/icons/antou-$px.png" "$tree/usr/share/icons/hicolor/${px}x$px/apps/antou.png"
done
ln -s /opt/antou/licences "$tree/usr/share/doc/antou/licences"
chmod -R u=rwX,go=rX "$tree"

size=$(du -sk --exclude=DEBIAN "$tree" | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$size/" "$here/control" > "$tree/DEBIAN/control"
# Fast to unpack on an old PC and readable by the dpkg of every system in question, which zstd is not.
dpkg-deb --root-owner-group -Zxz -z6 --build "$tree" "$out" >/dev/null
