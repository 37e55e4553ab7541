#!/usr/bin/env bash
# Makes the folder that is unzipped and run (.tar.gz) and the .deb, for the processor of this machine.
# Needs JDK 25, Maven and a display for the training run (xvfb-run where there is none); dpkg-deb for the .deb.
# usage: installer/linux/build.sh [OUT]      OUT: target/package; with ANTOU_PACKAGED set, mvn package under JDK 25 was just run
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mkdir -p "${1:-$root/target/package}" && cd "${1:-$root/target/package}" && pwd)
. "$root/installer/common/runtime.sh"

jdk=$(jdk_home 25)
[ -n "$jdk" ] || { echo "JDK 25 not found" >&2; exit 1; }
case "$(uname -m)" in
  x86_64) arch=amd64 ;;
  aarch64) arch=arm64 ;;
  *) echo "no package for $(uname -m)" >&2; exit 1 ;;
esac

cd "$root"
[ -n "${ANTOU_PACKAGED:-}" ] || JAVA_HOME="$jdk" mvn -q -B -ntp -DskipTests package
version=$(sed -n 's/^version=//p' target/classes/org/antou/app/version.properties)
name=antou-$version-linux-$arch
image=$out/$name
rm -rf "$image" "$out/jmods"
mkdir -p "$image/lib" "$image/licences" "$out/jmods"

echo "== runtime"
for jar in target/antou/lib/javafx-*-linux*.jar; do
  module=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
  make_jmod "$jdk" "$root/$jar" "$out/jmods/$module.jmod" "linux-$arch"
done
make_runtime "$jdk" "$out/jmods" "$image/runtime"

echo "== program"
find target/antou/lib -name '*.jar' ! -name 'javafx-*' ! -name "antou-$version.jar" -exec cp {} "$image/lib/" \;
cp "target/antou/lib/antou-$version.jar" "$image/lib/antou.jar"
cp installer/common/antou.options "$image/lib/"
install -m 755 installer/linux/antou installer/linux/antou-cli "$image/"
cp installer/common/读我.txt assets/icons/antou-256.png "$image/"
collect_licences "$jdk" "$image/lib" "$image/licences"

echo "== training run"
installer/linux/train.sh "$image"

echo "== folder and .deb"
tar -C "$out" -czf "$out/$name.tar.gz" "$name"
if command -v dpkg-deb >/dev/null; then
  installer/linux/deb.sh "$image" "$out/antou_${version}_$arch.deb" "$version" "$arch"
else
  echo "no dpkg-deb here: only the folder was made"
fi
rm -r "$out/jmods"
du -sh "$image" "$out"/*.tar.gz "$out"/*.deb 2>/dev/null
