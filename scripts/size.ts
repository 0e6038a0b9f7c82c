// npm run size: the first-load JavaScript of each page, gzip, as the built app serves it, against its
// budget. Fails when a page is over.
import './environment.ts';
import { gzipSync } from 'node:zlib';
import { startApp } from '../tests/e2e/start-app.ts';
import { command } from './command.ts';

/** Kilobytes (1000 bytes), gzip; an empty page of Next and React is about 132 of them. */
const budgets = [
  { page: '/', most: 172 },
  { page: '/guide/python-developer-2026', most: 138 },
];

await command(async () => {
  const app = await startApp({ GUIDE_DIR: 'content/guides' });
  try {
    const sizes = await Promise.all(budgets.map(({ page }) => scriptBytes(app.origin + page)));
    const rows = budgets.map(({ page, most }, at) => {
      const kilobytes = Math.round((sizes[at] ?? 0) / 100) / 10;
      return { page, 'KB gzip': kilobytes, 'at most': most, ok: kilobytes <= most };
    });
    console.table(rows);
    return rows.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await app.stop();
  }
});

// The scripts that a modern browser loads with the page itself; those for old browsers carry noModule.
async function scriptBytes(page: string): Promise<number> {
  const html = await (await fetch(page)).text();
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]*"[^>]*>/g) ?? [];
  const wanted = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  const paths = new Set(wanted.map((tag) => /\bsrc="([^"]*)"/.exec(tag)?.[1] ?? ''));
  const sizes = await Promise.all(
    Array.from(paths, async (path) => {
      const response = await fetch(new URL(path, page));
      return gzipSync(Buffer.from(await response.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
