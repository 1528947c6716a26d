#!/bin/sh
# Installs Debian or Ubuntu packages and says so; on another system says what is missing. Arguments: package names.
set -eu

say() {
    printf '%s\n' "Thư Ký: $*" >&2
}

if ! command -v apt-get >/dev/null; then
    say "this system is not Debian or Ubuntu. Please install a JDK 17 or newer, Maven 3.8 or newer and GTK 3"
    say "(Fedora: dnf install java-17-openjdk-devel maven gtk3; Arch: pacman -S jdk17-openjdk maven gtk3), then start again."
    say "missing here, by its Debian name: $*"
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    sudo=""
elif command -v sudo >/dev/null; then
    sudo="sudo"
else
    say "please install as root:  apt-get install $*"
    exit 1
fi
say "installing: $*"
$sudo apt-get update -qq >&2
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
