// Each word that denies, forbids or excludes, and each turn that seems to, by a claim that is read rightly through it.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import {
  assertsDeniedClause,
  assertsWhatIsDenied,
  denies,
  deniesWhatIsAsserted,
  deniesWhatIsSaid,
  rulesOut,
} from '../../../lib/verify/denials.ts';

test.each([
  ...['not', 'never', 'no', 'none', 'neither', 'nor', 'cannot', 'without', 'hardly', 'rarely'],
  ...['seldom', 'nobody', 'nothing', 'unlikely', 'fail to', 'fails to', 'lack', 'lacks'],
  ...['far from', 'avoid', 'avoids', 'avoided', 'avoiding', 'stop', 'stops', 'stopped', 'refuse'],
  'refuses',
])('"%s" denies', (word) => {
  expect(denies(new Reading(`Bakers ${word} bread.`))).toBe(true);
});

test.each([
  ...['unlikely to', 'fail to', 'fails to', 'lack', 'lacks', 'far from', 'avoid', 'avoids'],
  ...['avoided', 'avoiding', 'stop', 'stops', 'stopped', 'refuse', 'refuses'],
])('"%s" denies without a word of denial before what is denied', (word) => {
  const claim = new Reading(`Bakers ${word} ovens.`);
  expect(deniesWhatIsSaid(claim, new Reading('Bakers clean ovens.'))).toBe(true);
});

const comparatives = [
  ...['later', 'earlier', 'sooner', 'less', 'fewer', 'more', 'longer', 'older', 'younger'],
  ...['higher', 'lower'],
].map((word) => `${word} than`);

test.each([
  ...['no', 'not', 'never'].flatMap((denial) =>
    [...comparatives, 'below', 'under', 'above', 'over', 'beyond'].map(
      (bound) => `${denial} ${bound}`,
    ),
  ),
  ...['no matter', 'not only', 'no doubt', 'not least', 'nothing keeps', 'nothing stops'],
  ...[
    'nothing prevents',
    'no problem',
    'no trouble',
    'no bother',
    'not a problem',
    'whether or not',
  ],
])('"%s" denies nothing', (words) => {
  expect(denies(new Reading(`It is ${words} nine.`))).toBe(false);
});

test.each([
  ['not', 'Dough is not kneaded.', 'Dough is kneaded.'],
  ['never', 'Dough is never kneaded.', 'Dough is kneaded.'],
  ['cannot', 'You cannot knead dough.', 'You can knead dough.'],
  ['no', 'There is no dough.', 'There is dough.'],
  ['without', 'Bread rises without yeast.', 'Bread rises with yeast.'],
])('what stands behind "%s" is denied', (_, text, claim) => {
  expect(assertsWhatIsDenied(new Reading(claim), new Reading(text))).toBe(true);
});

test.each([
  ['not', 'Porters do not work late shifts.', 'Porters work late shifts.'],
  ['never', 'Porters never work late shifts.', 'Porters work late shifts.'],
  ['cannot', 'Porters cannot work late shifts.', 'Porters can work late shifts.'],
  ['no', 'There are no late shifts.', 'There are late shifts.'],
])('a clause with "%s" is denied', (_, text, claim) => {
  expect(assertsDeniedClause(new Reading(claim), new Reading(text))).toBe(true);
});

test.each([
  ...['too', 'so', 'very', 'a', 'an', 'the', 'be', 'to', 'of', 'only', 'just', 'need', 'have'],
  ...['any', 'that', 'it', 'is', 'are', 'do', 'does', 'my', 'your', 'our', 'their', 'his', 'her'],
  ...['its', 'get', 'receive', 'given', 'subject', 'entitled', 'currently', 'prior', 'previous'],
])('"%s" behind a denial is not what is denied', (word) => {
  const text = new Reading(`Bakers cannot ${word} kneaded dough.`);
  expect(assertsWhatIsDenied(new Reading('Bakers like kneaded dough.'), text)).toBe(true);
});

describe('a badge is to be worn', () => {
  test.each(['needed', 'required', 'necessary'])('so it is not "not %s"', (word) => {
    const claim = new Reading(`A badge is not ${word}.`);
    expect(deniesWhatIsAsserted(claim, new Reading('Wear a badge in the hall.'))).toBe(true);
    expect(deniesWhatIsSaid(claim, new Reading('Guests must stay.'))).toBe(true);
  });
});

describe('a claim agrees that dogs may not be walked in the hall', () => {
  const text = new Reading('Big dogs are not walked in the hall.');

  test.each([
    ...['is forbidden', 'is prohibited', 'is banned', 'is illegal', 'is disallowed', 'is excluded'],
    ...['is ruled out', 'is off limits', 'is what the rule forbids', 'is what we forbid'],
    ...['is what the rule prohibits', 'is what the town bans', 'is to avoid'],
    ...['is what to refrain of', 'is closed', 'is shut', 'is out of bounds', 'is out of reach'],
    ...['is exempt', 'is exempted', 'is what the plan exempts', 'is left out', 'is to leave out'],
    ...['is what the plan leaves out', 'is turned down', 'is rejected', 'is refused'],
    ...['is declined', 'is waived', 'is what the plan excludes', 'is what we exclude'],
    ...['is missing', 'is absent', 'is gone', 'is just a joke', 'only bores'],
    ...['is for all except them', 'is for cats apart from them', 'is for cats instead of them'],
    ...['is for cats rather than them', 'is for cats as opposed to them'],
    'is for others other than them',
  ])('"%s"', (words) => {
    const claim = new Reading(`To walk dogs in the hall ${words}.`);
    expect(rulesOut(claim)).toBe(true);
    expect(assertsDeniedClause(claim, text)).toBe(false);
  });

  test('and not otherwise', () => {
    expect(assertsDeniedClause(new Reading('To walk dogs in the hall is fun.'), text)).toBe(true);
  });
});

test.each([
  ...['cost', 'lose', 'forfeit', 'harm', 'hurt', 'affect', 'prevent', 'stop', 'hinder', 'bar'],
  ...['spoil', 'matter', 'disqualify', 'exclude', 'penalise', 'penalize'],
])('a move that does not "%s" saved days denies none of them', (verb) => {
  const claim = new Reading(`A move does not ${verb} saved days.`);
  expect(deniesWhatIsSaid(claim, new Reading('Saved days move with you.'))).toBe(false);
});
