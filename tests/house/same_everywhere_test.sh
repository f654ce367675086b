#!/usr/bin/env bash
# What chorus writes follows from the specs alone: the same bytes come from another folder, whose files were made in
# another order, in another locale and time zone, on one core or all, with paths given in another way.
#
#   tests/house/same_everywhere_test.sh BIN        BIN: the folder with chorus
set -euo pipefail
chorus=$(cd "$1" && pwd)/chorus
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# Files of a tmpfs are listed in the order in which they were made, the last one first.
scratch=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
trap 'rm -rf "$scratch"' EXIT
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# A locale with a decimal comma and an i that has another capital, where the system has what to build it from.
locale=C.UTF-8
if localedef -i tr_TR -f UTF-8 "$scratch/tr_TR.utf8" 2> "$scratch/localedef.log"; then
    locale=tr_TR.UTF-8
    [ "$(LOCPATH=$scratch LC_ALL=$locale locale decimal_point)" = , ] || fail 'the locale has no decimal comma'
fi

# copy TO SEED: the specs, their files made in an order by chance.
copy() {
    (cd "$root/chorus/specs" && find . -type f) | sort | shuf --random-source=<(yes "$2") | while read -r file; do
        mkdir -p "$1/$(dirname "$file")"
        cp "$root/chorus/specs/$file" "$1/$file"
    done
}
one=$scratch/one/chorus/specs
other=$scratch/a/folder/that/is/deeper/specs
copy "$one" one
copy "$other" other
listed() { (cd "$1" && find . -type f -printf '%P\n'); } # Not sorted, as a program meets them.
[ "$(listed "$one")" != "$(listed "$other")" ] || fail 'both folders list their files in the same order'

# everything SPECS OUT COMMAND...: all that chorus writes, each of its runs behind COMMAND.
everything() {
    local specs=$1 out=$2
    shift 2
    mkdir -p "$out"
    cp "$root/.clang-format" "$out"
    "$@" "$chorus" gen --specs "$specs" --out "$out" > "$out/gen.log" || fail "gen: $(cat "$out/gen.log")"
    "$@" "$chorus" docs --specs "$specs" --out "$out/site" > "$out/docs.log" || fail "docs: $(cat "$out/docs.log")"
    "$@" "$chorus" ir "$specs" > "$out/ir.json" || fail 'ir'
    "$@" "$chorus" vectors --count 300 "$specs" > "$out/vectors.jsonl" || fail 'vectors'
}
cd "$scratch/one"
everything chorus/specs . env LC_ALL=C TZ=UTC
cd /
everything "$other/" "$scratch/out" taskset -c "$(taskset -cp $$ | sed 's/.*: //; s/[-,].*//')" \
    env LOCPATH="$scratch" LC_ALL="$locale" LANGUAGE=tr TZ=Pacific/Chatham HOME=/nonexistent

# Every committed file, and that nothing else was written.
for out in "$scratch/one" "$scratch/out"; do
    cmp "$root/generated/manifest.txt" "$out/generated/manifest.txt" || fail 'other files than the committed ones'
    while read -r _ file; do
        cmp "$root/$file" "$out/$file" || fail "$file is not what is committed"
    done < "$root/generated/manifest.txt"
done
for made in site ir.json vectors.jsonl; do
    diff -r "$scratch/one/$made" "$scratch/out/$made" || fail "$made differs"
done
printf 'same bytes: %s files, another folder, %s, Pacific/Chatham, one core\n' "$(wc -l < "$root/generated/manifest.txt")" "$locale"
