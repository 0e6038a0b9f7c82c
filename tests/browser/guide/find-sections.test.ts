// Sections that are found while a question is written.
import { afterEach, expect, test, vi } from 'vitest';
import { isSearched, sectionFinder } from '../../../browser/guide/find-sections.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passage = (id: string) => ({
  ...{ id: `${id}-1`, guide: 'g', href: `/guide/g#${id}`, text: 'T', score: 1 },
  section: { id, title: id.toUpperCase(), path: ['G', id.toUpperCase()] },
});

/** A server with an answer for each search, and the addresses that were asked. */
function server(...answers: (() => Response | Promise<Response>)[]) {
  const asked: string[] = [];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers[asked.length - 1] ?? answers.at(-1);
    if (!answer) throw new TypeError('The server is not there.');
    return answer();
  });
  return asked;
}
const found = (...ids: string[]) => Response.json({ query: 'x', passages: ids.map(passage) });
const never = new AbortController().signal;

test('each section is given once, best first, by words alone', async () => {
  const asked = server(() => found('a', 'b', 'a'));
  const sections = await sectionFinder('/api/search').find('pay & more', 'g', never);
  expect(sections.map(({ section, href }) => [section.title, href])).toEqual([
    ['A', '/guide/g#a'],
    ['B', '/guide/g#b'],
  ]);
  expect(asked).toEqual(['/api/search?q=pay+%26+more&k=8&by=words&guide=g']);
});

test('a reader who has searched too often is left alone until the server takes searches again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const refusal = () => new Response('', { status: 429, headers: { 'retry-after': '20' } });
  const asked = server(refusal, () => found('a'));
  const { find } = sectionFinder('/api/search');
  expect(await find('pay', null, never)).toEqual([]);
  vi.advanceTimersByTime(19_000);
  expect([await find('pay', null, never), asked.length]).toEqual([[], 1]);
  vi.advanceTimersByTime(2_000);
  expect(await find('pay', null, never)).toHaveLength(1);
});

test.each([
  ['is not reached', () => Promise.reject(new TypeError('no'))],
  ['says no JSON', () => new Response('<html>')],
  ['says something else', () => Response.json({ passages: [{ href: 'javascript:alert(1)' }] })],
])('a server that %s finds nothing, and nobody is told', async (_what, answer) => {
  server(answer);
  expect(await sectionFinder('/api/search').find('pay', null, never)).toEqual([]);
});

test('nothing is asked without a connection', async () => {
  const asked = server(() => found('a'));
  vi.stubGlobal('navigator', { onLine: false });
  expect(await sectionFinder('/api/search').find('pay', null, never)).toEqual([]);
  expect(asked).toEqual([]);
});

test('a text is looked for from three letters on, and no longer once it is a long question', () => {
  expect(['pay', 'a 1 b', 'ñandú'].map(isSearched)).toEqual([true, true, true]);
  expect(['', 'ab', 'a… b?', 'why '.repeat(41)].map(isSearched)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
