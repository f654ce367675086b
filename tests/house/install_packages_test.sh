#!/usr/bin/env bash
# What scripts/install-packages does on machines that lack things. The package tools are replaced by little programs on a
# PATH of our own, since a test cannot uninstall a compiler; the real ones are used by every ./test on a new machine.
set -euo pipefail
script=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/scripts/install-packages
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
failures=0
output='' status=0

# machine NAME...: a PATH with the ordinary tools and these replaced ones.
machine() {
    rm -rf "${home:?}/bin" "$home/log"
    mkdir -p "$home/bin"
    local tool
    for tool in bash env sed sort dirname id cat mktemp rm mkdir; do
        ln -s "$(command -v "$tool")" "$home/bin/$tool"
    done
    for tool in "$@"; do
        case $tool in
            dpkg-query) printf '#!/bin/sh\nprintf "cmake installed\\ngit installed vcs, git-core (= 1)\\nhalf config-files\\n"\n' ;;
            apt-get) printf '#!/bin/sh\necho "apt-get $*" >>%s/log\n' "$home" ;;
            apt-get-broken) printf '#!/bin/sh\necho "E: Unable to locate package" >&2\nexit 100\n' ;;
            not-root) printf '#!/bin/sh\necho 1000\n' ;;
            sudo) printf '#!/bin/sh\necho "sudo $1" >>%s/log\nwhile [ "$1" != env ]; do shift; done\nexec "$@"\n' "$home" ;;
        esac >"$home/tool"
        chmod +x "$home/tool"
        case $tool in
            apt-get-broken) tool=apt-get ;;
            not-root) tool=id ;;
        esac
        mv -f "$home/tool" "$home/bin/$tool"
    done
}

run_script() {
    status=0
    output=$(PATH="$home/bin" bash "$script" "$@" </dev/null 2>&1) || status=$?
}

expect() { # expect WHAT CONDITION...
    local what=$1
    shift
    if "$@"; then return; fi
    printf 'FAILED: %s\n  status %s, output:\n%s\n' "$what" "$status" "$output"
    failures=$((failures + 1))
}
says() { [[ $output == *"$1"* ]]; }
logged() { [[ $(cat "$home/log" 2>/dev/null) == *"$1"* ]]; }
ends() { [ "$status" -eq "$1" ]; }

printf '# what builds it\ncmake\ngit   # and fetches it\n\n' >"$home/present"
printf 'cmake\nhalf\nninja-build\n' >"$home/wanted"

machine dpkg-query apt-get
run_script "$home/present"
expect "nothing is installed where nothing is missing" ends 0
expect "the package lists are left alone where nothing is missing" test ! -e "$home/log"

printf 'vcs\ngit-core\n' >"$home/provided"
run_script --dry-run "$home/provided"
expect "what an installed package provides is not missing" test -z "$output"

run_script --dry-run "$home/wanted"
expect "a dry run names what is missing, a removed package with kept settings too" \
    test "$output" = $'half\nninja-build'
expect "a dry run installs nothing" test ! -e "$home/log"

if [ "$(id -u)" -eq 0 ]; then
    run_script "$home/wanted"
    expect "missing packages are installed" ends 0
    expect "the lists are fetched first" logged "update"
    expect "only the missing ones are asked for, and nothing is removed for them" \
        logged "--no-install-recommends --no-remove half ninja-build"
fi

machine dpkg-query apt-get not-root sudo
run_script "$home/wanted"
expect "a person without root installs through sudo" logged "sudo -n"
expect "and gets the packages" logged "install --no-install-recommends --no-remove half ninja-build"

machine dpkg-query apt-get not-root
run_script "$home/wanted"
expect "without root and sudo the script stops" ends 1
expect "and tells the command for root" says "apt-get install --no-install-recommends half ninja-build"

machine dpkg-query apt-get-broken not-root sudo
run_script "$home/wanted"
expect "a failed installation fails" ends 1
expect "the cause of apt-get is shown" says "E: Unable to locate package"
expect "the packages are named" says "could not install all of: half ninja-build"

machine
run_script "$home/wanted"
expect "a machine without apt-get is told what it needs" says "cmake half ninja-build"
expect "and how to go on" says "LOOPHOLE_INSTALL=no"
expect "it is a failure" ends 1

LOOPHOLE_INSTALL=no run_script "$home/wanted"
expect "LOOPHOLE_INSTALL=no goes on without packages" ends 0

run_script --frobnicate
expect "an unknown option is wrong use" ends 2
run_script "$home/nowhere"
expect "a list that is not there is wrong use" ends 2

[ "$failures" -eq 0 ] || exit 1
