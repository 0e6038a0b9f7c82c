import { expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { chooseGuide } from '../../lib/retrieve/choose-guide.ts';
import { openOver } from '../../lib/signpost.ts';
import type { Answer, Evidence } from '../../lib/types.ts';

const ferry = `# Ferry crew

## Ropes

A wet rope is dried on deck before it is coiled.

## Tickets

A day ticket costs 14 crowns. Children under six travel free.

## Wages

Deck hands earn 31 crowns an hour.
`;
const school = `# Sailing school

## Tickets

Guests need no ticket for the open day.

## Lessons

A lesson takes two hours, and a wet sail is hung up after it. Deck shoes are lent for free.
Each pupil coils a rope, dries a rope and ties a rope before the lesson ends.
`;
const questions = [
  'What does a day ticket cost?',
  'How is a wet rope treated?',
  'What do deck hands earn?',
  'Do children travel free?',
  'How many passengers fit on board?',
];

const index = (...guides: [file: string, source: string][]) =>
  indexGuides(guides.map(([file, source]) => ({ file, source })));
const both = await index(['ferry.md', ferry], ['school.md', school]);
const alone = await index(['ferry.md', ferry]);
const shown = ({ status, citations }: Answer) => ({
  status,
  quotes: citations.map(({ guide, quote }) => `${guide}: ${quote}`),
});

test.each(questions)('a guide that is named answers as it does alone: %s', async (text) => {
  const turns = [{ role: 'user' as const, text }];
  const among = await openOver(both).answer(turns, { guide: 'ferry' });
  expect(shown(among)).toEqual(shown(await openOver(alone).answer(turns)));
});

test.each(questions.slice(0, 4))('and so does one that covers it best: %s', async (text) => {
  const turns = [{ role: 'user' as const, text }];
  expect(shown(await openOver(both).answer(turns))).toEqual(
    shown(await openOver(alone).answer(turns)),
  );
});

test('a guide that has more of the words, and refuses, leaves the question to one that covers it', async () => {
  const turns = [{ role: 'user' as const, text: 'Is a wet rope dried on deck?' }];
  const { query, parts } = await openOver(both).evidence(turns);
  const asked = {
    ferry: { verdict: 'not-covered', coverage: 0.45 },
    school: { verdict: 'answered', coverage: 0.6 },
  } as const;
  const find = async ({ guides: [guide] }: GuideIndex): Promise<Evidence> => {
    const { verdict, coverage } = asked[guide?.slug === 'ferry' ? 'ferry' : 'school'];
    const evidence = await openOver(both).evidence(turns, { guide: guide?.slug });
    return { ...evidence, verdict, parts: parts.map((part) => ({ ...part, coverage })) };
  };
  const chosen = await chooseGuide(query, both, find);
  expect(chosen?.index.guides.map(({ slug }) => slug)).toEqual(['school']);
});

test('a guide that covers the question too is named beside the answer', async () => {
  const twin = ferry.replace('# Ferry crew', '# Night ferry').replace('14', '19');
  const twins = await index(['ferry.md', ferry], ['night.md', twin]);
  const { notices, citations } = await openOver(twins).answer([
    { role: 'user', text: 'What does a day ticket cost?' },
  ]);
  expect(new Set(citations.map(({ guide }) => guide)).size).toBe(1);
  expect(notices).toMatchObject([{ code: 'other-guides', values: { count: 1 } }]);
});

test('a follow-up stays with the guide that answered last', async () => {
  const signpost = openOver(both);
  const first = { role: 'user' as const, text: 'What do deck hands earn?' };
  const { text } = await signpost.answer([first]);
  const { citations } = await signpost.answer([
    first,
    { role: 'assistant', text },
    { role: 'user', text: 'And the tickets?' },
  ]);
  expect(citations[0]?.guide).toBe('ferry');
});
