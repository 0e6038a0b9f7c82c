// What the guide lacks: groups of kept questions with where they belong.
import { expect, test } from 'vitest';
import { readLacks } from '../../lib/desk/lacks.ts';
import { askedIn, breadGuide, storeOfDesk } from './kept.ts';

const period = { from: '2026-03-01', before: '2026-03-05' };

test('refused and partial questions are grouped, with their nearest section and lines to paste', async () => {
  const store = await storeOfDesk();
  const { open } = await breadGuide();
  await store.keepOutcomes({
    counts: [],
    questions: [
      askedIn('hours', 'How many vacation days are there?'),
      askedIn('pay', 'How many vacation days are there?'),
      askedIn('pay', 'vacation days in the first year', 'partial'),
      askedIn('gone', 'And vacation days later?'),
      askedIn('pay', 'Is there a dog?'),
      askedIn('pay', 'What does a baker earn?', 'answered'),
      { ...askedIn('pay', 'vacation days?'), day: '2025-03-04' },
    ],
  });
  const { groups, alone, cutAt } = await readLacks(store, period, open);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ label: 'vacation days', times: 4, partly: 1 });
  expect(groups[0]?.examples[0]).toBe('How many vacation days are there?');
  expect(groups[0]?.near).toMatchObject({ guide: { slug: 'bread' }, section: { id: 'pay' } });
  expect(groups[0]?.paste.guide).toMatch(
    /^### Vacation days \{#vacation-days\}\n\nTODO: answer “How/,
  );
  expect(alone).toEqual({ words: ['Is there a dog?'], more: 0 });
  expect(cutAt).toBeUndefined();
});

test('of one guide alone where one is named', async () => {
  const store = await storeOfDesk();
  const { open } = await breadGuide();
  const other = { ...askedIn('pay', 'Is there a cat?'), guide: 'rolls' };
  await store.keepOutcomes({ counts: [], questions: [askedIn('pay', 'Is there a dog?'), other] });
  expect((await readLacks(store, period, open, 'rolls')).alone.words).toEqual(['Is there a cat?']);
});

test('no more than the newest are looked at, and it is said', async () => {
  const store = await storeOfDesk();
  const { open } = await breadGuide();
  const questions = Array.from({ length: 2001 }, (_, at) => askedIn('pay', `About thing${at}?`));
  await store.keepOutcomes({ counts: [], questions });
  const { alone, cutAt } = await readLacks(store, period, open);
  expect(cutAt).toBe(2000);
  expect(alone.words[0]).toBe('About thing2000?');
  expect(alone.words.length + alone.more).toBe(2000);
});
