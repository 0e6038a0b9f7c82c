// What a model says in words of its own, and what must not pass for it.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { loadDictionary } from '../../lib/language/dictionary.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { findSupport } from '../../lib/verify/support.ts';

const index = await indexGuides([
  {
    file: 'rink.md',
    source: `# Ice rink

Skates are lent free, on showing a card. The rink is closed in July because of repairs. Sledges can't be
rented, sold or lent. Lessons are for skaters from 8 years on.

The coach stays on the ice until all have left. You keep your place if you miss one lesson. Helmets have to be
worn in lessons. In the other hours you may skate without one.

| Room | Heated | Fee (€ an hour) |
| --- | --- | --- |
| Hall | no | 12 |
| Studio | yes | 15 |
`,
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

async function isKept(claim: string, ...cites: string[]): Promise<boolean> {
  const { isWord } = await loadDictionary();
  const words = { isEnglish: isWord, isGuideName: () => false };
  const cited = labelled.filter(({ statement }) =>
    cites.some((quote) => statement.text.includes(quote)),
  );
  return (await findSupport(claim, cited, { evidence, words })).kind === 'supported';
}

test.each([
  ['no price', 'Skates cost nothing if you show a card.', ['Skates']],
  [
    'a denial without a word of denial there',
    'In July the rink is not open because of repairs.',
    ['July'],
  ],
  ['a denial of the complement', "The coach doesn't leave the ice until all have left.", ['coach']],
  [
    'a list of denials',
    "A sledge can be neither rented nor sold, and it can't be lent either.",
    ['Sledges'],
  ],
  ['a "no" before it', "No, sledges can't be rented.", ['Sledges']],
  ['regret before it', "I'm afraid you can't: sledges can't be rented.", ['Sledges']],
  ['a bound said otherwise', 'Lessons are for skaters who are 8 or older.', ['Lessons']],
  ['a cell that says no', 'The hall: no heating, and €12 an hour.', ['Hall']],
  ['the price of several hours', 'Two hours in the studio cost €30.', ['Studio']],
  [
    'a necessity set against an option',
    'Helmets have to be worn in lessons, while in the other hours you may skate without.',
    ['Helmets', 'other hours'],
  ],
])('%s is kept: %s', async (_, claim, cites) => {
  expect(await isKept(claim, ...cites)).toBe(true);
});

test.each([
  ['a denial of what is said', 'Skates are not lent free, on showing a card.', ['Skates']],
  ['a denial of what may be', "You can't keep your place if you miss one lesson.", ['place']],
  ['a denial of what has to be', "Helmets aren't required in lessons.", ['Helmets']],
  ['what is denied', 'Sledges can be rented, sold or lent.', ['Sledges']],
  ['another price', 'Two hours in the studio cost €24.', ['Studio']],
  ['a bound turned round', 'Lessons are for skaters who are 8 or younger.', ['Lessons']],
])('%s is not: %s', async (_, claim, cites) => {
  expect(await isKept(claim, ...cites)).toBe(false);
});
