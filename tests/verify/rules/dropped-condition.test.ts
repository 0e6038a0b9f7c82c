// A condition that the question holds need not be told again.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { Claim } from '../../../lib/verify/claim.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import { droppedCondition } from '../../../lib/verify/rules/dropped-condition.ts';

const index = await indexGuides([
  {
    file: 'quay.md',
    source: '# Quay\n\nA guest who has passed the test can take the small boat out alone.\n',
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const words = { isEnglish: () => true, isGuideName: () => false };

function findsFor(question: string): boolean {
  const source = new EvidenceSources(labelled, index, question).of(labelled);
  const claim = new Claim('A guest can take the small boat out alone.', words);
  return droppedCondition.finds(claim, source) !== undefined;
}

test('what holds for some alone is not told of all', () => {
  expect(findsFor('May a guest take the small boat?')).toBe(true);
});

test('unless the question is about them', () => {
  expect(findsFor('I passed the test. May I take the small boat?')).toBe(false);
});
