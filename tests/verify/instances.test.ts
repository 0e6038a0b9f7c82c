// What a reader asks about is a case of what the guide gives bounds for.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { Reading } from '../../lib/language/reading.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { withoutWorkedOutFigures } from '../../lib/verify/worked-out-figures.ts';

/** Whether the figures of a claim that a guide lacks are a case of what it says. */
async function isCase(guide: string, question: string, claim: string): Promise<boolean> {
  const index = await indexGuides([{ file: 'town.md', source: `# Town\n\n${guide}\n` }]);
  const labelled = labelStatements(wholeEvidence(index), index);
  const whole = new EvidenceSources(labelled, index, question).of(labelled);
  return withoutWorkedOutFigures(new Reading(claim), whole) !== claim;
}

const leave =
  '- Between 2 and 5 years: up to 20 days of leave\n- More than 5 years: up to 30 days of leave';

test.each([
  ['Does leave grow after 7 years?', 'After 7 years you get up to 30 days of leave.', true],
  ['Does leave grow after 3 years?', 'After 3 years you get up to 20 days of leave.', true],
  ['Does leave grow after 3 years?', 'After 3 years you get up to 30 days of leave.', false],
  ['Does leave grow after 7 years?', 'After 7 years you get up to 20 days of leave.', false],
  ['Does leave grow after 1 year?', 'After 1 year you get up to 20 days of leave.', false],
  ['Does leave grow after a while?', 'After 7 years you get up to 30 days of leave.', false],
  ['Does leave grow after 7 weeks?', 'After 7 weeks you get up to 30 days of leave.', false],
])('asked "%s", "%s" is a case of a bound: %s', async (question, claim, expected) => {
  expect(await isCase(leave, question, claim)).toBe(expected);
});

test.each([
  ['Goods can be returned within 30 days.', 'after 20 days', true],
  ['Goods can be returned within 30 days.', 'after 40 days', false],
  ['Goods of less than 30 days can be returned.', 'of 30 days', false],
  ['Goods of 30 days or less can be returned.', 'of 29 days', true],
  ['Goods can be returned in 30 days.', 'after 20 days', false],
])('of "%s", what is asked about goods "%s" is a case: %s', async (guide, when, expected) => {
  const claim = `Goods can be returned ${when}.`;
  expect(await isCase(guide, `Can goods be returned ${when}?`, claim)).toBe(expected);
});

test('beside a case, another figure may be given in another unit', async () => {
  const stay =
    '- Between 2 and 5 years: 6 months of leave\n- More than 5 years: 12 months of leave';
  const asked = 'How long is it after 3 years?';
  expect(await isCase(stay, asked, 'After 3 years you get half a year of leave.')).toBe(true);
});

test('a question with more than six figures asks for something to be worked out', async () => {
  const ask = (figures: string) =>
    isCase(leave, `Is it ${figures} or 7 years?`, 'After 7 years you get up to 30 days of leave.');
  expect(await ask('11, 12, 13, 14, 15')).toBe(true);
  expect(await ask('11, 12, 13, 14, 15, 16')).toBe(false);
});
