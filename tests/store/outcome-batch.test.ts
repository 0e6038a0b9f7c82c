import { describe, expect, test } from 'vitest';
import type { KeepRules } from '../../lib/keep-settings.ts';
import { type Asked, outcomeBatch } from '../../lib/store/outcome-batch.ts';
import type { DailyCount } from '../../lib/store/store.ts';
import type { Citation } from '../../lib/types.ts';

const now = () => new Date('2026-03-04T23:59:59Z');
const batchOf = (questions: KeepRules['questions']) =>
  outcomeBatch({ questions, days: undefined, notice: undefined }, now);

const cited = (guide: string, id: string): Citation => ({
  number: 1,
  guide,
  section: { id, title: id, path: [id] },
  statementId: `${id}-1`,
  quote: 'That.',
  href: `/guide/${guide}#${id}`,
});

const asked = (
  status: 'answered' | 'partial' | 'not-covered',
  more: Partial<Asked> = {},
): Asked => ({
  question: `Is it ${status}?`,
  end: 'whole',
  citations: [],
  notices: [],
  summary: { status, mode: 'extractive', leftOut: [], nearest: [], followUps: [] },
  ...more,
});

const counted = (value: string, place: Partial<DailyCount> = {}): DailyCount => ({
  ...{ day: '2026-03-04', what: 'outcome', value, mode: 'extractive' },
  ...{ guide: '', section: '', count: 1 },
  ...place,
});

describe('counts', () => {
  test('what was refused by a limit, by its code', () => {
    const batch = batchOf('off');
    for (const code of ['busy', 'rate-limited', 'busy'] as const) batch.addLimit(code);
    expect(batch.take().counts).toEqual([
      counted('busy', { what: 'limit', mode: '', count: 2 }),
      counted('rate-limited', { what: 'limit', mode: '' }),
    ]);
  });

  test('a question once by its outcome, and once for each section that its answer cites', () => {
    const batch = batchOf('off');
    const citations = [cited('bakers', 'pay'), cited('bakers', 'pay'), cited('bakers', 'hours')];
    batch.add(asked('answered', { citations }));
    batch.add(asked('answered', { citations: citations.slice(0, 1) }));
    expect(batch.take().counts).toEqual([
      counted('answered', { count: 2 }),
      counted('answered', { guide: 'bakers', section: 'pay', count: 2 }),
      counted('answered', { guide: 'bakers', section: 'hours' }),
    ]);
    expect(batch.take()).toEqual({ counts: [], questions: [] });
  });

  test('a refused one for the section that comes nearest', () => {
    const batch = batchOf('off');
    const nearest = [
      { title: 'Pay', href: '/chat/guide/a%20b?cite=x#pay%20it' },
      { title: 'Hours', href: '/guide/bakers#hours' },
    ];
    const { summary } = asked('not-covered');
    batch.add(asked('not-covered', { guide: 'a b', summary: summary && { ...summary, nearest } }));
    expect(batch.take().counts).toEqual([
      counted('not-covered', { guide: 'a b' }),
      counted('not-covered', { guide: 'a b', section: 'pay it' }),
    ]);
  });

  test('what a model said and was left out, by reason, and that it failed', () => {
    const batch = batchOf('off');
    const reason = { code: 'figures', values: {} } as never;
    const { summary } = asked('partial');
    const leftOut = [
      { text: 'One.', reason },
      { text: 'Two.', reason },
    ];
    batch.add(
      asked('partial', {
        summary: summary && { ...summary, mode: 'model', leftOut },
        notices: [{ code: 'model-silent', values: {} } as never],
      }),
    );
    expect(batch.take().counts).toEqual([
      counted('partial', { mode: 'model' }),
      counted('figures', { what: 'left-out', mode: 'model', count: 2 }),
      counted('model-silent', { what: 'model-failure', mode: 'model' }),
    ]);
  });

  test('one that failed, or whose reader left', () => {
    const batch = batchOf('all');
    for (const end of ['failed', 'stopped'] as const) {
      batch.add(asked('answered', { end, summary: undefined }));
    }
    expect(batch.take().counts).toEqual([
      counted('failed', { mode: '' }),
      counted('stopped', { mode: '' }),
    ]);
  });
});

describe('words of questions', () => {
  test.each([
    ['off', []],
    ['refused', ['Is it not-covered?']],
    ['all', ['Is it answered?', 'Is it partial?', 'Is it not-covered?']],
  ] as const)('with %s', (questions, words) => {
    const batch = batchOf(questions);
    for (const status of ['answered', 'partial', 'not-covered'] as const) batch.add(asked(status));
    expect(batch.take().questions.map((kept) => kept.words)).toEqual(words);
  });

  test('are masked, and told with their day, their outcome and their section alone', () => {
    const batch = batchOf('refused');
    const citations = [cited('bakers', 'pay'), cited('bakers', 'hours')];
    batch.add(asked('not-covered', { question: 'Ask ana@shop.example?', citations }));
    expect(batch.take().questions).toEqual([
      {
        day: '2026-03-04',
        outcome: 'not-covered',
        mode: 'extractive',
        guide: 'bakers',
        section: 'pay',
        words: 'Ask [mail]?',
      },
    ]);
  });
});

test('what could not be written waits with what comes after it, up to a bound', () => {
  const batch = batchOf('all');
  for (let at = 0; at < 300; at += 1) batch.add(asked('partial', { question: `Before ${at}?` }));
  const taken = batch.take();
  for (let at = 0; at < 300; at += 1) batch.add(asked('partial', { question: `After ${at}?` }));
  batch.putBack(taken);
  batch.add(asked('partial', { question: 'Too many?' }));
  const { counts, questions } = batch.take();
  expect(counts).toEqual([counted('partial', { count: 601 })]);
  expect(questions).toHaveLength(500);
  expect(questions.at(0)?.words).toBe('Before 0?');
  expect(questions.at(-1)?.words).toBe('After 199?');
});

test('counts of more places than there is room for are given up', () => {
  const batch = batchOf('off');
  for (let at = 0; at < 6000; at += 1) {
    batch.add(asked('answered', { citations: [cited('bakers', `section-${at}`)] }));
  }
  const { counts } = batch.take();
  expect(counts).toHaveLength(5000);
  expect(counts[0]).toEqual(counted('answered', { count: 6000 }));
});
