// Each word by which a figure is worked out, and the words of what only leads on to a list.
import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { Reading } from '../../../lib/language/reading.ts';
import { isConnective } from '../../../lib/verify/connective.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import { withoutWorkedOutFigures } from '../../../lib/verify/worked-out-figures.ts';

async function evidenceOf(guide: string) {
  const index = await indexGuides([{ file: 'town.md', source: `# Town\n\n${guide}\n` }]);
  const labelled = labelStatements(wholeEvidence(index), index);
  return { labelled, evidence: new EvidenceSources(labelled, index) };
}

const prices = await evidenceOf('Rye costs 5 euros. Wheat costs 13 euros.');
const source = prices.evidence.of(prices.labelled);

function isWorkedOut(claim: string): boolean {
  return withoutWorkedOutFigures(new Reading(claim), source) !== claim;
}

describe('of 5 and 13 euros', () => {
  test.each([
    ...['more', 'less', 'fewer', 'longer', 'shorter', 'higher', 'lower', 'above', 'below'],
    ...['cheaper', 'dearer', 'later', 'earlier', 'difference', 'differ', 'differs', 'span'],
    ...['spans', 'range', 'gap', 'rise', 'rises', 'risen', 'grow', 'grows', 'gain', 'gains'],
    ...['increase', 'increases', 'extra', 'further', 'leaves', 'left', 'last', 'rest', 'remain'],
    ...['remains', 'remaining', 'apart', 'save', 'saves'],
  ])('8 is a difference: "%s"', (word) => {
    expect(isWorkedOut(`Rye costs 5 euros, wheat ${word} by 8 euros.`)).toBe(true);
  });

  test.each([
    ...['total', 'totals', 'altogether', 'together', 'in all', 'add up', 'adds up', 'added up'],
    ...['sum', 'combined', 'overall', 'make', 'makes', 'come to', 'comes to', 'amount to'],
    ...['amounts to', 'each', 'per'],
  ])('18 is a sum: "%s"', (word) => {
    expect(isWorkedOut(`Rye at 5 euros and wheat ${word} 18 euros.`)).toBe(true);
  });

  test('and neither by other words', () => {
    expect(isWorkedOut('Rye costs 5 euros, wheat by 8 euros.')).toBe(false);
    expect(isWorkedOut('Rye at 5 euros and wheat 18 euros.')).toBe(false);
  });
});

const doubled = await evidenceOf('Rye costs 5 euros. Wheat costs 15 euros.');

test.each(['times', 'fold'])('a ratio is told by "%s"', (word) => {
  const claim = `Wheat costs 15 euros, 3 ${word} the 5 euros of rye.`;
  const rest = withoutWorkedOutFigures(new Reading(claim), doubled.evidence.of(doubled.labelled));
  expect(rest).not.toBe(claim);
});

const list = await evidenceOf('To stay here:\n\n- pay\n- sign\n- wait');

test.each([
  ...['conditions', 'choices', 'possibilities', 'stages', 'things'],
  ...['reasons', 'rules', 'parts', 'cases', 'exceptions', 'requirements', 'kinds'],
  ...['types', 'sorts', 'groups', 'places', 'times', 'dates', 'prices'],
])('"three %s" lead on to a list of three', (noun) => {
  expect(isConnective(`There are three ${noun}:`, list.evidence)).toBe(true);
});

const numbers = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];

test.each(numbers)('a list is counted in words: "%s"', async (word) => {
  const items = Array.from({ length: numbers.indexOf(word) + 1 }, (_, at) => `- pay ${at}`);
  const { evidence } = await evidenceOf(`To stay here:\n\n${items.join('\n')}`);
  expect(isConnective(`There are ${word} steps:`, evidence)).toBe(true);
});
