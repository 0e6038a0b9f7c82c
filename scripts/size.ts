// npm run size: the first-load JavaScript of each page, gzip, as the built app serves it, against its
// budget. Fails when a page is over.
import './environment.ts';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { command } from './command.ts';

/** Kilobytes (1000 bytes), gzip; an empty page of Next and React is about 132 of them. */
const budgets = [
  { page: '/', most: 172 },
  { page: '/guide/python-developer-2026', most: 138 },
];
const port = 3219;
const origin = `http://localhost:${port}`;

await command(async () => {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GUIDE_DIR: 'content/guides' },
  });
  try {
    await untilServing();
    const sizes = await Promise.all(budgets.map(({ page }) => scriptBytes(page)));
    const rows = budgets.map(({ page, most }, at) => {
      const kilobytes = Math.round((sizes[at] ?? 0) / 100) / 10;
      return { page, 'KB gzip': kilobytes, 'at most': most, ok: kilobytes <= most };
    });
    console.table(rows);
    return rows.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    server.kill();
  }
});

async function untilServing(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`${origin}/api/health`).catch(() => undefined);
    if (response?.ok) return;
    await wait(200);
  }
  throw new Error(`Nothing serves ${origin}. Run "npm run build" first.`);
}

// The scripts that a modern browser loads with the page itself; those for old browsers carry noModule.
async function scriptBytes(page: string): Promise<number> {
  const html = await (await fetch(origin + page)).text();
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]*"[^>]*>/g) ?? [];
  const wanted = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  const paths = new Set(wanted.map((tag) => /\bsrc="([^"]*)"/.exec(tag)?.[1] ?? ''));
  const sizes = await Promise.all(
    Array.from(paths, async (path) => {
      const response = await fetch(new URL(path, origin));
      return gzipSync(Buffer.from(await response.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
