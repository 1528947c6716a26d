#!/bin/sh
# Makes sure of what the headless tests need of Linux besides a JDK: the library in which JavaFX shapes its letters.
# Maven runs this before the tests.
set -eu
PATH="$PATH:/usr/sbin:/sbin"
if ! ldconfig -p 2>/dev/null | grep -q libpangoft2-1.0.so.0; then
    exec sh "$(dirname "$0")/install.sh" libpangoft2-1.0-0
fi
