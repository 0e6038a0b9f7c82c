// The routes of the setup page and its preview, called as Next calls them, over guides and built files of a
// folder.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { buildGuides } from '../../lib/build-guides.ts';
import { readConfig } from '../../lib/config.ts';
import { ask, folderSite } from './folder-site.ts';

const widget = 'void "widget"';
const files = {
  'setup.css': 'setup-0a0a0a0a0a.css',
  'setup.js': 'setup-0b0b0b0b0b.js',
  'widget.js': 'widget-0c0c0c0c0c.js',
  'guide.css': 'guide-0d0d0d0d0d.css',
  'guide.js': 'guide-0e0e0e0e0e.js',
};

const site = folderSite(files, { [files['widget.js']]: widget }, async () => ({
  setup: (await import('../../app/embed/setup/route.ts')).GET,
  preview: (await import('../../app/embed/preview/route.ts')).GET,
}));

async function dataOf(response: Response) {
  const [, json = ''] = /id="setup-data"[^>]*>(.*?)<\/script>/s.exec(await response.text()) ?? [];
  return JSON.parse(json);
}

describe('the setup page', () => {
  test('runs our own files alone, frames our own pages alone, and is framed by nobody else', async () => {
    const response = await site.routes.setup(ask('/embed/setup'));
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; /);
    expect(policy).toContain("frame-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).toContain('<link rel="stylesheet" href="/assets/setup-0a0a0a0a0a.css"/>');
    expect(html).not.toContain(' style=');
  });

  test('is told to a browser that holds it already', async () => {
    const first = await site.routes.setup(ask('/embed/setup'));
    const etag = first.headers.get('etag') ?? '';
    const again = await site.routes.setup(ask('/embed/setup', { 'if-none-match': etag }));
    expect(again.status).toBe(304);
  });

  test('writes snippets for the address that it was asked under', async () => {
    const data = await dataOf(await site.routes.setup(ask('/embed/setup')));
    expect(data.origin).toBe('http://site.example');
    vi.stubEnv('SITE_URL', 'https://guide.example');
    const named = await dataOf(await site.routes.setup(ask('/embed/setup')));
    expect(named.origin).toBe('https://guide.example');
  });

  test('names the widget’s file by what the browser will check it by', async () => {
    const { pinned } = await dataOf(await site.routes.setup(ask('/embed/setup')));
    const hash = createHash('sha384').update(widget).digest('base64');
    expect(pinned).toEqual({
      path: '/assets/widget-0c0c0c0c0c.js',
      integrity: `sha384-${hash}`,
    });
  });

  test('knows the guides, and which sites may embed the chat', async () => {
    const open = await dataOf(await site.routes.setup(ask('/embed/setup')));
    expect(open.widgetOrigins).toBeNull();
    expect(open.guides.map(({ slug }: { slug: string }) => slug)).toContain('bread');
    vi.stubEnv('WIDGET_ORIGINS', 'https://a.example');
    const closed = await dataOf(await site.routes.setup(ask('/embed/setup')));
    expect(closed.widgetOrigins).toEqual(['https://a.example']);
  });

  test('sends the words of one language', async () => {
    const data = await dataOf(await site.routes.setup(ask('/embed/setup?lang=es')));
    expect(data.language).toBe('es');
    expect(data.strings.title).toBe('Pon el chat en tu sitio');
  });
});

test('a page for 1,000 guides holds the first of them', async () => {
  const folder = join(site.root, 'guides', 'many');
  await mkdir(folder);
  const names = Array.from({ length: 1000 }, (_, at) => `many-${at}.md`);
  for (const name of names) await writeFile(join(folder, name), `# ${name}\n\nOne thing.\n`);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await buildGuides(readConfig({ GUIDE_DIR: 'guides', EMBEDDINGS: 'off' }, site.root));
  const response = await site.routes.setup(ask('/embed/setup'));
  const data = await dataOf(response);
  expect(data.guideCount).toBeGreaterThan(1000);
  expect(data.guides).toHaveLength(20);
});

test('the preview takes nothing from its address but the language', async () => {
  const plain = await site.routes.preview(ask('/embed/preview'));
  const asked = await site.routes.preview(
    ask('/embed/preview?guide="><script>alert(1)</script>&src=//evil.example'),
  );
  expect(await asked.text()).toBe(await plain.text());
  const policy = plain.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self'");
  const spanish = await site.routes.preview(ask('/embed/preview?lang=es'));
  expect(await spanish.text()).toContain('<html lang="es">');
});
