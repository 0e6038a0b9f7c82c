import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SignpostError } from '../../../lib/errors.ts';
import { counted, countFeedback, inTurn } from '../../../lib/server/gate/gate.ts';
import { notePeer } from '../../../lib/server/gate/peer-address.ts';

const request = (headers: Record<string, string> = {}, signal?: AbortSignal) =>
  new Request('http://localhost/api/x', { headers, ...(signal && { signal }) });
// A limit of its own for each test: the counts are the process's.
let tests = 1000;

beforeEach(() => {
  tests += 1;
  vi.stubEnv('RATE_LIMIT', `2/60s, ${tests}/60s`);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a counted route', () => {
  const ask = counted(async () => new Response('yes'));

  test('answers as long as the limit lets it, then says when to ask again', async () => {
    const answers = [await ask(request()), await ask(request())];
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      expect.stringMatching(/^"client";r=1;t=60$/),
      expect.stringMatching(/^"client";r=0;t=\d+$/),
    ]);
    const refusal = await ask(request());
    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refusal.headers.get('ratelimit-policy')).toBe('"client";q=2;w=60');
    expect(refusal.headers.get('cache-control')).toBe('no-store');
    const { error } = await refusal.json();
    expect(error).toMatchObject({ code: 'rate-limited' });
    expect(error.message).toMatch(/ Try again in \d+ seconds\.$/);
  });

  test('does no work for a request over the limit', async () => {
    const work = vi.fn(async () => new Response('yes'));
    for (let time = 0; time < 5; time += 1) await counted(work)(request());
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('counts the pages of another site by that, and those of this site by readers alone', async () => {
    const foreign = await ask(request({ origin: 'https://shop.example', host: 'site.example' }));
    expect(foreign.headers.get('ratelimit')).toContain(`"origin";r=${tests - 1};`);
    const own = await ask(request({ origin: 'https://site.example', host: 'site.example' }));
    expect(own.headers.get('ratelimit')).not.toContain('origin');
  });

  test('tells what is left with a refusal too', async () => {
    const refuse = counted(() => Promise.reject(new SignpostError('bad-request', 'No.')));
    const response = await refuse(request());
    expect([response.status, response.headers.has('ratelimit')]).toEqual([400, true]);
  });

  test('counts nothing where that is off', async () => {
    vi.stubEnv('RATE_LIMIT', 'off');
    for (let time = 0; time < 100; time += 1) {
      const response = await ask(request());
      expect([response.status, response.headers.has('ratelimit')]).toEqual([200, false]);
    }
  });

  test('counts programs on its own machine only where the limit is written', async () => {
    const asked = { headers: {}, socket: { remoteAddress: '127.0.0.1' } };
    notePeer(asked as unknown as IncomingMessage);
    const isCounted = async (headers: Record<string, string>) =>
      (await ask(request(headers))).headers.has('ratelimit');
    expect(await isCounted(asked.headers)).toBe(true);
    vi.stubEnv('RATE_LIMIT', '');
    expect([await isCounted(asked.headers), await isCounted({})]).toEqual([false, true]);
  });

  test('answers a wrong setting as a failure, and the log tells which', async () => {
    vi.stubEnv('RATE_LIMIT', 'often');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await ask(request())).status).toBe(500);
    expect(String(log.mock.calls[0]?.[0])).toContain('RATE_LIMIT cannot be used');
  });

  test('counts searches by words apart from all else, three times as many', async () => {
    const search = counted(
      async () => new Response('found'),
      () => 'wordsLimit',
    );
    for (let time = 0; time < 6; time += 1) expect((await search(request())).status).toBe(200);
    const refusal = await search(request());
    expect(refusal.status).toBe(429);
    expect(refusal.headers.get('ratelimit-policy')).toBe('"client";q=6;w=60');
    expect((await ask(request())).headers.get('ratelimit')).toMatch(/^"client";r=1;/);
  });

  test('tells nobody anything when its sender has left', async () => {
    const left = counted(() => Promise.reject(new DOMException('Gone.', 'AbortError')));
    const response = await left(request());
    expect([response.status, await response.text()]).toEqual([499, '']);
  });
});

