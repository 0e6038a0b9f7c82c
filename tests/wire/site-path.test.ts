// The path is read when a module is loaded, as it is written into what is built.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const load = async () => ({
  ...(await import('../../lib/wire/site-path.ts')),
  ...(await import('../../lib/wire/links.ts')),
  ...(await import('../../lib/server/site/robots-text.ts')),
  ...(await import('../../lib/server/site/sitemap.ts')),
  ...(await import('../../lib/server/site/llms-text.ts')),
  ...(await import('../../lib/server/metrics/route-label.ts')),
  ...(await import('../../lib/index/index-names.ts')),
  ...(await import('../../browser/setup/snippet.ts')),
  ...(await import('../../browser/guide-page/chat-entry.ts')),
  ...(await import('../../doctor/script-tag.ts')),
});

const origin = 'https://site.example';
const guides = [
  { slug: 'baking', title: 'Baking', description: '', updated: undefined, canonicalUrl: undefined },
];

let at: Awaited<ReturnType<typeof load>>;

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.resetModules();
});

describe('below /chat', () => {
  beforeEach(async () => {
    vi.stubEnv('BASE_PATH', '/chat');
    at = await load();
  });

  test('addresses begin with the path, and the start is the path itself', () => {
    expect(at.sitePath('/')).toBe('/chat');
    expect(at.sitePath('/guide')).toBe('/chat/guide');
    expect(at.statementHref('baking', 'rye', 'rye.1')).toBe('/chat/guide/baking?cite=rye.1#rye');
  });

  test('what programs read of the site names them so', () => {
    const robots = at.robotsText({ origin, hasAgentAccess: false });
    expect(robots).toContain(`Sitemap: ${origin}/chat/sitemap.xml`);
    expect(robots).toContain('Disallow: /chat/api/\nDisallow: /chat/mcp\n');
    expect(at.sitemap({ guides, origin })).toContain(`<loc>${origin}/chat/guide/baking</loc>`);
    expect(at.sitemap({ guides, origin })).toContain(`<loc>${origin}/chat</loc>`);
    const llms = at.llmsText({ guides, origin, hasAgentAccess: true });
    expect(llms).toContain(`${origin}/chat/guide/baking.md`);
    expect(llms).toContain('`POST /chat/api/chat`');
    expect(llms).toContain(`${origin}/chat/mcp`);
  });

  test('what a site pastes names the script there, and the doctor finds it', () => {
    expect(at.plainSnippet(origin)).toBe(`<script src="${origin}/chat/widget.js" async></script>`);
    const script = (src: string) => ({
      src,
      nonce: undefined,
      integrity: undefined,
      async: true,
      module: false,
    });
    const scripts = [script(`${origin}/chat/widget.js`), script(`${origin}/widget.js`)];
    expect(at.widgetScripts({ scripts })).toEqual([scripts[0]]);
  });

  test('the pages with answers, and the routes in the log, are known by it', () => {
    expect(['/chat', '/chat/shared', '/', '/shared'].map(at.hasAnswers)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      ['/chat', '/chat?ask=x', '/chat/api/chat', '/api/chat', '/chatter'].map(at.routeLabel),
    ).toEqual(['/', '/', '/api/chat', 'other', 'other']);
  });

  test('an index that was made for the root is another one, for guides link to each other in it', async () => {
    const files = [{ file: 'baking.md', source: '# Baking\n' }];
    const below = at.contentHashOf(files);
    vi.stubEnv('BASE_PATH', '');
    vi.resetModules();
    expect((await load()).contentHashOf(files)).not.toBe(below);
  });
});

test('at the root of a host nothing stands before them', async () => {
  vi.stubEnv('BASE_PATH', '');
  at = await load();
  expect(at.sitePath('/')).toBe('/');
  expect(at.guidePath('baking')).toBe('/guide/baking');
  expect(at.plainSnippet(origin)).toBe(`<script src="${origin}/widget.js" async></script>`);
});
