#!/usr/bin/env bash
# Chromium 153 (@sparticuz/chromium 153.0.0, driven by playwright-core 1.65.1): a page that is sent with
# `Cross-Origin-Opener-Policy: same-origin` is shown by another process than the one that waited for it.
#
# A new tab has a process, which shows whatever page of the network comes first. With this header, and with
# `same-origin-allow-popups`, that process is thrown away and a second one is started for the page, though the tab was
# opened by nobody and the header keeps nothing apart. So a first visit starts one process more than without it.
#
# Seen (whether the process of the tab is the one that it had before):
#   no header: the same
#   same-origin: another
#   same-origin-allow-popups: another
#   unsafe-none: the same
# Fails when any of it changes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR="$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact playwright-core@1.65.1 @sparticuz/chromium@153.0.0

cat >visit.mjs <<'SCRIPT'
import { once } from 'node:events';
import { createServer } from 'node:http';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const server = createServer(({ url }, response) => {
  const policy = url.slice(1);
  if (policy !== '') response.setHeader('Cross-Origin-Opener-Policy', policy);
  response.setHeader('Content-Type', 'text/html').end('<title>Page</title>');
});
await once(server.listen(0), 'listening');

const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const control = await browser.newBrowserCDPSession();
const renderers = async () => {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
};

for (const policy of ['', 'same-origin', 'same-origin-allow-popups', 'unsafe-none']) {
  const page = await browser.newPage();
  const before = await renderers();
  await page.goto(`http://localhost:${server.address().port}/${policy}`);
  const after = await renderers();
  const isSame = after.length === 1 && before.includes(after[0]);
  console.log(`${policy || 'no header'}: ${isSame ? 'the same' : 'another'}`);
  await page.close();
}
await browser.close();
server.close();
SCRIPT
node visit.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED'
no header: the same
same-origin: another
same-origin-allow-popups: another
unsafe-none: the same
EXPECTED
