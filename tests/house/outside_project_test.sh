#!/usr/bin/env bash
# A project outside of the tree: it finds the installed package, generates its API from its own specs, builds and runs.
#
#   tests/house/outside_project_test.sh BUILD      BUILD: a built tree, whose component `chorus` is installed for this
set -euo pipefail
build=$(cd "$1" && pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi; rm -rf "$scratch"' EXIT
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

cmake --install "$build" --component chorus --prefix "$scratch/prefix" > "$scratch/install.log"
cp -r "$root/examples/egg-timer" "$scratch/project"
cd "$scratch/project"
launcher=()
if command -v ccache > /dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
configure() {
    cmake -S . -B build -G Ninja -DCMAKE_PREFIX_PATH="$scratch/prefix" -DCMAKE_BUILD_TYPE=Debug "${launcher[@]}" > "$scratch/configure.log" 2>&1
}
configure || { cat "$scratch/configure.log" >&2; fail 'the project cannot be configured'; }
cmake --build build > "$scratch/build.log" || { cat "$scratch/build.log" >&2; fail 'the project does not build'; }

# It runs: a server and a client over a socket, with a refusal that the spec declares.
endpoint=unix:$scratch/egg.sock
build/egg-timer-server "$endpoint" &
server=$!
build/egg-timer "$endpoint" soft 50 > "$scratch/out" 2> "$scratch/err" || fail "the client failed: $(cat "$scratch/err")"
grep -qx 'soft is done' "$scratch/out" || fail "no event came: $(cat "$scratch/out")"
grep -qx 'eggs so far: 1' "$scratch/out" || fail "the list is wrong: $(cat "$scratch/out")"
grep -qF 'timer.running: The timer is running. Wait until it rings.' "$scratch/err" || fail "no refusal: $(cat "$scratch/err")"
if build/egg-timer "$endpoint" soft 9999999 > /dev/null 2> "$scratch/err"; then fail 'a value outside of its bounds was taken'; fi

# Its server conforms, and so does one in Python that shares nothing with it.
ctest --test-dir build --output-on-failure -R conforms > "$scratch/ctest.log" || fail "a server does not conform: $(cat "$scratch/ctest.log")"

# The same over its standard input and output.
judge() { "$scratch/prefix/bin/chorus-conform" "$@" > "$scratch/judged" 2>&1 || fail "not judged well: $(cat "$scratch/judged")"; }
judge --root build/egg_timer_api --testee conformance/python.yaml --transport stdio
grep -q ' 0 fail,.* skipped' "$scratch/judged" || fail "stdio is not told apart: $(cat "$scratch/judged")"
sed 's/^address:.*/address: stdio/' conformance/python.yaml > conformance/stdio.yaml
judge --root build/egg_timer_api --testee conformance/stdio.yaml
grep -q ' 0 fail,.* skipped' "$scratch/judged" || fail "the address stdio is not heeded: $(cat "$scratch/judged")"

# The same for a process of another name, which Pulse calls.
mkdir -p composer/specs/composer composer/conformance
move() { sed -e 's/pulse/composer/g' -e 's/\baura\b/pulse/g' "$1" > "composer/$2"; }
for spec in notebook timer; do move "specs/pulse/$spec.yaml" "specs/composer/$spec.yaml"; done
move conformance/python.yaml conformance/python.yaml
sed -e "s/'pulse'/'composer'/g" -e "s/'aura'/'pulse'/g" -e "s/^PARTIES = .*/PARTIES = ('aura', 'pulse', 'signal', 'composer')/" egg_timer_server.py > composer/egg_timer_server.py
cp "$root/.clang-format" composer
"$scratch/prefix/bin/chorus" gen --specs composer/specs --out composer > "$scratch/composer.log" 2>&1 || fail "not generated: $(cat "$scratch/composer.log")"
judge --root composer --testee composer/conformance/python.yaml

# What is broken on purpose is found, and told so that one finds the place.
python=egg_timer_server.py
cp "$python" "$scratch/whole.py"
breaks() { # WHAT SED-SCRIPT WORDS
    sed -i "$2" "$python"
    if cmp -s "$python" "$scratch/whole.py"; then fail "$1 was not broken"; fi
    if "$scratch/prefix/bin/chorus-conform" --root build/egg_timer_api --testee conformance/python.yaml --fail-fast > "$scratch/judged" 2>&1; then
        fail "$1 is not found"
    fi
    grep -qF -- "$3" "$scratch/judged" || fail "$1 is not told: $(cat "$scratch/judged")"
    cp "$scratch/whole.py" "$python"
}
breaks 'a limit off by one' 's/3_600_000/3_600_001/' 'L2/pulse/timer/start/max:ms'
breaks 'a wrong name' "s/name='rang'/name='ring'/" 'no spec has such an event'
breaks 'a time that is not now' "s/datetime.now(timezone.utc)/datetime.fromtimestamp(0, timezone.utc)/" 'it was not sent at 1970'
breaks 'a missing cid' "s/kind='event', cid=known\['id'\]/kind='event'/" 'notebook.list'
breaks 'a swallowed error' "s/raise Refusal('timer.running'.*/return {}/" 'running'
breaks 'a word that is not in the spec' "s/'timer.running'/'timer.busy'/" 'timer.busy'
breaks 'a refusal of what is good' "s/short_text(32)/short_text(31)/" 'maxLength'
breaks 'a length in bytes' 's/len(value) > longest/len(value.encode()) > longest/' 'L2/pulse/timer/start/wide-at-maxLength:egg'
breaks 'a key that comes twice' 's/if len(set(keys)) != len(keys):/if False:/' 'key-twice'
breaks 'a priority that does not exist' "s/, ('priority', PRIORITIES)//" 'envelope/priority-unknown'
breaks 'a day that does not exist' 's/found and date.fromisoformat(found\[1\])/found/' 'envelope/time-month-0'
breaks 'a command among streams' 's/if lane == 0:/if True:/' 'frame/command-in-stream'

# Nothing to do stays nothing.
cmake --build build | grep -q 'no work to do' || fail 'a second build did something'

# An edit of one spec compiles the sources of that domain and what includes it, and nothing of the other.
sed -i 's/doc: What was cooked./doc: What was cooked so far./' specs/pulse/notebook.yaml
cmake --build build > "$scratch/build.log"
grep -q 'pulse/notebook.cpp' "$scratch/build.log" || fail "an edited domain was not compiled: $(cat "$scratch/build.log")"
if grep -q 'pulse/timer' "$scratch/build.log"; then fail "another domain was compiled: $(cat "$scratch/build.log")"; fi

# A fault in a spec stops the build with its place and a hint.
sed -i 's/list<string>/list<strin>/' specs/pulse/notebook.yaml
if cmake --build build > "$scratch/build.log" 2>&1; then fail 'a faulty spec was built'; fi
grep -q 'notebook.yaml:13' "$scratch/build.log" || fail "the fault has no place: $(cat "$scratch/build.log")"
grep -q 'string' "$scratch/build.log" || fail "the fault has no hint: $(cat "$scratch/build.log")"

# A handler that is missing does not compile.
sed -i 's/list<strin>/list<string>/' specs/pulse/notebook.yaml
printf '  clear:\n    doc: Forget all eggs.\n    from: [aura]\n    input: {}\n    reply: {}\n    examples:\n      - {input: {}, reply: {}}\n' >> specs/pulse/notebook.yaml
if cmake --build build > "$scratch/build.log" 2>&1; then fail 'a command without a handler was built'; fi
grep -q 'clear' "$scratch/build.log" || fail "the compiler does not name it: $(cat "$scratch/build.log")"
printf 'outside project: found, generated, built, served, rebuilt\n'
