// The routes of the embedded chat and of the widget's files, called as Next calls them.
import { describe, expect, test, vi } from 'vitest';
import { ask, folderSite } from './folder-site.ts';

const files = {
  'embed.css': 'embed-0a0a0a0a0a.css',
  'embed.js': 'embed-0b0b0b0b0b.js',
  'guide.css': 'guide-0c0c0c0c0c.css',
  'guide.js': 'guide-0d0d0d0d0d.js',
  'widget.js': 'widget-0e0e0e0e0e.js',
  'widget.d.ts': 'widget.d-0f0f0f0f0f.ts',
};
const contents = {
  [files['widget.js']]: 'void "widget"',
  [files['widget.d.ts']]: 'export type Widget = string;',
};
const site = folderSite(files, contents, async () => ({
  embed: (await import('../../app/embed/route.ts')).GET,
  widget: (await import('../../app/widget.js/route.ts')).GET,
  types: (await import('../../app/widget.d.ts/route.ts')).GET,
}));

const embed = (search = '', headers: Record<string, string> = {}) =>
  site.routes.embed(ask(`/embed${search}`, headers));

async function dataOf(response: Response) {
  const [, json = ''] = /id="embed-data"[^>]*>(.*?)<\/script>/s.exec(await response.text()) ?? [];
  return JSON.parse(json);
}

describe('the embedded chat', () => {
  test('runs our own files alone', async () => {
    const policy = (await embed()).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; /);
    expect(policy).not.toContain('unsafe');
  });

  test.each([
    ['en', 'refused', '', /\. Questions that the guide does not answer are kept /],
    ['es', 'all', '', /\. Las preguntas se guardan /],
    ['en', 'all', 'We read along.', /\. We read along\.$/],
  ])('tells in "%s" that with "%s" words are kept', async (language, questions, notice, told) => {
    vi.stubEnv('KEEP_QUESTIONS', questions);
    vi.stubEnv('KEEP_QUESTIONS_NOTICE', notice);
    const { chat } = (await dataOf(await embed(`?lang=${language}`))).strings;
    expect(chat.severalGuidesAbout).toMatch(told);
    expect(chat.oneGuidePromise).not.toMatch(told);
  });

  test('tells nothing of words where none are kept', async () => {
    vi.stubEnv('KEEP_QUESTIONS', 'off');
    vi.stubEnv('KEEP_QUESTIONS_NOTICE', 'We read along.');
    const { chat } = (await dataOf(await embed())).strings;
    expect(chat.oneGuidePromise).not.toMatch(/kept|We read/);
  });

  test('may be framed by every page, also by one that is isolated from other origins', async () => {
    const { headers } = await embed();
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect((await dataOf(await embed())).hosts).toBeNull();
  });

  test('may be framed by those alone whom WIDGET_ORIGINS names, and knows them', async () => {
    vi.stubEnv('WIDGET_ORIGINS', 'https://shop.example https://*.shop.example');
    const response = await embed();
    expect(response.headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self' https://shop.example https://*.shop.example",
    );
    expect((await dataOf(response)).hosts).toEqual([
      'https://shop.example',
      'https://*.shop.example',
    ]);
  });

  test('is not shown as it was before a change of who may frame it', async () => {
    expect((await embed()).headers.get('cache-control')).toBe('public, max-age=300');
  });

  test('asks the guide that is named, else all of them', async () => {
    expect(await dataOf(await embed('?guide=bread'))).toMatchObject({
      guide: 'bread',
      unknownGuide: null,
    });
    expect(await dataOf(await embed())).toMatchObject({ guide: null, unknownGuide: null });
    expect(await dataOf(await embed('?guide=nowhere'))).toMatchObject({
      guide: null,
      unknownGuide: expect.stringMatching(/^There is no guide "nowhere".+bread/),
    });
  });

  test('speaks the language that is named, else that of the reader', async () => {
    expect((await dataOf(await embed('?lang=es'))).language).toBe('es');
    const headers = { 'accept-language': 'es-MX, en;q=0.5' };
    expect((await dataOf(await embed('', headers))).language).toBe('es');
    expect((await dataOf(await embed('?lang=en', headers))).language).toBe('en');
  });

  test('that cannot be made says so in the frame', async () => {
    vi.stubEnv('GUIDE_DIR', 'nowhere');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await embed();
    expect(response.status).toBe(500);
    expect(response.headers.get('content-security-policy')).not.toContain('frame-ancestors');
  });
});

describe('the file of the widget', () => {
  test('is kept for minutes, asked for anew by its tag, and open to every site', async () => {
    const response = await site.routes.widget(ask('/widget.js'));
    expect(await response.text()).toBe('void "widget"');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('max-age=300');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const etag = response.headers.get('etag') ?? '';
    const again = await site.routes.widget(ask('/widget.js', { 'if-none-match': etag }));
    expect(again.status).toBe(304);
  });

  test('has its types beside it, as text to read', async () => {
    const response = await site.routes.types(ask('/widget.d.ts'));
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('export type Widget');
  });
});
