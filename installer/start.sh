#!/bin/sh
# Sets up what Thư Ký needs on Debian or Ubuntu, builds it, and starts it. Arguments are passed on:
# "sh installer/start.sh" opens the window, "sh installer/start.sh play SCRIPT.yaml --out DIR" runs a verb.
set -eu
PATH="$PATH:/usr/sbin:/sbin"

home=$(cd "$(dirname "$0")/.." && pwd)

say() {
    printf '%s\n' "Thư Ký: $*" >&2
}

# Java can give files Vietnamese names only in a UTF-8 locale; a bare Debian has C.UTF-8 and does not use it.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

java_version() {
    "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
}

# The java to use, if there is a whole JDK 17 or newer.
find_java() {
    for java in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
        if [ -x "$java" ] && [ -x "$(dirname "$(readlink -f "$java")")/javac" ] && [ "$(java_version "$java")" -ge 17 ] 2>/dev/null; then
            readlink -f "$java"
            return
        fi
    done
}

# Libraries that JavaFX opens on Linux, by the file the loader must find.
missing_library() {
    ! ldconfig -p 2>/dev/null | grep -q "$1"
}

wanted=""
[ -n "$(find_java)" ] || wanted="$wanted openjdk-17-jdk-headless"
command -v mvn >/dev/null || wanted="$wanted maven"
if [ $# -eq 0 ]; then
    if missing_library libgtk-3.so.0; then wanted="$wanted libgtk-3-0"; fi
    if missing_library libXtst.so.6; then wanted="$wanted libxtst6"; fi
    if missing_library libGL.so.1; then wanted="$wanted libgl1"; fi
    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
        command -v xvfb-run >/dev/null || wanted="$wanted xvfb"
        command -v xauth >/dev/null || wanted="$wanted xauth"
    fi
fi

if [ -n "$wanted" ]; then
    say "something is missing here; fetching it takes one to five minutes, once."
    # shellcheck disable=SC2086 # a list of packages
    sh "$home/installer/install.sh" $wanted
fi

java=$(find_java)
JAVA_HOME=$(dirname "$(dirname "$java")")
export JAVA_HOME

jar="$home/target/thuky.jar"
if [ ! -f "$jar" ] || [ -n "$(find "$home/src/main" "$home/assets" "$home/pom.xml" -newer "$jar" -print -quit)" ]; then
    if [ -d "${HOME:-/root}/.m2/repository/org/openjfx" ]; then
        say "building, which takes about a minute …"
    else
        say "building; the first time this fetches some 200 MB and takes three to ten minutes …"
    fi
    mvn -q -B -f "$home/pom.xml" package -DskipTests
fi

if [ $# -gt 0 ]; then
    exec "$java" -jar "$jar" "$@"
fi

# The window is there in two thirds of the time with the quick compiler and the small collector.
window="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    say "there is no display; opening the window in a virtual one (Xvfb, 1366x768). Press Ctrl+C to end."
    # shellcheck disable=SC2086 # a list of options
    exec xvfb-run -a -s "-screen 0 1366x768x24" "$java" $window -jar "$jar"
fi
# shellcheck disable=SC2086
exec "$java" $window -jar "$jar"
