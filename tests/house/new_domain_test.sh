#!/usr/bin/env bash
# What `chorus new` begins is green: in a copy of the tree each process gets a domain with one command and one event more.
# All is generated and built, passes its own tests and the conformance suite, and what is broken then is found.
#
#   tests/house/new_domain_test.sh [PRESET]      of CMakePresets.json; debug
set -euo pipefail
preset=${1:-debug}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
log=$scratch/log
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
step() { # WHAT COMMAND...
    local from=$SECONDS what=$1
    shift
    "$@" > "$log" 2>&1 || { cat "$log" >&2; fail "$what"; }
    printf '%4d s  %s\n' $((SECONDS - from)) "$what"
}

mkdir "$scratch/tree"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | tar -c --null --files-from=- --ignore-failed-read) |
    tar -x -C "$scratch/tree"
cd "$scratch/tree"
git init -q
git add --all
export PATH=$scratch/tree/build/$preset/bin:$PATH
programs=(loophole-pulse loophole-signal chorus chorus-conform aura)
tests=(pulse_domains_test signal_process_test)
step 'the tree as it is builds' scripts/build "$preset" "${programs[@]}" "${tests[@]}"

# From here on it is what docs/contributing.md says, and the time that it takes a person.
from=$SECONDS
for owner in pulse signal; do
    step "a domain of $owner" chorus new domain "$owner/jar" --doc 'Jars on a shelf.'
    step "a command of $owner" chorus new command "$owner/jar.shake" --doc 'Shake the jar.'
    step "an event of $owner" chorus new event "$owner/jar.full" --doc 'The jar is full.'
done
step 'chorus gen' chorus gen
step 'chorus lint' chorus lint
step 'chorus fmt --check' chorus fmt --check
step 'scripts/check-format' scripts/check-format
step 'build' scripts/build "$preset" "${programs[@]}" "${tests[@]}"
step 'scripts/check-tree' scripts/check-tree "build/$preset"
step 'tests' ctest --test-dir "build/$preset" --no-tests=error -R "^($(IFS='|'; echo "${tests[*]}"))\$"
for owner in pulse signal; do
    step "conformance of $owner" chorus conform --testee "$owner" --domain "$owner/jar"
    grep -q ' 0 fail' "$log" || fail "no figures: $(cat "$log")"
    chorus conform --testee "$owner" --domain "$owner/jar" --list > "$log"
    for scenario in nothingIsKeptAtFirst aTextIsKept shakeIsAnswered; do
        grep -q "jar.*$scenario" "$log" || fail "the scenario $scenario is not played: $(cat "$log")"
    done
done
aura jar --help | grep -q 'Shake the jar' || fail 'aura does not know the command'
printf '%4d s  from nothing to green, for both\n' $((SECONDS - from))

# Green because it is right: a handler that keeps nothing is found.
sed -i 's/text_ = command.text;/text_ = "other";/' pulse/domains/jar.cpp
step 'build with a fault' scripts/build "$preset" loophole-pulse
if chorus conform --testee pulse --domain pulse/jar > "$log" 2>&1; then fail 'a handler that keeps another text passes'; fi
grep -q aTextIsKept "$log" || fail "the scenario is not named: $(cat "$log")"
