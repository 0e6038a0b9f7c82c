// Figures that follow from a rate, a rounded ratio, a share that is added, or a unit that is left out.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { figuresOf } from '../../lib/language/figures.ts';
import { Reading } from '../../lib/language/reading.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { figureMissing } from '../../lib/verify/rules/figure-missing.ts';
import { withoutWorkedOutFigures } from '../../lib/verify/worked-out-figures.ts';

const index = await indexGuides([
  {
    file: 'yard.md',
    source: `# Boat yard

A berth costs €9 a day. A shed costs €40 per month, a crane €25 an hour, a tap €3 a minute.

The newsletter comes every second month, the tide table every three months.

The old hall holds 300 boats, the new one 1,000. A permit lasts 12 months; permits for guests last 6.

In summer a berth of €200 is 20% dearer. In winter a berth of €100 is 20% cheaper.
`,
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

function missing(claim: string, cites: string): boolean {
  const cited = labelled.filter(({ statement }) => statement.text.includes(cites));
  const source = evidence.of(cited);
  const rest = withoutWorkedOutFigures(new Reading(claim), source);
  const words = { isEnglish: () => true, isGuideName: () => false };
  return figureMissing.finds(Object.assign(new Reading(rest), { words }), source) !== undefined;
}

test.each([
  ['seven days', 'A berth costs €63 for a week.', 'berth costs'],
  ['twelve months', 'A shed costs €480 a year.', 'shed'],
  ['a day', 'A crane costs €600 per day.', 'shed'],
  ['an hour', 'A tap costs €180 each hour.', 'shed'],
  ['an interval', 'The newsletter comes six times a year.', 'newsletter'],
  ['an interval in figures', 'The tide table comes 4 times a year.', 'newsletter'],
  ['an interval said otherwise', 'The newsletter comes every two months.', 'newsletter'],
  [
    'a ratio that is exceeded',
    'The new hall holds more than 3 times as many: 1,000 and 300.',
    'hall',
  ],
  ['a ratio that is not reached', 'It holds almost 4 times as many: 1,000 and 300.', 'hall'],
  ['a unit that is left out', 'Permits for guests last half a year.', 'permit'],
  ['a share that is added', 'In summer the berth of €200 costs €240 (plus 20%).', 'summer'],
])('what follows from %s is not missed: %s', (_, claim, cites) => {
  expect(missing(claim, cites)).toBe(false);
});

test.each([
  ['other days', 'A berth costs €54 for a week.', 'berth costs'],
  ['another unit', 'A shed costs €280 a week.', 'shed'],
  ['another interval', 'The newsletter comes 5 times a year.', 'newsletter'],
  ['a ratio that is not exceeded', 'It holds more than 4 times as many: 1,000 and 300.', 'hall'],
  ['a ratio that is reached', 'It holds almost 3 times as many: 1,000 and 300.', 'hall'],
  ['a ratio that is far', 'It holds almost 5 times as many: 1,000 and 300.', 'hall'],
  ['an exact ratio', 'It holds 3 times as many: 1,000 and 300.', 'hall'],
  ['a share that is taken off', 'In winter the berth of €100 costs €120 (20%).', 'winter'],
])('what follows from %s is: %s', (_, claim, cites) => {
  expect(missing(claim, cites)).toBe(true);
});

test.each([
  ['every second week', 'every 2 weeks'],
  ['every other day', 'every two days'],
  ['every third year', 'every three years'],
])('"%s" is %s', (one, other) => {
  expect(figuresOf(one)).toEqual(figuresOf(other));
});

test('"every second boat" has a place in an order', () => {
  expect([...figuresOf('every second boat')]).toEqual(['#2']);
});
