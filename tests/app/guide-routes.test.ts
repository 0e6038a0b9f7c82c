// The pages of guides, as a browser gets them.
import { describe, expect, test, vi } from 'vitest';
import { builtSite } from './built-site.ts';
import { ask } from './folder-site.ts';

const site = builtSite();

const guidePage = (path: string, headers?: Record<string, string>) => {
  const request = ask(`/guide/${path}`, headers);
  const slug = decodeURIComponent(new URL(request.url).pathname.slice('/guide/'.length));
  return site.routes.guide(request, { params: Promise.resolve({ slug }) });
};

describe('a guide’s page', () => {
  test('may be kept by the browser, and loads nothing but our own files', async () => {
    const response = await guidePage('bread');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(
      'private, max-age=300, stale-while-revalidate=86400',
    );
    expect(response.headers.get('vary')).toBe('Accept-Language, Cookie, X-Forwarded-Proto, Accept');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; /);
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).toContain('<link rel="stylesheet" href="/assets/guide-0a0a0a0a0a.css"/>');
    expect(html).toContain('<link rel="canonical" href="http://site.example/guide/bread"/>');
  });

  test('may be kept by others too where the site’s address is configured, and not claimed', async () => {
    vi.stubEnv('SITE_URL', 'https://guide.example');
    const response = await guidePage('bread');
    expect(response.headers.get('cache-control')).toBe(
      'public, max-age=300, stale-while-revalidate=86400',
    );
    expect(await response.text()).toContain('href="https://guide.example/guide/bread"/>');
  });

  test('is the same as long as nothing changes, and a browser that holds it is told so', async () => {
    const etag = (await guidePage('bread')).headers.get('etag') ?? '';
    const again = await guidePage('bread', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await guidePage('cheese')).headers.get('etag')).not.toBe(etag);
  });

  test('is Markdown to whoever would rather have that, and tells caches so', async () => {
    const response = await guidePage('bread', { accept: 'text/markdown, text/html;q=0.5' });
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept');
    expect(await response.text()).toContain('# Baking bread\n');
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    for (const accept of [browser, '*/*', 'text/markdown;q=0.5, text/html', 'nonsense']) {
      const page = await guidePage('bread', { accept });
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
    const missing = await guidePage('no-such-guide', { accept: 'text/markdown' });
    expect(missing.status).toBe(404);
  });

  test('marks the statement that is cited', async () => {
    const plain = await (await guidePage('bread')).text();
    const id = /data-statement="(oven\.[^"]+)"/.exec(plain)?.[1] ?? '';
    const html = await (await guidePage(`bread?cite=${id}`)).text();
    expect(html).toMatch(/id="oven" class="cited" aria-current="true">An oven for bread/);
  });

  test('takes nothing of the address or the host over unescaped', async () => {
    const attack = '"><script>alert(1)</script>';
    const path = `bread?cite=${encodeURIComponent(attack)}&lang=${encodeURIComponent(attack)}&view=${encodeURIComponent(attack)}`;
    const html = await (await guidePage(path, { host: 'evil"><script>' })).text();
    expect(html).not.toContain('alert(1)');
    expect(html).not.toContain('evil');
    expect(html).toContain('<link rel="canonical" href="http://localhost/guide/bread"/>');
  });

  test('speaks the language of the browser, or the one that the address names', async () => {
    const spanish = await guidePage('bread', { 'accept-language': 'es-MX,es;q=0.9' });
    expect(await spanish.text()).toContain('Pregunta a esta guía');
    const asked = await guidePage('bread?lang=en', { 'accept-language': 'es' });
    expect(await asked.text()).toContain('Ask this guide');
  });

  test('speaks the language that the reader chose, whatever the browser likes', async () => {
    const headers = { 'accept-language': 'en', cookie: 'a=b; signpost-language=es' };
    expect(await (await guidePage('bread', headers)).text()).toContain('Pregunta a esta guía');
    expect(await (await guidePage('bread?lang=en', headers)).text()).toContain('Ask this guide');
  });

  test('of the configured site goes by its address', async () => {
    vi.stubEnv('SITE_URL', 'https://guide.example/');
    const html = await (await guidePage('bread')).text();
    expect(html).toContain('<meta property="og:url" content="https://guide.example/guide/bread"/>');
  });

  const policyOf = async (path: string) =>
    (await guidePage(path)).headers.get('content-security-policy') ?? '';

  test('may be framed by this site alone', async () => {
    vi.stubEnv('WIDGET_ORIGINS', 'https://shop.example');
    expect(await policyOf('bread')).toContain("frame-ancestors 'self'");
    expect(await policyOf('bread')).not.toContain('shop.example');
    expect(await policyOf('no-such-guide')).toContain("frame-ancestors 'self'");
  });

  test('beside the chat may be framed wherever the chat is, missing or not', async () => {
    const response = await guidePage('bread?view=panel');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain('<main class="guide-panel"');
    for (const slug of ['bread', 'no-such-guide']) {
      expect(await policyOf(`${slug}?view=panel`)).not.toContain('frame-ancestors');
    }
    vi.stubEnv('WIDGET_ORIGINS', 'https://shop.example, https://*.shop.example');
    for (const slug of ['bread', 'no-such-guide']) {
      expect(await policyOf(`${slug}?view=panel`)).toContain(
        "frame-ancestors 'self' https://shop.example https://*.shop.example",
      );
    }
  });

  test('that does not exist is a 404 that nobody keeps, with the guides that do', async () => {
    const response = await guidePage('no-such-guide');
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('href="/guide/bread"');
  });

  test('that fails says so on a page, and the cause in the log', async () => {
    vi.stubEnv('GUIDE_DIR', 'nowhere');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await guidePage('bread');
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(html).toContain('This page could not be shown');
    expect(html).not.toContain('nowhere');
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('the pages of a guide that are kept', () => {
  test('are rendered once, under whichever address readers find the site', async () => {
    const { renderToStaticMarkup } = await import('react-dom/server');
    const render = vi.fn(renderToStaticMarkup);
    vi.doMock('react-dom/server', () => ({ renderToStaticMarkup: render }));
    const hosts = ['one.example', 'two.example', 'one.example'];
    const pages = await Promise.all(
      hosts.map(async (host) => (await guidePage('bread', { host })).text()),
    );
    vi.doUnmock('react-dom/server');
    // The frame, what it tells of the guide, and each section with its entry in the contents: once for the three.
    const sections = pages[0]?.match(/data-section=/g) ?? [];
    expect(sections.length).toBeGreaterThan(0);
    expect(render).toHaveBeenCalledTimes(3 + 2 * sections.length);
    expect(pages[0]).toContain('<link rel="canonical" href="http://one.example/guide/bread"/>');
    expect(pages[1]).toContain('"url":"http://two.example/guide/bread"');
    expect(pages[2]).toBe(pages[0]);
    expect(pages.join()).not.toContain('.invalid');
  });
});

describe('in development', () => {
  test('a page that fails says why', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    vi.stubEnv('GUIDE_DIR', 'nowhere');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const html = await (await guidePage('bread')).text();
    expect(html).toContain('cannot be read. Set GUIDE_DIR to a folder');
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('the Markdown of a guide', () => {
  test('is the file as its author wrote it', async () => {
    const response = await guidePage('bread.md');
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('link')).toBe('</guide/bread>; rel="canonical"');
    expect(await response.text()).toMatch(/^---\ntitle: Baking bread\n.*## Oven \{#oven\}/s);
    const etag = response.headers.get('etag') ?? '';
    expect((await guidePage('bread.md', { 'if-none-match': etag })).status).toBe(304);
  });

  test.each(['none.md', '..%2Fbread.md', '..%2F..%2Fsecret.md', '.md'])(
    'is none for %s',
    async (path) => {
      const response = await guidePage(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('Baking');
    },
  );
});

test('the list tells of every guide', async () => {
  const response = await site.routes.list(ask('/guide'));
  const html = await response.text();
  for (const slug of ['bread', 'cheese', 'hummus']) {
    expect(html).toContain(`<a href="/guide/${slug}">`);
  }
  expect(html).toContain('3 guides to read');
});
