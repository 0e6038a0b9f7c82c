#!/usr/bin/env bash
# recheck 4.5.0: a trial that runs out of time counts as an attack that succeeded.
#
# Its fuzzing checker measures nothing but its own trials. With a short `attackTimeout`, and so on a busy machine
# with the usual one, a plain choice of words is called vulnerable, with a degree of complexity, where the
# automaton checker of the same version calls it safe. Nothing in the verdict tells that time ran out.
#
# Seen (pure JavaScript backend, Node 20 and 26):
#   automaton: safe
#   fuzz, attackTimeout 1: vulnerable
# Fails when either changes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact recheck@4.5.0

cat >judge.cjs <<'SCRIPT'
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = require('recheck');
const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join('|');
const judge = (options) => checkSync(`\\b(?:${words})\\b`, 'iu', { timeout: 60_000, ...options }).status;
console.log(`automaton: ${judge({ checker: 'automaton' })}`);
console.log(`fuzz, attackTimeout 1: ${judge({ checker: 'fuzz', attackTimeout: 1 })}`);
SCRIPT

node judge.cjs | tee seen.txt
diff seen.txt - <<'EXPECTED'
automaton: safe
fuzz, attackTimeout 1: vulnerable
EXPECTED
