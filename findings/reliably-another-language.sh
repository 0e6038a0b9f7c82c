#!/usr/bin/env bash
# eld 2.1.0: two words of plain English are another language, and the detector stands by it.
#
# What people type into a search field is short, and words that English shares with its neighbours tip it over: a visa
# sponsor is Swedish, a dental plan Spanish. `isReliable()` is true for each of these, with the smallest set of n-grams
# and with the largest, so that it cannot tell them from a question that really is in that language.
#
# Seen (Node 20 and 26):
#   dental plan: es es
#   fire drill: no no
#   mentor program: no no
#   pension plan: fr fr
#   visa sponsor: sv sv
# Fails when that changes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact eld@2.1.0

cat >detect.mjs <<'SCRIPT'
import { eld as large } from 'eld/large';
import { eld as small } from 'eld/small';

const told = (detector, text) => {
  const result = detector.detect(text);
  return result.isReliable() ? result.language : 'nothing';
};
for (const text of ['dental plan', 'fire drill', 'mentor program', 'pension plan', 'visa sponsor']) {
  console.log(`${text}: ${told(small, text)} ${told(large, text)}`);
}
SCRIPT

node detect.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED'
dental plan: es es
fire drill: no no
mentor program: no no
pension plan: fr fr
visa sponsor: sv sv
EXPECTED
