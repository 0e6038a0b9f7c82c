// Each word that narrows a sentence down, by a claim without it.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { deniedBySource } from '../../../lib/verify/rules/denied.ts';
import { droppedCondition } from '../../../lib/verify/rules/dropped-condition.ts';
import { exceptionAsRule } from '../../../lib/verify/rules/exception.ts';
import { clauseOther } from '../../../lib/verify/rules/other-clause.ts';
import { conditionOther } from '../../../lib/verify/rules/other-condition.ts';
import { widened } from '../../../lib/verify/rules/widened.ts';
import { isCaught } from './finding.ts';

test.each([
  ...['if', 'unless', 'once', 'when', 'whenever', 'as long as', 'provided', 'because', 'due to'],
  ...['owing to', 'on account of', 'since', 'as', 'for', 'thanks to', 'given that', 'though'],
  ...['although', 'so that', 'in order to', 'whether', 'until'],
])('"%s" asserts nothing', (words) => {
  const text = new Reading('Dough is not baked late.');
  const claim = new Reading(`Dough is never kneaded, ${words} dough is baked late.`);
  expect(deniedBySource.finds(claim, { text })).toBeUndefined();
});

test.each(['while', 'whereas', 'but'])('"%s" asserts what stands behind it', (word) => {
  const text = new Reading('Dough is not baked late.');
  const claim = new Reading(`Dough is never kneaded ${word} it is baked late.`);
  expect(deniedBySource.finds(claim, { text })).toEqual({});
});

test.each([
  ...['second', 'min', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'century'],
])('"a %s" is one, as a condition says', async (unit) => {
  const guide = `If your stay is longer than 1 ${unit}, you get a key.`;
  const claim = `If your stay is longer than a ${unit}, you get a key.`;
  expect(await isCaught(droppedCondition, { guide, claim })).toBe(false);
});

describe('the town pays for a key on a condition alone', () => {
  test.each(['if', 'unless', 'provided', 'as long as', 'only when', 'on condition'])(
    'opened by "%s"',
    async (words) => {
      const guide = `The town pays for a lost key ${words} the porter saw thieves.`;
      const claim = 'The town pays for a lost key.';
      expect(await isCaught(droppedCondition, { guide, claim })).toBe(true);
    },
  );

  test.each(['if', 'unless', 'once', 'when', 'whenever', 'as long as', 'provided'])(
    'with a figure behind "%s"',
    async (words) => {
      const guide = `The town pays ${words} the key is 30 days old.`;
      const claim = 'The town pays for a key that is days old.';
      expect(await isCaught(droppedCondition, { guide, claim })).toBe(true);
    },
  );
});

test.each([
  ...['those with', 'those who', 'anyone with', 'anybody with', 'everyone with', 'whoever has'],
])('what "%s" a number of visits get is not for all', async (words) => {
  const guide = `A free pass goes to ${words} 30 visits.`;
  const claim = 'You get a free pass.';
  expect(await isCaught(droppedCondition, { guide, claim })).toBe(true);
});

test.each([
  ...['on', 'in', 'at', 'from', 'over', 'under', 'above', 'below', 'with', 'without', 'for'],
  'during',
])('a parcel "%s" something is not any parcel', async (word) => {
  const guide = `Parcels ${word} shelves are opened at the desk.`;
  const claim = 'Parcels are opened at the desk.';
  expect(await isCaught(droppedCondition, { guide, claim })).toBe(true);
});

test.each([
  ...['if', 'unless', 'except', 'other than', 'provided', 'as long as', 'those with'],
  ...['those who', 'those of', 'those in', 'at least', 'more than', 'less than', 'fewer than'],
  ...['dearer than', 'cheaper than', 'older than', 'younger than', 'longer than'],
  ...['shorter than', 'over', 'under', 'above', 'below', 'from', 'between'],
])('what holds "%s" something does not hold of all', async (words) => {
  const guide = `Keys are for members ${words} teachers.`;
  expect(await isCaught(widened, { guide, claim: 'All members get keys.' })).toBe(true);
});

test.each([
  ...['from', 'with', 'who', 'whose', 'over', 'under', 'above', 'below', 'in', 'at', 'of'],
  ...['that', 'on'],
])('everyone "%s" some place is not everyone', async (word) => {
  const guide = `Drivers and everyone ${word} level four get a phone.`;
  expect(await isCaught(widened, { guide, claim: 'Everyone gets a phone.' })).toBe(true);
});

test.each(['everyone', 'everybody', 'anyone', 'anybody'])(
  'what is demanded of whoever swims narrows "%s"',
  async (word) => {
    const guide = 'You can swim at night. For that you have to own a badge.';
    expect(await isCaught(widened, { guide, claim: `At night ${word} can swim.` })).toBe(true);
  },
);

test.each([
  ['exception', 'Teachers are an exception: they take maps home.'],
  ['exceptions', 'Teachers are the exceptions: they take maps home.'],
  ['exceptionally', 'Teachers are exceptionally free: they take maps home.'],
])('what is said as "%s" is no rule', async (_, guide) => {
  expect(await isCaught(exceptionAsRule, { guide, claim: 'Maps may be taken home.' })).toBe(true);
});

describe('what is said of one case is not said of another one', () => {
  const other = 'The keeper decides alone when storms rage.';

  test.each([
    ...['if', 'when', 'whenever', 'once', 'as soon as', 'in case', 'in case of', 'after'],
    ...['before', 'until'],
  ])('where it is told with "%s"', async (words) => {
    const guide = `${other}\n\nPermits lapse for good ${words} forms arrive wet.`;
    const claim = `The keeper decides alone ${words} forms arrive wet.`;
    expect(await isCaught(conditionOther, { guide, claim })).toBe(true);
  });

  test.each(['unless', 'provided', 'as long as', 'only when', 'on condition that'])(
    'nor where the statement holds "%s" something',
    async (words) => {
      const guide = `The keeper decides alone ${words} storms rage.\n\nPermits lapse if forms arrive wet.`;
      const claim = 'If forms arrive wet, the keeper decides alone.';
      expect(await isCaught(conditionOther, { guide, claim })).toBe(true);
    },
  );

  test.each(['In that case', 'In this case', 'In such cases', 'In those cases', 'Then'])(
    'nor by a sentence that opens with "%s"',
    async (words) => {
      const guide = `Forms may arrive wet: permits lapse. Storms rage. ${words} the keeper decides alone.`;
      const claim = 'If forms arrive wet, the keeper decides alone.';
      expect(await isCaught(conditionOther, { guide, claim })).toBe(true);
    },
  );
});

test.each([
  ...['During', 'After', 'For', 'In', 'On', 'At', 'With', 'Within', 'Before', 'From', 'Under'],
  ...['Since', 'Until'],
])('what a sentence opens with as "%s" is said of its figures', async (word) => {
  const guide = `${word} day 3, tests cost £9; ${word} day 8, tests cost £4.`;
  const claim = 'On day 8 tests cost £9.';
  expect(await isCaught(clauseOther, { guide, claim })).toBe(true);
});
