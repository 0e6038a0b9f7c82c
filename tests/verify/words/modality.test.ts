// Each word that says that something has to be, may be or need not be, by a claim that says it otherwise.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { includesTheExcepted } from '../../../lib/verify/left-off.ts';
import { certainOfPossible } from '../../../lib/verify/rules/certain.ts';
import { necessityOfOption } from '../../../lib/verify/rules/necessity.ts';
import { optionOfNecessity } from '../../../lib/verify/rules/option.ts';
import { isCaught } from './finding.ts';

describe('what guests may do', () => {
  const guide = 'Guests may leave bags at the desk.';

  test.each([
    ...['must', 'have to', 'had to', 'need to', 'are required to', 'are obliged to', 'owe it to'],
    ...['require themselves to'],
  ])('they do not have to do, as "%s" says', async (words) => {
    const claim = `Guests ${words} leave bags at the desk.`;
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });

  test.each(['has to', 'needs to', 'owes it to'])(
    'nor does a guest, as "%s" says',
    async (words) => {
      const claim = `A guest ${words} leave bags at the desk.`;
      expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
    },
  );

  test.each(['mandatory', 'compulsory', 'necessary'])('as "%s" says', async (word) => {
    const claim = `Leaving bags at the desk is ${word} for guests.`;
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });

  test('as "requires" says', async () => {
    const claim = 'The desk requires guests to leave bags.';
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });

  test.each([
    ...['as is needed', 'and need a ticket', 'and each needs a ticket', 'and should take a ticket'],
    ...['and ought to take a ticket', 'where a ticket is obligatory', 'only with a ticket'],
    ...[
      'at least for the night',
      'unless they stay',
      'and cannot keep them',
      'but not without a fee',
    ],
  ])('may be said as a need where the guide says "%s"', async (words) => {
    const claim = 'Guests must leave bags at the desk.';
    const stated = `Guests may leave bags at the desk ${words}.`;
    expect(await isCaught(necessityOfOption, { guide: stated, claim })).toBe(false);
  });
});

describe('it is no need that guests leave bags at the desk', () => {
  const claim = 'Guests must leave bags at the desk.';

  test.each([
    ...['may', 'might', 'can', 'could', 'are allowed to', 'are permitted to', 'are welcome to'],
    ...['are free to', 'voluntarily', 'offer to', 'have the option to', 'have options to'],
  ])('where they "%s"', async (words) => {
    const guide = `Guests ${words} leave bags at the desk.`;
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });

  test.each([
    ...['if you like', 'if you want', 'if you wish', 'if they like', 'if they want', 'on request'],
  ])('where they do "%s"', async (words) => {
    const guide = `Guests leave bags at the desk ${words}.`;
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });

  test.each(['optional', 'voluntary', 'offered', 'what the porter offers'])(
    'where it is %s',
    async (words) => {
      const guide = `To leave bags at the desk is ${words} for guests.`;
      expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
    },
  );

  test.each([
    ...['ideally', 'preferably', 'are encouraged to', 'are recommended to', 'are advised to'],
    ...['are those whom we suggest to', 'try to', 'are those whom we would like you to let'],
  ])('where they "%s"', async (words) => {
    const guide = `Guests ${words} leave bags at the desk.`;
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });

  test.each([
    ...['encourage', 'encourages', 'recommend', 'recommends', 'advise', 'advises', 'suggests'],
    'suggested',
  ])('where the desk staff "%s" it', async (word) => {
    const guide = `The staff ${word} that guests leave bags at the desk.`;
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });

  test.each([
    ...['not required', 'not necessary', 'not mandatory', 'not compulsory', 'not obliged'],
    ...["isn't required", "isn't necessary", "aren't required", "isn't mandatory"],
    ...["isn't compulsory", 'not have to', "don't have to", "doesn't have to", 'not need to'],
    ...["don't need to", "doesn't need to", 'no need', "needn't", 'need not', 'nobody has to'],
    'no one has to',
  ])('where "%s" stands by it', async (words) => {
    const guide = `Bags at the desk: ${words}, say guests who leave them.`;
    expect(await isCaught(necessityOfOption, { guide, claim })).toBe(true);
  });
});

test.each([
  ...['if you like', 'if you want', 'if you wish', 'if you prefer', 'if they like', 'if they want'],
  ...['if they wish', 'if they prefer', 'as you like', 'as you please', 'which is optional'],
  ...['optionally', 'which is voluntary', 'voluntarily'],
])('what is to be done is not done "%s"', async (words) => {
  const claim = `Sign the long list at the desk ${words}.`;
  const guide = 'Sign the long list at the desk.';
  expect(await isCaught(optionOfNecessity, { guide, claim })).toBe(true);
});

describe('the town may move the market', () => {
  test.each(['may', 'might', 'could', 'possibly', 'perhaps'])(
    'and need not, where it "%s" moves it',
    async (word) => {
      const guide = `The town ${word} move the market.`;
      const claim = 'The town will move the market.';
      expect(await isCaught(certainOfPossible, { guide, claim })).toBe(true);
    },
  );

  test.each(['will', 'must', 'has to', 'always', 'automatically'])(
    'which is not that it "%s" moves it',
    async (words) => {
      const guide = 'The town may move the market.';
      const claim = `The town ${words} move the market.`;
      expect(await isCaught(certainOfPossible, { guide, claim })).toBe(true);
    },
  );

  test('nor that towns have to', async () => {
    const guide = 'Towns may move the market.';
    const claim = 'Towns have to move the market.';
    expect(await isCaught(certainOfPossible, { guide, claim })).toBe(true);
  });
});

test.each([
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'can', 'could', 'will', 'would', 'has'],
  ...['have', 'had', 'may', 'must', 'should'],
])('those who "%s not" are left out', (word) => {
  const text = new Reading(`Bakers join the pool, drivers ${word} not.`);
  expect(includesTheExcepted(new Reading('Drivers join the pool.'), text)).toBe(true);
});
