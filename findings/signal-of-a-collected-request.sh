#!/usr/bin/env bash
# undici 7.16.0 (fetch of Node 20 and 26, too): the signal of a Request that nobody keeps is never aborted.
#
# A Request follows the signal that it was made with through a weak reference to its own controller. Whoever keeps
# `request.signal` alone, as a server does that hands it to a model while a reader waits, is told of the reader's
# leaving only for as long as the Request itself has not been collected; then the signal stays as it is, without an
# error. Whether that happens depends on how busy the collector is.
#
# Seen (after a collection, when the signal that the Request was made with is aborted):
#   request kept: told, aborted
#   signal kept: not told, not aborted
# Fails when either changes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact undici@7.16.0

cat >leave.mjs <<'SCRIPT'
import { setImmediate } from 'node:timers/promises';
import { Request } from 'undici';

async function leave(keep) {
  const leaving = new AbortController();
  let isTold = false;
  const make = () => {
    const request = new Request('http://localhost/', { signal: leaving.signal });
    request.signal.addEventListener('abort', () => {
      isTold = true;
    });
    return keep(request);
  };
  const kept = make();
  for (let times = 0; times < 5; times += 1) {
    globalThis.gc();
    await setImmediate();
  }
  leaving.abort();
  await setImmediate();
  const { aborted } = kept.signal ?? kept;
  return `${isTold ? 'told' : 'not told'}, ${aborted ? 'aborted' : 'not aborted'}`;
}

console.log(`request kept: ${await leave((request) => request)}`);
console.log(`signal kept: ${await leave(({ signal }) => signal)}`);
SCRIPT

node --expose-gc leave.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED'
request kept: told, aborted
signal kept: not told, not aborted
EXPECTED
