// The routes of the page for guides, called as Next calls them, in development and elsewhere.

import { cp, readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderSite } from './folder-site.ts';

const files = {
  'trial.css': 'trial-0a0a0a0a0a.css',
  'trial.js': 'trial-0b0b0b0b0b.js',
  'guide.css': 'guide-0d0d0d0d0d.css',
  'guide.js': 'guide-0e0e0e0e0e.js',
};

const site = folderSite(files, {}, async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const built = join(site.root, '.signpost');
  await cp(join(built, 'assets'), join(built, 'development-assets'), { recursive: true });
  const { notePeer } = await import('../../lib/server/gate/peer-address.ts');
  return {
    notePeer,
    setup: (await import('../../app/guides/setup/route.ts')).GET,
    page: (await import('../../app/guides/setup/page/route.ts')).GET,
    trials: await import('../../app/api/trials/route.ts'),
    answer: (await import('../../app/api/trials/answers/route.ts')).POST,
    save: (await import('../../app/api/trials/guides/route.ts')).POST,
  };
});

type Sender = { peer?: string; headers?: Record<string, string> };

/** A request as it comes from a program at an address. */
function from(
  path: string,
  init: RequestInit = {},
  { peer = '127.0.0.1', headers = {} }: Sender = {},
) {
  const noted: Record<string, string> = { host: 'localhost:3000', ...headers };
  const asked = { headers: noted, socket: { remoteAddress: peer } };
  site.routes.notePeer(asked as unknown as IncomingMessage);
  const request = new Request(`http://localhost:3000${path}`, init);
  for (const [name, value] of Object.entries(noted)) request.headers.set(name, value);
  return request;
}

function formOf(text: string, name = 'crew.html'): RequestInit {
  const body = new FormData();
  body.append('file', new File([text], name));
  return { method: 'POST', body };
}

const posted = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
const crew =
  '<title>Crew</title><main><h1>Crew</h1><h2>Pay</h2><p>A deckhand earns €19 an hour.<script>alert(1)</script><img src=x onerror=alert(1)></p></main>';

async function begin(text = crew) {
  const response = await site.routes.trials.POST(from('/api/trials', formOf(text)));
  expect(response.status).toBe(200);
  return response.json();
}

describe('there is nothing', () => {
  const senders: [who: string, sender: Sender, mode: string][] = [
    ['outside of development', {}, 'production'],
    ['for another machine', { peer: '192.0.2.7' }, 'development'],
    ['for whom a proxy asks', { headers: { 'x-forwarded-for': '192.0.2.7' } }, 'development'],
    ['for a page of another site', { headers: { origin: 'https://evil.example' } }, 'development'],
    ['by another name', { headers: { host: 'evil.example' } }, 'development'],
  ];

  test.each(senders)('%s', async (_who, sender, mode) => {
    // Told when the guides are read: one of them is in Hebrew.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { id } = await begin();
    vi.stubEnv('NODE_ENV', mode);
    const { setup, page, trials, answer, save } = site.routes;
    const of = { trial: id };
    const responses = await Promise.all([
      setup(from('/guides/setup', {}, sender)),
      page(from(`/guides/setup/page?trial=${id}&guide=crew`, {}, sender)),
      trials.POST(from('/api/trials', formOf(crew), sender)),
      trials.DELETE(from('/api/trials', { ...posted(of), method: 'DELETE' }, sender)),
      answer(from('/api/trials/answers', posted({ ...of, question: 'Pay?' }), sender)),
      save(from('/api/trials/guides', posted(of), sender)),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });
});

describe('in development', () => {
  test('the page runs our own files alone', async () => {
    const response = await site.routes.setup(from('/guides/setup?lang=es'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-/,
    );
    const html = await response.text();
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<h1 class="title-plate plate">Trae una guía</h1>');
  });

  test('a file is read, shown without what would run, and asked', async () => {
    const { id, guides } = await begin();
    expect(guides).toMatchObject([{ slug: 'crew', statements: 1 }]);
    const asked = posted({ trial: id, question: 'What does a deckhand earn?' });
    const answer = await (await site.routes.answer(from('/api/trials/answers', asked))).json();
    const { href } = answer.citations[0];
    expect(answer.text).toBe(`A deckhand earns €19 an hour. [1](${href})`);
    expect(href).toMatch(/^\/guides\/setup\/page\?trial=[\da-f-]+&guide=crew&cite=pay\.\w+#pay$/);
    const shown = await site.routes.page(from(href.split('#')[0]));
    const html = await shown.text();
    expect(html).toContain('class="cited"');
    expect(html).not.toMatch(/alert|onerror/);
    expect(html).not.toContain('href="/?');
  });

  test('a trial is saved once, and a discarded one not at all', async () => {
    const { id } = await begin();
    const save = () => site.routes.save(from('/api/trials/guides', posted({ trial: id })));
    expect(await (await save()).json()).toEqual({ files: ['crew.md'] });
    expect(await readFile(join(site.root, 'guides', 'crew.md'), 'utf8')).toContain('€19 an hour');
    expect((await save()).status).toBe(404);
    const other = await begin(crew.replaceAll('€19', '€20'));
    const dropped = { ...posted({ trial: other.id }), method: 'DELETE' };
    expect((await site.routes.trials.DELETE(from('/api/trials', dropped))).status).toBe(204);
    const again = await site.routes.save(from('/api/trials/guides', posted({ trial: other.id })));
    expect(again.status).toBe(404);
  });

  test.each([
    [
      'no form',
      { method: 'POST', body: 'x' },
      'The body is no form. Send a form with the files as "file".',
    ],
    ['no file', { method: 'POST', body: new FormData() }, 'The body holds no file. Choose one.'],
  ])('%s is told', async (_what, init, message) => {
    const response = await site.routes.trials.POST(from('/api/trials', init));
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toBe(message);
  });
});
