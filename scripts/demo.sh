#!/usr/bin/env bash
# The whole way of one story: a page capture becomes an article file, is checked and mended, its pair is compared,
# and a bundle is built and verified. Everything happens in demo-out/, which git ignores.
set -euo pipefail
cd "$(dirname "$0")/.."

out="$PWD/demo-out"
rm -rf "$out"
mkdir -p "$out/desk"
export XDG_CACHE_HOME="$out/cache" NEWSKIT_MESSAGES=en NO_COLOR=1
unset NEWSKIT_NOW GITHUB_STEP_SUMMARY

# say LINE...: what the next command is for.
say() { printf '\n'; printf '# %s\n' "$@"; }

# run STATUS COMMAND...: show the command, run it, and stop the demo when it ends with another status.
run() {
    local wanted=$1 status=0
    shift
    printf '$ %s\n' "$*"
    "$@" || status=$?
    if [ "$status" -ne "$wanted" ]; then
        printf 'demo: expected exit status %s, got %s\n' "$wanted" "$status" >&2
        exit 1
    fi
}

capture=$(find "$PWD/examples/capture" -maxdepth 1 -name '*.txt' | sort | head -n 1)
cp examples/pair/newskit.toml examples/pair/*.md "$out/desk"
cp "$capture" "$out/capture.txt"
cd "$out/desk"
git init --quiet  # a repository of its own: git ignores demo-out, and what git ignores newskit does not walk

say 'A page as an editor copied it: select all, copy, paste into a file. newskit makes an article file of it,' \
    'guesses nothing, and says which lines it did not use.'
run 0 newskit import ../capture.txt --to articles
imported=$(find articles -name '*.md' | sort | head -n 1)
run 0 head -n 16 "$imported"

say 'Does it keep to the schema, and to the rules of the house?'
run 0 newskit validate "$imported"

say 'An editor mistypes the name of a field. The diagnostic says where, and shows the line.'
sed -i.bak 's/^headline:/headlne:/' "$imported"
rm "$imported.bak"
run 1 newskit validate "$imported"

say 'The fix is safe, so --fix applies it: one word changes and every other byte stays.'
run 0 newskit validate --fix "$imported"

say 'A story in English and in Portuguese. In this copy of the translation one number differs: 14 piers became 41.'
sed -i.bak 's/dos seus 14 pilares, informou/dos seus 41 pilares, informou/' mondego-footbridge.pt.md
run 1 newskit pairs

say 'The translator puts it right.'
mv mondego-footbridge.pt.md.bak mondego-footbridge.pt.md
run 0 newskit pairs

say 'The whole project, as a hook or CI would run it.'
run 0 newskit check

say 'A bundle to publish and to send: every format, with checksums. --now stands for the clock, so that the same input' \
    'gives the same bytes.'
run 0 newskit bundle --out ../site --site-url https://news.example --now 2026-01-01T00:00:00Z

say 'Whoever receives it can verify it.'
run 0 newskit verify ../site

say 'Where to look: demo-out/desk holds the stories, demo-out/site the bundle.'
cd "$out"
run 0 find site -type f
