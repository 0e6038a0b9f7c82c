import { expect, test } from 'vitest';
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { loadDictionary } from '../../../lib/language/dictionary.ts';
import { Claim } from '../../../lib/verify/claim.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import { subjectOther } from '../../../lib/verify/rules/other-subject.ts';

const index = await indexGuides([
  {
    file: 'bakery.md',
    source: `# Bakery handbook

## Work {#work}

Bakers knead the dough at night. Assistants of the master clean the ovens in the morning.
`,
  },
]);
const { isWord } = await loadDictionary();
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

function foreign(claim: string): string | undefined {
  const knead = labelled.find(({ statement }) => statement.text.includes('knead'));
  if (!knead) throw new Error('The guide has changed.');
  const words = { isEnglish: isWord, isGuideName: () => false };
  return subjectOther.finds(new Claim(claim, words), evidence.single(knead))?.subject;
}

test.each([
  ['Assistants knead the dough at night.', 'Assistants'],
  ['The master kneads the dough.', 'master'],
])('who does something else in the guide does not do this: "%s"', (claim, word) => {
  expect(foreign(claim)).toBe(word);
});

test.each([
  'Bakers knead the dough at night.',
  'The dough is kneaded at night.',
  'People knead the dough at night.',
  'Cleaning aside, bakers knead the dough.',
  'In the morning, the dough is done.',
  'Baking is done at night.',
  'Clean hands knead the dough.',
  'The second dough is kneaded at night.',
  '',
])('any other opening is let through: "%s"', (claim) => {
  expect(foreign(claim)).toBeUndefined();
});
