import { expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { Reading } from '../../lib/language/reading.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { quotesSource } from '../../lib/verify/quoted.ts';

const index = await indexGuides([
  {
    file: 'orchard.md',
    source: `# Orchard

**The pump stops in frost.** Pour warm water over it.

Do not shake the trees unless the warden is there. No ladder is lent to guests. Baskets are free, except in May.

Nets are lent once only if they are dry. Nets are lent in June.

| What | Small | Large | When it is due |
| --- | --- | --- | --- |
| Yearly fee | £38 | £64 | 1 February |
`,
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

function quotes(claim: string, words: string): boolean {
  const cited = labelled.filter(({ statement }) => statement.text.includes(words));
  expect(cited).toHaveLength(1);
  return quotesSource(new Reading(claim), evidence.of(cited));
}

test.each([
  ['Yearly fee; £38; £64', 'Yearly fee'],
  ['Yearly fee; £64', 'Yearly fee'],
  ['Pour warm water over it.', 'warm water'],
  ['The pump stops in frost: Pour warm water over it.', 'warm water'],
  ['Do not shake the trees unless the warden is there.', 'shake'],
  ['No ladder is lent.', 'ladder'],
  ['Nets are lent.', 'June'],
])('a quotation is told: %s', (claim, cited) => {
  expect(quotes(claim, cited)).toBe(true);
});

test.each([
  ['Yearly fee; £64; £38', 'Yearly fee'],
  ['Yearly fee; £3', 'Yearly fee'],
  ['Pour cold water over it.', 'warm water'],
  ['Do not shake the trees.', 'shake'],
  ['Ladder is lent to guests.', 'ladder'],
  ['Baskets are free.', 'Baskets'],
  ['Nets are lent once.', 'only'],
])('what is put otherwise is none: %s', (claim, cited) => {
  expect(quotes(claim, cited)).toBe(false);
});
