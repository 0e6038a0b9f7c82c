// npm run bench:page [-- SECTIONS]: how long the page of a guide of 2,000 sections takes, beside that of one of 20 in the
// same run: first, again, and with other statements cited; and how long others wait meanwhile. The app must be built.
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeGuides } from './bench/made-up-guides.ts';
import { startApp } from './browser/start-app.ts';
import { command } from './command.ts';

const few = 20;
const views = 20;
/** Milliseconds behind readiness, in which a server draws long guides. */
const pause = 5000;

await command(async () => {
  const many = Number(process.argv[2] ?? 2000);
  const root = await mkdtemp(join(tmpdir(), 'signpost-page-'));
  const folder = join(root, 'guides');
  await mkdir(folder);
  for (const count of [few, many]) {
    const sections = makeGuides(count).passages.map(({ path, text }) => `## ${path}\n\n${text}.\n`);
    await writeFile(join(folder, `guide-${count}.md`), `# A guide\n\n${sections.join('\n')}`);
  }
  const app = await startApp({ GUIDE_DIR: folder, EMBEDDINGS: 'off', WORKERS: '1' });
  try {
    const read = (path: string) => viewed(`${app.origin}${path}`);
    await untilReady(`${app.origin}/api/ready`);
    // What every page loads at its first use.
    await read('/guide');
    await sleep(pause);
    const waiting = waitOf(`${app.origin}/api/health`);
    const [short, long] = [await pageOf(read, few), await pageOf(read, many)];
    const ratio = (part: keyof Page) => Number((long[part] / short[part]).toFixed(1));
    console.table({
      [`${few} sections, ms`]: short,
      [`${many} sections, ms`]: long,
      ratio: { first: ratio('first'), again: ratio('again'), cited: ratio('cited') },
    });
    console.log(`Another request waited ${(await waiting()).toFixed(0)} ms at the most.`);
    return 0;
  } finally {
    await app.stop();
    await rm(root, { recursive: true });
  }
});

/** Milliseconds: of the first view, and of the one of 20 that only one takes longer than. */
type Page = { first: number; again: number; cited: number };

type View = { ms: number; html: string };

async function pageOf(read: (path: string) => Promise<View>, count: number): Promise<Page> {
  const path = `/guide/guide-${count}`;
  const { ms, html } = await read(path);
  const ids = Array.from(html.matchAll(/data-statement="([^"]+)"/g), ([, id]) => id ?? '');
  if (ids.length < count) throw new Error(`${path} shows ${ids.length} statements.`);
  const [again, cited]: [number[], number[]] = [[], []];
  for (let at = 0; at < views; at += 1) {
    const id = ids[Math.floor((at * ids.length) / views)] ?? '';
    again.push((await read(path)).ms);
    cited.push((await read(`${path}?cite=${encodeURIComponent(id)}`)).ms);
  }
  return { first: Math.round(ms), again: nextToLast(again), cited: nextToLast(cited) };
}

function nextToLast(times: number[]): number {
  return Math.round(times.toSorted((one, other) => one - other).at(-2) ?? 0);
}

async function untilReady(url: string): Promise<void> {
  while (!(await fetch(url)).ok) await sleep(100);
}

// Not packed: that is done beside other requests, and takes the longer part of the time. As bytes, of which a reader in this
// process makes a text when it has them all.
async function viewed(url: string): Promise<View> {
  const began = performance.now();
  const sent = get(url, { headers: { 'accept-encoding': 'identity' } });
  const [response] = await once(sent, 'response');
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  const ms = performance.now() - began;
  if (response.statusCode !== 200)
    throw new Error(`${url} was answered with ${response.statusCode}.`);
  return { ms, html: Buffer.concat(pieces).toString() };
}

/** Asks for something small again and again; gives the longest wait, in milliseconds, when it is called. */
function waitOf(url: string): () => Promise<number> {
  let longest = 0;
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now();
      await fetch(url).then((response) => response.text());
      longest = Math.max(longest, performance.now() - began);
      await sleep(5);
    }
  })();
  return async () => {
    isOver = true;
    await asking;
    return longest;
  };
}
