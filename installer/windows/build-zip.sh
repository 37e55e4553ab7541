#!/usr/bin/env bash
# Assembles, on Linux, the zip for 64-bit Windows from a Windows JDK 25 that the caller supplies (unpacked, bin/javaw.exe in it).
# A JDK with jmods is linked to what the program needs; another is shipped whole. Nothing of Windows is run here: the zip
# has no start-up cache. Needs JDK 25 and Maven. usage: build-zip.sh JDK_DIR [OUT]      OUT: target/package
set -euo pipefail
[ -f "${1:-}/bin/javaw.exe" ] || { echo "usage: build-zip.sh JDK_DIR [OUT]   (JDK_DIR/bin/javaw.exe not found)" >&2; exit 2; }
windows=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mkdir -p "${2:-$root/target/package}" && cd "${2:-$root/target/package}" && pwd)
. "$root/installer/common/runtime.sh"
jdk=$(jdk_home 25)
[ -n "$jdk" ] || { echo "JDK 25 not found" >&2; exit 1; }

cd "$root"
[ -n "${ANTOU_PACKAGED:-}" ] || JAVA_HOME="$jdk" mvn -q -B -ntp -DskipTests package
version=$(sed -n 's/^version=//p' target/classes/org/antou/app/version.properties)
javafx=$(basename target/antou/lib/javafx-base-*-linux*.jar | sed -E 's/^javafx-base-(.*)-linux.*/\1/')
name=antou-$version-windows-amd64
image=$out/$name
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$image" "$out/$name.zip"
mkdir -p "$image/lib" "$image/licences" "$work/jars" "$work/jmods"

echo "== JavaFX $javafx for Windows"
for part in base graphics controls swing; do
  JAVA_HOME="$jdk" mvn -q -B -ntp dependency:copy -Dartifact="org.openjfx:javafx-$part:$javafx:jar:win" -DoutputDirectory="$work/jars"
done

echo "== runtime"
if [ -d "$windows/jmods" ]; then
  for jar in "$work"/jars/*.jar; do
    part=$(basename "$jar" | sed -E 's/^javafx-([a-z]*)-.*/\1/')
    make_jmod "$jdk" "$jar" "$work/jmods/javafx.$part.jmod" windows-amd64
  done
  make_runtime "$jdk" "$windows/jmods:$work/jmods" "$image/runtime"
  modules=""
else
  # Shipped whole; JavaFX stands beside it as modules, its native libraries in the runtime, so that none is unpacked at home.
  cp -a "$windows" "$image/runtime"
  rm -f "$image/runtime/lib/src.zip"
  mkdir "$image/lib/javafx"
  for jar in "$work"/jars/*.jar; do
    mkdir "$work/one"
    (cd "$work/one" && "$jdk/bin/jar" xf "$jar" && find . -maxdepth 1 -name '*.dll' -exec mv -n {} "$image/runtime/bin/" \;)
    "$jdk/bin/jar" --create --no-manifest --file "$image/lib/javafx/$(basename "$jar")" -C "$work/one" .
    rm -r "$work/one"
  done
  modules='--module-path "%here%lib\\javafx" --add-modules javafx.controls,javafx.swing '
fi

echo "== program"
find target/antou/lib -name '*.jar' ! -name 'javafx-*' ! -name "antou-$version.jar" -exec cp {} "$image/lib/" \;
cp "target/antou/lib/antou-$version.jar" "$image/lib/antou.jar"
cp installer/common/antou.options "$image/lib/"
collect_licences "$jdk" "$image/lib" "$image/licences"
for launcher in antou antou-compat antou-cli; do
  sed -e "s|@MODULES@|$modules|" -e 's/$/\r/' "installer/windows/$launcher.cmd" > "$image/$launcher.cmd"
done
sed 's/$/\r/' installer/common/读我.txt > "$image/读我.txt"

(cd "$out" && "$jdk/bin/jar" --create --no-manifest --file "$name.zip" "$name")
(cd "$out" && sha256sum "$name.zip" > "$name.zip.sha256")
du -sh "$image" "$out/$name.zip"