describe('what a reader says of answers', () => {
  test('is taken up to a size a day', async () => {
    const mebibyte = 1024 * 1024;
    await countFeedback(request(), mebibyte);
    await expect(countFeedback(request(), 1)).rejects.toMatchObject({
      status: 429,
      retryAfter: 86_400,
      message: 'You have sent as much today as is kept from one reader. Send more in 24 hours.',
    });
  });
});

describe('work in turn', () => {
  // A reader of its own: what others have begun is not waited for.
  const reader = (signal?: AbortSignal) => {
    const asked = { headers: {}, socket: { remoteAddress: '192.0.2.77' } };
    notePeer(asked as unknown as IncomingMessage);
    return request(asked.headers, signal);
  };
  // More than one client may have begun at once.
  const many = Array.from({ length: 16 }, (_, at) => at);
  const stream = (text: string) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        },
      }),
    );
  const begin = async () => {
    const running: Response[] = [];
    for (const at of many) running.push(await inTurn(reader(), 'own', async () => stream(`${at}`)));
    return running;
  };
  const next = () => {
    const work = vi.fn(async () => new Response('next'));
    const answer = inTurn(reader(), 'own', work);
    return { work, answer };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('goes on when an answer was read to its end', async () => {
    // On a busy machine a turn may be waited for longer than anybody waits.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const running = await begin();
    const { work, answer } = next();
    await vi.advanceTimersByTimeAsync(20);
    expect(work).not.toHaveBeenCalled();
    expect(await running[0]?.text()).toBe('0');
    expect(await (await answer).text()).toBe('next');
    await Promise.all(running.slice(1).map((response) => response.text()));
  });

  test('goes on when a reader leaves in the middle, and tells whoever writes', async () => {
    const running = await begin();
    const { work, answer } = next();
    await soon();
    expect(work).not.toHaveBeenCalled();
    await Promise.all(running.map((response) => response.body?.cancel()));
    expect(await (await answer).text()).toBe('next');
  });

  test('goes on after a minute when answers are read by nobody', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const running = await begin();
    await vi.advanceTimersByTimeAsync(50_000);
    const { work, answer } = next();
    await vi.advanceTimersByTimeAsync(9000);
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await (await answer).text()).toBe('next');
    await Promise.all(running.map((response) => response.text()));
  });

  test('goes on at once when an answer is JSON, which is whole', async () => {
    const json = async () => Response.json({ whole: true });
    const unread: Response[] = [];
    for (const _ of many) unread.push(await inTurn(reader(), 'own', json));
    const { answer } = next();
    expect(await (await answer).text()).toBe('next');
    expect(await Promise.all(unread.map((each) => each.json()))).toHaveLength(many.length);
  });

  test('goes on when a reader left before his answer began', async () => {
    for (const at of [...many, 'one more']) {
      const leaving = new AbortController();
      const answer = await inTurn(reader(leaving.signal), 'own', async () => {
        leaving.abort();
        return stream(String(at));
      });
      expect(answer.body?.locked).toBe(false);
    }
  });

  test('goes on when the work fails', async () => {
    for (const at of [...many, 'one more']) {
      const failing = inTurn(reader(), 'own', () => Promise.reject(new Error(String(at))));
      await expect(failing).rejects.toThrow(String(at));
    }
  });

  test('is not begun for a reader who left while waiting', async () => {
    const running = await begin();
    const leaving = new AbortController();
    const work = vi.fn(async () => new Response('never'));
    const answer = inTurn(reader(leaving.signal), 'own', work);
    leaving.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await Promise.all(running.map((response) => response.text()));
    expect(work).not.toHaveBeenCalled();
  });

  test('keeps an answer as it is', async () => {
    const given = new Response('text', { status: 201, headers: { 'x-kept': 'yes' } });
    const response = await inTurn(reader(), 'own', async () => given);
    expect([response.status, response.headers.get('x-kept')]).toEqual([201, 'yes']);
    expect(await response.text()).toBe('text');
  });
});
