import { expect, test } from 'vitest';
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { Claim } from '../../../lib/verify/claim.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import { sectionOther } from '../../../lib/verify/rules/other-section.ts';

const index = await indexGuides([
  {
    file: 'skills.md',
    source: `# Skills

## Soft skills {#soft}

Patience is asked for.

## Hard skills {#hard}

Kneading is asked for. Soft skills help with it.

## Next steps {#next}

Bake bread every day.
`,
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

function foreign(claim: string, part: string): string | undefined {
  const cited = labelled.find(({ statement }) => statement.text.includes(part));
  if (!cited) throw new Error('The guide has changed.');
  const words = { isEnglish: () => true, isGuideName: () => false };
  return sectionOther.finds(new Claim(claim, words), evidence.single(cited))?.section;
}

test('what stands in one section is not said of another one', () => {
  expect(foreign('Patience is one of the hard skills.', 'Patience')).toBe('Hard skills');
});

test.each([
  ['of the section itself', 'Patience is one of the soft skills.', 'Patience'],
  ['of what the statement names', 'Soft skills help.', 'help'],
  ['of what stands next to it', 'Kneading is a hard skill, next to soft skills.', 'Kneading'],
  ['of some words of a title', 'Patience is hard.', 'Patience'],
  ['with a title that any text may use', 'As a next step, be patient.', 'Patience'],
])('a claim may speak %s', (_, claim, words) => {
  expect(foreign(claim, words)).toBeUndefined();
});
