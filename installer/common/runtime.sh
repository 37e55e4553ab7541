# Sourced by the build scripts: what goes into the private runtime and how it is made. Nothing runs by sourcing it.

# What the program and its libraries need. jdk.localedata and jdk.charsets carry Chinese dates and GB18030;
# jdk.accessibility the screen readers; java.sql jOOQ and H2; java.xml.crypto and java.naming the libraries for Office files and keys.
ANTOU_MODULES=java.base,java.desktop,java.sql,java.naming,java.management,java.prefs,java.xml.crypto,jdk.localedata,jdk.charsets,jdk.crypto.ec,jdk.zipfs,jdk.accessibility,jdk.unsupported,javafx.controls,javafx.swing

# make_jmod JDK JAR OUT PLATFORM: one JavaFX jar as a jmod, its native libraries as such, so that they stand in the
# runtime and nothing is unpacked into anybody's home folder.
make_jmod() {
  local jdk=$1 jar=$2 out=$3 platform=$4 work
  work=$(mktemp -d)
  mkdir "$work/classes" "$work/libs"
  (cd "$work/classes" && "$jdk/bin/jar" xf "$jar" &&
    find . -maxdepth 1 \( -name '*.so' -o -name '*.dll' \) -exec mv {} "$work/libs/" \;)
  "$jdk/bin/jmod" create --class-path "$work/classes" --libs "$work/libs" --target-platform "$platform" "$out"
  rm -r "$work"
}

# make_runtime JDK JMODS OUT: Chinese and English only; line numbers stay, so that a fault can be found.
make_runtime() {
  "$1/bin/jlink" --module-path "$2" --add-modules "$ANTOU_MODULES" --include-locales=en,zh \
    --no-header-files --no-man-pages --output "$3"
}

# collect_licences JDK LIBDIR OUT: the licence and notice files that the libraries bring, one folder per jar.
collect_licences() {
  local jar name
  for jar in "$2"/*.jar; do
    name=$(basename "$jar" .jar)
    case "$name" in antou-*) continue ;; esac
    mkdir -p "$3/$name"
    "$1/bin/jar" tf "$jar" | sed -nE '/^(META-INF\/)?(LICENSE|LICENCE|NOTICE)[^\/]*$/p' |
      (cd "$3/$name" && xargs -r "$1/bin/jar" xf "$jar")
  done
  find "$3" -type d -empty -delete
}

# jdk_home VERSION: the first JDK of that version among JAVA_HOME, /usr/lib/jvm and the path; empty where there is none.
jdk_home() {
  local home version
  for home in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/* "$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"; do
    [ -x "$home/bin/javac" ] || continue
    version=$("$home/bin/javac" -version 2>&1) || continue
    case "$version" in
      *"javac $1."*) echo "$home"; return ;;
    esac
  done
}
