// The routes of the setup page and its preview, called as Next calls them, over guides and built files of a
// folder.
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
// React is loaded as tests have it, before they speak of production.
import 'react/jsx-dev-runtime';
import 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGuides } from '../../lib/build-guides.ts';
import { readConfig } from '../../lib/config.ts';

const shared = globalThis as { signpostGuides?: unknown };
const widget = 'void "widget"';
const files = {
  'setup.css': 'setup-0a0a0a0a0a.css',
  'setup.js': 'setup-0b0b0b0b0b.js',
  'widget.js': 'widget-0c0c0c0c0c.js',
  'guide.css': 'guide-0d0d0d0d0d.css',
  'guide.js': 'guide-0e0e0e0e0e.js',
};

let root = '';
let routes: Awaited<ReturnType<typeof loadRoutes>>;

async function loadRoutes() {
  vi.resetModules();
  return {
    setup: (await import('../../app/embed/setup/route.ts')).GET,
    preview: (await import('../../app/embed/preview/route.ts')).GET,
  };
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'));
  await cp(resolve('tests/fixtures/guides'), join(root, 'guides'), { recursive: true });
  const assets = join(root, '.signpost', 'assets');
  await mkdir(assets, { recursive: true });
  await writeFile(join(assets, 'manifest.json'), JSON.stringify(files));
  await writeFile(join(assets, files['widget.js']), widget);
  await buildGuides(readConfig({ GUIDE_DIR: 'guides' }, root));
});

afterAll(() => rm(root, { recursive: true }));

beforeEach(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('GUIDE_DIR', 'guides');
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('WIDGET_ORIGINS', '');
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  delete shared.signpostGuides;
  routes = await loadRoutes();
  return () => vi.unstubAllEnvs();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers: { host: 'site.example', ...headers } });

async function dataOf(response: Response) {
  const [, json = ''] = /id="setup-data"[^>]*>(.*?)<\/script>/s.exec(await response.text()) ?? [];
  return JSON.parse(json);
}

describe('the setup page', () => {
  test('runs our own files alone, frames our own pages alone, and is framed by nobody else', async () => {
    const response = await routes.setup(ask('/embed/setup'));
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
    const first = await routes.setup(ask('/embed/setup'));
    const etag = first.headers.get('etag') ?? '';
    const again = await routes.setup(ask('/embed/setup', { 'if-none-match': etag }));
    expect(again.status).toBe(304);
  });

  test('writes snippets for the address that it was asked under', async () => {
    const data = await dataOf(await routes.setup(ask('/embed/setup')));
    expect(data.origin).toBe('http://site.example');
    vi.stubEnv('SITE_URL', 'https://guide.example');
    const named = await dataOf(await routes.setup(ask('/embed/setup')));
    expect(named.origin).toBe('https://guide.example');
  });

  test('names the widget’s file by what the browser will check it by', async () => {
    const { pinned } = await dataOf(await routes.setup(ask('/embed/setup')));
    const hash = createHash('sha384').update(widget).digest('base64');
    expect(pinned).toEqual({
      path: '/assets/widget-0c0c0c0c0c.js',
      integrity: `sha384-${hash}`,
    });
  });

  test('knows the guides, and which sites may embed the chat', async () => {
    const open = await dataOf(await routes.setup(ask('/embed/setup')));
    expect(open.widgetOrigins).toBeNull();
    expect(open.guides.map(({ slug }: { slug: string }) => slug)).toContain('bread');
    vi.stubEnv('WIDGET_ORIGINS', 'https://a.example');
    const closed = await dataOf(await routes.setup(ask('/embed/setup')));
    expect(closed.widgetOrigins).toEqual(['https://a.example']);
  });

  test('sends the words of one language', async () => {
    const data = await dataOf(await routes.setup(ask('/embed/setup?lang=es')));
    expect(data.language).toBe('es');
    expect(data.strings.title).toBe('Pon el chat en tu sitio');
  });
});

test('the preview takes nothing from its address but the language', async () => {
  const plain = await routes.preview(ask('/embed/preview'));
  const asked = await routes.preview(
    ask('/embed/preview?guide="><script>alert(1)</script>&src=//evil.example'),
  );
  expect(await asked.text()).toBe(await plain.text());
  const policy = plain.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self'");
  const spanish = await routes.preview(ask('/embed/preview?lang=es'));
  expect(await spanish.text()).toContain('<html lang="es">');
});
