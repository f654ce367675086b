#!/usr/bin/env bash
# The first session: from recordings to a mix, with `aura` commands alone.
#
#   first-mix.sh [FOLDER]      where the mix goes; out/first-mix beside this script's folder when absent
#
# It arranges real recordings and a MIDI part over eight bars, mixes them through LV2 plugins, plays them while capturing
# what is heard, renders the same bars offline and compares the two bit for bit. Then it kills the audio engine in mid-play
# and the model server after an edit, and shows what is lost: nothing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${1:-$here/../out/first-mix}
recordings=${LOOPHOLE_RECORDINGS:-/usr/share/sonic-pi/samples}
mkdir -p "$out"
out=$(cd "$out" && pwd)
rm -rf "$out/project"

bold=; plain=
if [ -t 1 ]; then bold=$'\033[1m'; plain=$'\033[0m'; fi
step() { printf '\n%s%s%s\n' "$bold" "$*" "$plain"; }
# What a person need not see; errors are always shown.
quietly() { "$@" > /dev/null; }
# The value of a text or number field in JSON on standard input: the first of its name.
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" | head -n 1; }
# The process id of one of the two processes, as the supervisor knows it.
process() { aura status --json | sed -n "s/.*\"name\":\"$1\",[^}]*\"pid\":\([0-9]*\).*/\1/p"; }

export LOOPHOLE_SESSION=first-mix-$$
trap 'aura down > /dev/null 2>&1 || true' EXIT

step 'Start the session: a supervisor, the audio engine and the model server'
aura up --device virtual

step 'Arrange: five tracks of recordings, one of notes, eight bars at 120 bpm'
quietly aura new "$out/project" --name 'First mix' --tempo 120
for track in Kick Hats Percussion Beat Bass Keys; do quietly aura track create "$track"; done
import() { quietly aura import "$recordings/$1" --track "$2" --name "$2" "${@:3}"; }
import bd_haus.flac Kick --length 8bars --loop 1beat
import drum_cymbal_closed.flac Hats --at 1.1.480 --length 7bars+7/8 --loop 1/8
import loop_safari.flac Percussion --length 4bars
import loop_safari.flac Percussion --at 5 --length 4bars
import loop_mika.flac Beat --at 3 --length 4bars
import loop_mika.flac Beat --at 7 --length 2bars
import bass_woodsy_c.flac Bass --length 8bars --loop 1bar
quietly aura clip create Keys 1 --length 8bars --lane midi --name Chords
chord() { # bar, keys
    local bar=$1 notes=() key
    for key in "${@:2}"; do notes+=(--notes "start=$bar,length=3beats,key=$key,velocity=84"); done
    quietly aura lane add-notes "$keys_lane" "${notes[@]}"
}
keys_lane=$(aura clip list --json | sed -n 's/.*"name":"Chords".*"lanes":\["\([^"]*\)"\].*/\1/p')
chord 1 48 63 67 72; chord 2 48 63 67 75; chord 3 44 60 63 68; chord 4 43 59 62 67
chord 5 48 63 67 72; chord 6 48 63 67 75; chord 7 44 60 63 68; chord 8 43 59 62 67
quietly aura lane set-fades region-3 --in 1bar
quietly aura lane set-fades region-6 --out 1bar
quietly aura transport set-loop 1 9 --enabled true

step 'Mix: plugins, a reverb bus with sends, faders, automation'
quietly aura channel create Reverb
quietly aura add-plugin Reverb 'MDA Ambience' --name Room
quietly aura parameter set Room/mix 1
quietly aura add-plugin Keys 'MDA Piano' --name Piano
quietly aura add-plugin Kick 'MDA Dynamics' --name Punch
quietly aura add-plugin Bass 'MDA Overdrive' --name Drive
quietly aura add-plugin Beat 'MDA RezFilter' --name Filter
quietly aura add-plugin Master 'MDA Limiter' --name Limiter
quietly aura node add-send Keys Reverb -6
quietly aura node add-send Percussion Reverb -12
quietly aura node add-send Beat Reverb -14
while read -r channel level pan; do
    quietly aura channel set-fader "$channel" "$level"
    quietly aura channel set-pan "$channel" "$pan"
done <<'LEVELS'
Kick -3 0
Hats -9 0.25
Percussion -4 -0.2
Beat -6 0.15
Bass -15 0
Keys -5 -0.1
Reverb -6 0
LEVELS
quietly aura automation set Keys/gain --points at=1,value=-17,shape=curve,tension=-0.3 --points at=3,value=-5 \
    --points at=8,value=-5 --points at=9,value=-11
quietly aura automation set Filter/freq --points at=3,value=0.3 --points at=5,value=0.7 --points at=7,value=0.9 \
    --points at=9,value=0.4
aura channel list

step 'Play eight bars on the clock while capturing what is heard'
captured=$(aura capture "$out/captured.wav" --length 8bars --json | field hash)
echo "captured $captured"

step 'Render the same bars offline'
aura render "$out/first-mix.wav" --range 1..9 --targets all
rendered=$(aura render "$out/first-mix.flac" --range 1..9 --json | field hash)
step 'One hash for playing and rendering'
cmp "$out/captured.wav" "$out/first-mix.wav"
if [ "$captured" != "$rendered" ]; then
    echo "first-mix: what was played and what was rendered differ: $captured and $rendered" >&2
    exit 1
fi
echo "captured.wav and first-mix.wav are the same, byte for byte."
quietly aura save

step 'Rebuild the same session from a file of commands'
quietly aura project close
rm -rf "$out/rebuilt"
quietly aura new "$out/rebuilt" --name 'First mix' --tempo 120
sed "s|/usr/share/sonic-pi/samples|$recordings|" "$here/first-mix.jsonl" | quietly aura batch
quietly aura save
cmp "$out/project/project.json" "$out/rebuilt/project.json"
echo "$(grep -c '"do"' "$here/first-mix.jsonl") commands of first-mix.jsonl made the same project, byte for byte."
quietly aura project close
quietly aura open "$out/project"

step 'A picture of it'
aura picture "$out/first-mix.png" --mix "$out/first-mix.wav"

step 'Kill the audio engine in mid-play'
quietly aura play 1
kill -KILL "$(process loophole-signal)"
# The next answer of a new engine tells that playback is back; until then there is none.
deadline=$((SECONDS + 30))
until gap=$(aura session status --json | field gap) && [ -n "$gap" ]; do
    if [ "$SECONDS" -gt "$deadline" ]; then
        echo 'first-mix: the sound did not come back' >&2
        exit 1
    fi
done
echo "Silent for ${gap%.*} ms; playing again at $(aura transport get --json | field musical)."
quietly aura stop

step 'Kill the model server after an edit'
quietly aura track rename Keys 'Electric piano'
# The whole project; only how much of it would survive a power cut grows by itself.
project() { aura project snapshot --json | sed 's/"durable":[0-9]*//'; }
before=$(project)
kill -KILL "$(process loophole-pulse)"
quietly aura track list --timeout 10
after=$(project)
if [ "$before" != "$after" ]; then
    echo "first-mix: the project is not the one that it was" >&2
    exit 1
fi
aura track list
echo 'Every edit is there, and can be undone:'
aura undo

step 'Done'
ls -1sh "$out"
