// The files beside the pages: what was built for them, and what programs read.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { builtSite, files } from './built-site.ts';
import { ask } from './folder-site.ts';

const site = builtSite();

const asset = (name: string) =>
  site.routes.asset(ask('/assets/x'), { params: Promise.resolve({ name }) });

describe('a built file', () => {
  test('is kept for good', async () => {
    const response = await asset('guide-0a0a0a0a0a.css');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await response.text()).toBe('body{}');
    const script = await asset('guide-0b0b0b0b0b.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('of an earlier build is there for pages that name it', async () => {
    expect(await (await asset('guide-0c0c0c0c0c.css')).text()).toBe('p{}');
  });

  test('may be used by a page of any origin', async () => {
    const { headers } = await asset(files['guide.js']);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('that comes late is given once it is there', async () => {
    const name = 'guide-0e0e0e0e0e.js';
    expect((await asset(name)).status).toBe(404);
    await writeFile(join(site.root, '.signpost', 'assets', name), 'void 1');
    expect(await (await asset(name)).text()).toBe('void 1');
  });

  test.each([
    'manifest.json',
    'guide.css',
    'guide-0f0f0f0f0f.css',
    '../secret-0d0d0d0d0d.js',
    '../../secret-0d0d0d0d0d.js',
    '/etc/hosts',
    '',
  ])('is none by the name "%s"', async (name) => {
    const response = await asset(name);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('There is no such file here.\n');
  });
});

describe('for programs', () => {
  test('llms.txt names each guide’s Markdown and how to ask', async () => {
    const text = await (await site.routes.llms(ask('/llms.txt'))).text();
    expect(text).toMatch(/^# Signpost\n\n> /);
    expect(text).toContain('- [Baking bread](http://site.example/guide/bread.md): Flour, water');
    expect(text).toContain('Making cheese \\<at home\\> & elsewhere');
    expect(text).toContain('http://site.example/api/search?q=');
  });

  test('llms-full.txt holds each guide below its address', async () => {
    const response = await site.routes.llmsFull(ask('/llms-full.txt'));
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('<http://site.example/guide/bread>\n\n---\ntitle: Baking bread\n');
    expect(text.match(/^<http:\/\/site\.example\/guide\/\w+>$/gm)).toHaveLength(3);
  });

  test('the sitemap names each page with the day of its last revision', async () => {
    const response = await site.routes.sitemap(
      ask('/sitemap.xml', { 'x-forwarded-proto': 'https' }),
    );
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const xml = await response.text();
    expect(xml).toContain(
      '<url><loc>https://site.example/guide/bread</loc><lastmod>2026-03-01</lastmod></url>',
    );
    expect(xml).toContain(
      '<url><loc>https://site.example/</loc><lastmod>2026-05-01</lastmod></url>',
    );
  });

  test('all of them are for whoever asks alone, unless the site’s address is configured', async () => {
    const { llms, sitemap, robots } = site.routes;
    const cacheControl = async () =>
      Promise.all(
        [llms, sitemap, robots].map(async (route) =>
          (await route(ask('/', { host: 'evil.example' }))).headers.get('cache-control'),
        ),
      );
    const fresh = 'max-age=300, stale-while-revalidate=86400';
    expect(await cacheControl()).toEqual(Array(3).fill(`private, ${fresh}`));
    vi.stubEnv('SITE_URL', 'https://guide.example');
    expect(await cacheControl()).toEqual(Array(3).fill(`public, ${fresh}`));
  });

  test('robots.txt leaves out the desk and the API save for the search, and leads to the sitemap', async () => {
    const text = await (await site.routes.robots(ask('/robots.txt'))).text();
    expect(text).toBe(
      'User-agent: *\nAllow: /\nAllow: /api/search\nDisallow: /desk\nDisallow: /api/\n\nSitemap: http://site.example/sitemap.xml\n',
    );
  });

  test('the doors for agents are named where they are open, and crawlers kept out where not', async () => {
    const { llms, robots } = site.routes;
    const texts = async () =>
      Promise.all([llms, robots].map(async (route) => (await route(ask('/'))).text()));
    expect((await texts())[0]).toContain('http://site.example/mcp');
    vi.stubEnv('AGENT_ACCESS', 'off');
    const [closedLlms, closedRobots] = await texts();
    expect(closedLlms).not.toContain('/mcp');
    expect(closedRobots).toContain('Disallow: /mcp\nDisallow: /v1/\n');
  });
});
