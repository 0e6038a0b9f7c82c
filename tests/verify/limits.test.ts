// How much the rules of the check look at: what lies just within a limit, and just beyond.
import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { Reading } from '../../lib/language/reading.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { misplacedBound } from '../../lib/verify/figure-bounds.ts';
import { conceded } from '../../lib/verify/rules/conceded.ts';
import { deniedList } from '../../lib/verify/rules/denied-list.ts';
import { figureOther } from '../../lib/verify/rules/other-figure.ts';
import { pooledClause } from '../../lib/verify/rules/pooled.ts';
import { quantitiesOf } from '../../lib/verify/source-quantities.ts';
import { supportFeatures } from '../../lib/verify/support-features.ts';
import { isCaught } from './words/finding.ts';

test('a list is introduced as forbidden in up to eight words', async () => {
  const isForbidden = (mill: string) =>
    isCaught(deniedList, {
      guide: `Visitors of the ${mill} may never:\n\n- feed ducks`,
      claim: 'Visitors may feed ducks.',
      cites: 'ducks',
    });
  expect(await isForbidden('old town mill')).toBe(true);
  expect(await isForbidden('old town stone mill')).toBe(false);
});

test.each(['other', 'another', 'latter', 'former'])('"%s" tells one of two', async (word) => {
  const guide = `A guard sleeps for 5 hours.\n\nThe ${word} guard dozes for 9 hours.`;
  const claim = `The ${word} guard sleeps for 5 hours.`;
  expect(await isCaught(figureOther, { guide, claim })).toBe(true);
  expect(await isCaught(figureOther, { guide, claim: 'A guard sleeps for 5 hours.' })).toBe(false);
});

test('what a figure counts stands within 40 letters behind it', async () => {
  const guide = 'The county has 14 regions.\n\n2 stewards serve.';
  const isPooled = (words: number) =>
    isCaught(figureOther, { guide, claim: `14 regions with 2 ${'of '.repeat(words)}stewards.` });
  expect(await isPooled(10)).toBe(false);
  expect(await isPooled(11)).toBe(true);
});

test('of a claim twelve clauses are looked at', async () => {
  const guide =
    'Cats in the home are fed fish at noon.\n\nDogs in the home are fed meat in the evening.';
  const isPooled = (clauses: number) =>
    isCaught(pooledClause, {
      guide,
      claim: `${'owls hunt small mice; '.repeat(clauses)}cats in the home are fed in the evening`,
    });
  expect(await isPooled(11)).toBe(true);
  expect(await isPooled(12)).toBe(false);
});

test('of a statement twelve amounts are reckoned with', async () => {
  const guide = Array.from({ length: 16 }, (_, at) => `${at + 3} eggs`).join(' or ');
  const index = await indexGuides([{ file: 'town.md', source: `# Town\n\n${guide}.\n` }]);
  const labelled = labelStatements(wholeEvidence(index), index);
  expect(quantitiesOf(new EvidenceSources(labelled, index).of(labelled))).toHaveLength(12);
});

test('the mass of a claim may be held by two pieces of its evidence, not by three', () => {
  const lacking = (claim: string, ...pieces: string[]) =>
    supportFeatures(
      new Reading(claim),
      pieces.map((piece) => new Reading(piece)),
      { idf: () => 1 },
    ).lackingMass;
  expect(lacking('rye barley', 'rye', 'barley')).toBe(0);
  expect(lacking('rye barley spelt', 'rye', 'barley', 'spelt')).toBeCloseTo(1 / 3);
});

test('three of five words of a concession make it the condition of a claim, two do not', async () => {
  const isTold = (condition: string) =>
    isCaught(conceded, {
      guide: 'The porter cannot lend keys even if members bring stamped cards early.',
      claim: `If ${condition}, the porter lends keys.`,
    });
  expect(await isTold('members bring cards')).toBe(true);
  expect(await isTold('members bring umbrellas')).toBe(false);
});

describe('an aside between a figure and its bound', () => {
  test('has up to 37 letters in its brackets', () => {
    const fault = (letters: number) =>
      misplacedBound(
        new Reading('Boxes of 7 or more are sealed.'),
        new Reading(`Boxes of 7 (${'b'.repeat(letters)}) or more are sealed.`),
      );
    expect(fault(37)).toBeUndefined();
    expect(fault(38)).toBe('none-above');
  });
});
