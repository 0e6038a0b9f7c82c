// Whether a sentence is told without its condition; one that the question holds need not be told again.
import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { Claim } from '../../../lib/verify/claim.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import { droppedCondition } from '../../../lib/verify/rules/dropped-condition.ts';
import { isCaught } from '../words/finding.ts';

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

const boats = 'A guest who has passed the test can take the small boat out alone.';

describe('a sentence is told without its condition', () => {
  test.each([
    [
      true,
      'three of five words are its own',
      'With dogs and lamps, a guest can take the small boat.',
    ],
    [false, 'and not half', 'With lamps, dogs and ropes a guest of ours can take the small boat.'],
    [true, 'three of four words of its rest are told', 'A guest can take the small boat.'],
    [false, 'and not two', 'A guest can take the boat.'],
  ])('(%s) where %s', async (isTold, _, claim) => {
    expect(await isCaught(droppedCondition, { guide: boats, claim })).toBe(isTold);
  });

  test.each([
    [true, 'swimming test', 'After a test a guest can take the small boat out alone.'],
    [
      false,
      'swimming test in summer of late',
      'In the summer after a test a guest can take the small boat out alone.',
    ],
  ])(
    '(%s) of which one word in three is told, and not two in five',
    async (isTold, test, claim) => {
      const guide = `A guest who passed the ${test} can take the small boat out alone.`;
      expect(await isCaught(droppedCondition, { guide, claim })).toBe(isTold);
    },
  );

  test.each([
    [true, 'the porter himself saw thieves run'],
    [false, 'the porter himself saw thieves'],
  ])(
    '(%s) with a condition of its own that is half as long, and not three fifths',
    async (isTold, condition) => {
      const guide = `The town pays for a lost key only if ${condition}.`;
      const claim = 'If robbers came, the town pays for a lost key.';
      expect(await isCaught(droppedCondition, { guide, claim })).toBe(isTold);
    },
  );
});
