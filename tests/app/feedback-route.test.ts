import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OPTIONS, POST } from '../../app/api/feedback/route.ts';
import { postOf } from '../server/requests/refusal.ts';
import { newDataDir, readEntries } from '../store/data-dir.ts';

const rated = { id: 'turn-1', rating: 'down', question: 'What?', answer: 'That.\n\nAnd this.' };
const now = '2026-03-04T05:06:07.008Z';

let dataDir = '';

beforeEach(async () => {
  dataDir = await newDataDir();
  vi.stubEnv('DATA_DIR', dataDir);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('POST /api/feedback', () => {
  test('answers once the entry is kept: when it came and what was said, and no more', async () => {
    const response = await POST(postOf({ ...rated, note: 'Line 1\nLine 2\u2028\u0000', more: 1 }));
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ ok: true, id: 'turn-1' });
    expect(await readEntries(dataDir)).toEqual([
      { time: now, ...rated, note: 'Line 1\nLine 2\u2028\u0000' },
    ]);
  });

  test('keeps a later rating of the same answer as a later entry', async () => {
    await POST(postOf(rated));
    await POST(postOf({ ...rated, rating: 'up' }));
    expect(await readEntries(dataDir)).toEqual([
      { time: now, ...rated },
      { time: now, ...rated, rating: 'up' },
    ]);
  });

  test('keeps every one of 50 that come at the same time', async () => {
    const ids = Array.from({ length: 50 }, (_, number) => `turn-${number}`);
    const long = 'y'.repeat(20_000);
    const sent = ids.map((id) => POST(postOf({ ...rated, id, answer: long })));
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(50).fill(201));
    const entries = await readEntries(dataDir);
    expect(entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test('keeps nothing that tells who says it', async () => {
    const note = 'Write to ana@shop.example.';
    await POST(postOf({ ...rated, note, question: 'Am I +34 600 123 456?' }));
    expect(await readEntries(dataDir)).toMatchObject([
      { note: 'Write to [mail].', question: 'Am I [phone]?' },
    ]);
  });

  test('keeps no word of a question where none are to be kept', async () => {
    vi.stubEnv('KEEP_QUESTIONS', 'off');
    await POST(postOf({ ...rated, citations: ['pay-1'] }));
    expect(await readEntries(dataDir)).toEqual([
      { time: now, id: 'turn-1', rating: 'down', citations: ['pay-1'] },
    ]);
  });

  test('refuses what it cannot use, and keeps nothing of it', async () => {
    const response = await POST(postOf({ ...rated, rating: 'meh' }));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: 'bad-request', message: '"rating" must be "up" or "down".' },
    });
    expect(await readEntries(dataDir)).toEqual([]);
  });

  test.each([
    'text/plain',
    'text/plain; x=application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('takes no form of another site, sent as "%s"', async (type) => {
    const response = await POST(postOf(rated, type));
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ error: { code: 'unsupported-type' } });
    expect(await readEntries(dataDir)).toEqual([]);
  });

  test('lets the sites that may hold the widget read the answer, and asks them first', async () => {
    vi.stubEnv('WIDGET_ORIGINS', 'https://shop.example');
    const post = postOf({ ...rated, rating: 'meh' });
    post.headers.set('origin', 'https://shop.example');
    for (const response of [await POST(post), OPTIONS(post)]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    }
  });

  test('says that nothing is lost when the disk refuses, and why in the log alone', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await mkdir(dirname(dataDir), { recursive: true });
    await writeFile(dataDir, 'no folder');
    const response = await POST(postOf(rated));
    expect(response.status).toBe(507);
    expect(await response.json()).toEqual({
      error: {
        code: 'not-stored',
        message:
          'The server could not store the feedback. Your text is not lost: send it again in a moment.',
      },
    });
    expect(log).toHaveBeenCalledOnce();
    expect(warned.mock.calls).toEqual([[expect.stringMatching(/^The store is away; /)]]);
    const logged = log.mock.calls[0]?.[0] as Error;
    expect(String(logged.cause)).toMatch(/EEXIST|ENOTDIR/);
    expect(String(logged.cause)).toContain(dataDir);
  });
});
