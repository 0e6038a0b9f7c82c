// The pages of the desk over what is kept, whatever readers wrote.
import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import { allOf } from '../store/stores.ts';
import { deskSite, tokenIn } from './desk-site.ts';

const desk = deskSite();
const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp; javascript:alert(1)';
const today = () => new Date().toISOString().slice(0, 10);
const place = { guide: 'bread', section: hostile };

async function keepAll(): Promise<void> {
  const store = openStore({ dataDir: desk.dataDir });
  const same = { day: today(), mode: 'extractive' as const, count: 2 };
  const question = { day: today(), mode: '' as const, outcome: 'not-covered' as const };
  await store.keepOutcomes({
    counts: [
      { ...same, what: 'outcome', value: 'answered', guide: '', section: '' },
      { ...same, what: 'outcome', value: 'not-covered', ...place },
      { ...same, what: 'outcome', value: hostile, guide: '', section: '' },
      { ...same, what: 'left-out', value: hostile, guide: '', section: '' },
    ],
    questions: Array.from({ length: 3 }, () => ({ ...question, ...place, words: hostile })),
  });
  const said = { question: hostile, answer: hostile, note: hostile, guide: hostile };
  const entry = { time: `${today()}T00:00:00.000Z`, id: hostile, rating: 'down' as const };
  const citations = [hostile];
  await store.keepFeedback([{ origin: '1', entry: { ...entry, ...said, citations } }]);
  const result = { ...place, question: hostile, outcome: 'answered' as const, isAsExpected: true };
  for (const contentHash of ['a', hostile]) {
    const results = [{ ...result, isAsExpected: contentHash === 'a' }];
    await store.keepRun({ time: `${today()}T00:00:00.000Z`, contentHash, results });
  }
  await store.close();
}

let cookie = '';
const page = async (path: string) => {
  const response = await desk.ask('GET', path, { headers: { cookie } });
  expect(response.status).toBe(200);
  return response.text();
};

beforeEach(async () => {
  await keepAll();
  cookie = await desk.signIn();
});

const named = `guide=bread&section=${encodeURIComponent(hostile)}`;

describe('words of readers are text', () => {
  test.each([
    '/desk',
    '/desk/map?guide=bread',
    '/desk/lacks',
    '/desk/disliked',
    '/desk/questions',
    `/desk/questions?${named}`,
    '/desk/runs',
    '/desk/export',
    `/desk/disliked?reason=${encodeURIComponent(hostile)}&days=x&page=-1&lang=${encodeURIComponent(hostile)}`,
  ])('on %s', async (path) => {
    const html = await page(path);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|<[^>]* onerror/i);
    expect(html).not.toMatch(/(?:href|action|src)="\s*javascript:/i);
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>');
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"\/>/);
  });

  test.each(['/desk/lacks', '/desk/disliked', '/desk/questions', '/desk/runs'])(
    'and %s shows them',
    async (path) => {
      expect(await page(path)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    },
  );
});

test('a page looks at the days that are asked for, and its links go on with them', async () => {
  const html = await page('/desk?days=90&lang=es');
  expect(html).toContain('<html lang="es">');
  expect(html).toMatch(/href="\/desk\/map\?days=90&amp;lang=es"/);
  expect(html).toMatch(/aria-current="true"[^>]*>Últimos 90 días/);
});

test('the map leads to each section in the guide, and to the questions about it', async () => {
  const html = await page('/desk/map?guide=bread');
  const [bread] = (await (await import('../../app/signpost.ts')).signpost().guides()).guides;
  const ids = bread?.sections.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) expect(html).toContain(`href="/guide/bread#${id}"`);
  expect(html).toContain('nobody asked');
  expect(html).toContain('section=%3Cscript%3Ealert(1)');
  expect(html).not.toContain('width="200');
});

test('the questions of the owner are asked, kept, and compared with the run before', async () => {
  const form = { token: tokenIn(await page('/desk/runs')) };
  const ask = () => desk.ask('POST', '/desk/runs', { form, headers: { cookie } });
  const [first, second] = await Promise.all([ask(), ask()]);
  expect([first.status, second.status].sort()).toEqual([303, 503]);
  const store = openStore({ dataDir: desk.dataDir });
  const runs = await allOf(store.runs());
  await store.close();
  expect(runs).toHaveLength(3);
  expect(runs[2]?.results).toMatchObject([
    { question: 'How long does a dough rest?', outcome: 'answered', isAsExpected: true },
    { question: 'What are the visa rules in Germany?', outcome: 'not-covered', isAsExpected: true },
  ]);
  const html = await page('/desk/runs');
  expect(html).toContain('2 of 2 as they should be');
  expect(html).toContain('<a href="/guide/bread#dough">Dough</a>');
  expect(await page('/desk/runs?lang=es')).toMatch(/>Respondida<.*>Rechazada</s);
  expect(html).toContain('No more asked');
});

test('all that is kept can be taken along, and nothing else', async () => {
  const csv = await desk.ask('GET', '/desk/export/questions.csv', { headers: { cookie } });
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="questions.csv"');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv.headers.get('cache-control')).toBe('no-store');
  const lines = (await csv.text()).trim().split('\r\n');
  expect(lines[0]).toBe('day,outcome,mode,guide,section,words');
  expect(lines).toHaveLength(4);
  const json = await desk.ask('GET', '/desk/export/runs.json', { headers: { cookie } });
  expect(await json.json()).toHaveLength(2);
  const other = await desk.ask('GET', '/desk/export/signpost.db', { headers: { cookie } });
  expect(other.status).toBe(404);
});

test('what is kept cannot be read while the store is away, and the page says so', async () => {
  const file = `${desk.dataDir}-file`;
  await writeFile(file, '');
  vi.stubEnv('DATA_DIR', file);
  const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const response = await desk.ask('GET', '/desk', { headers: { cookie } });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('What is kept cannot be read');
  expect(told).toHaveBeenCalledWith(expect.stringContaining('The store is away'));
});
