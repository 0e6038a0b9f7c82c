import { describe, expect, test } from 'vitest';
import {
  answerTypesOf,
  asksToCompare,
  expectedOf,
  isComparison,
} from '../../lib/language/expected-answer.ts';

/** Whether a statement holds all that a question expects. */
function meets(question: string, statement: string): boolean {
  return expectedOf(question).every((holds) => holds(statement));
}

describe('a question about how long expects a duration', () => {
  test.each([
    ['How long does a loaf bake?', 'It bakes for 45 minutes.'],
    ['How long does a loaf bake?', 'It takes half an hour.'],
    ['How long does a sourdough rise?', 'A sourdough rises for twelve hours.'],
    ['How long is the training?', 'The training is a three-year one.'],
    ['How long does it take?', 'It takes a full year.'],
    ['How old is the mill?', 'It has stood here since 1923.'],
    ['How old is the mill?', 'It has turned since the charter of 1520.'],
    ['How long is the counter?', 'It is 4 metres long.'],
    ['How many years does it take?', 'It takes five years.'],
    ['How many more weeks must I wait?', 'You wait for 2 weeks.'],
    ['How many years does it take?', 'Years as an apprentice: 4; Pay: $30K'],
  ])('"%s" "%s"', (question, statement) => {
    expect(expectedOf(question).length).toBeGreaterThan(0);
    expect(meets(question, statement)).toBe(true);
  });

  test.each([
    ['How long does a loaf bake?', 'A loaf bakes in a stone oven.'],
    ['How long does a loaf bake?', 'Three loaves bake at 220 degrees.'],
    ['How old is the mill?', 'The mill is very old.'],
    ['How many years does it take?', 'It takes years of patience.'],
    ['How many years does it take?', 'A master earns $110,000 a year.'],
    ['How many years does it take?', 'Master; Pay (dollars a year): $60K'],
    ['How many weeks does it take?', 'The oven is lit three times a week.'],
  ])('and is not met by another statement: "%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(false);
  });
});

describe('a question about a price expects money or a share of it', () => {
  test.each([
    ['How much does a loaf cost?', 'A loaf is sold for €3.'],
    ['How much do masters earn?', 'Masters get 4,100 euros a month.'],
    ['How much is a gas oven?', 'A gas oven is £ 900.'],
    ['What is the price of rye?', 'Rye is at 40 cents.'],
    ['What are the fees of the school?', 'The school takes 5% of a wage.'],
    ['How much would a shop cost?', 'A shop is about two thirds of 1 million.'],
  ])('"%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(true);
  });

  test.each([
    ['How much does a loaf cost?', 'A loaf weighs 900 g.'],
    ['How much do masters earn?', 'Masters earn more than the others.'],
    ['What is the price of rye?', 'Rye is cheap.'],
  ])('and is not met by another statement: "%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(false);
  });

  test('not when it asks how much of something there is', () => {
    expect(expectedOf('How much flour goes into a loaf?')).toEqual([]);
  });
});

describe('a question about a share expects percent', () => {
  test.each([
    ['What percentage of loaves is dark?', '40% of loaves are dark.'],
    ['What share of loaves is dark?', 'Dark loaves are 12 % of all.'],
    ['How many percent are dark?', 'About 30 per cent are dark.'],
  ])('"%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(true);
  });

  test.each([
    ['What percentage of loaves is dark?', 'Many loaves are dark.'],
    ['What share of loaves is dark?', '400 loaves are dark.'],
  ])('and is not met by another statement: "%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(false);
  });
});

describe('a question about when expects a date or a time', () => {
  test.each([
    ['When was the mill built?', 'The mill was built in 1923.'],
    ['When was the mill built?', 'It was built in the 1920s.'],
    ['When was the mill built?', 'It is of the 12th century.'],
    ['In what year did it burn?', 'It burnt in 1998.'],
    ['When is the fair?', 'The fair is in May.'],
    ['When is the shop shut?', 'It is shut on Sundays.'],
    ['When do bakers get up?', 'They get up at 3.'],
    ['When do bakers get up?', 'They get up before dawn.'],
    ['When do bakers sleep?', 'They sleep in the afternoon.'],
    ['When is bread fresh?', 'It is fresh around noon.'],
  ])('"%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(true);
  });

  test.each([
    ['When was the mill built?', 'The mill was built of stone.'],
    ['When was the mill built?', 'The mill feeds 2,900 people.'],
    ['When do bakers get up?', 'Bakers get up with 12 others.'],
  ])('and is not met by another statement: "%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(false);
  });

  test('not when "when" only joins', () => {
    expect(expectedOf('What helps when dough is too cold?')).toEqual([]);
  });
});

describe('a question about how many expects a figure beside what is counted', () => {
  test.each([
    ['How many ovens are there?', 'The bakery has 3 ovens.'],
    ['How many ovens does a bakery have?', 'There are twelve large ovens.'],
    ['How many loaves can one sell?', 'One sells hundreds of loaves.'],
    ['How many bakers use rye?', 'Of all, 60% of bakers use it.'],
    ['How many kinds of flour are there?', 'There are two kinds of flour.'],
    ['How many bakeries are there?', 'A thousand bakeries are left.'],
    ['How many people are in a shift?', 'A shift is made up of five people.'],
    ['How many master bakers are there?', 'There are nineteen full-time bakers.'],
    ['How many ovens?', 'There are 3 ovens.'],
    ['How many people are in a shift?', 'A shift is made up of five trained bakers.'],
    ['How many cakes may I take?', 'Cakes may be taken home, two at most.'],
  ])('"%s" "%s"', (question, statement) => {
    expect(expectedOf(question)).toHaveLength(1);
    expect(meets(question, statement)).toBe(true);
  });

  test.each([
    ['How many ovens are there?', 'Ovens are hot.'],
    ['How many ovens are there?', 'There are 3 mixers, and the ovens are hot.'],
    ['How many ovens does a bakery have?', 'A bakery has many ovens.'],
    ['How many people are in a shift?', 'A shift has 8 hours.'],
  ])('and is not met by another statement: "%s" "%s"', (question, statement) => {
    expect(meets(question, statement)).toBe(false);
  });

  test('of time expects a duration as well', () => {
    expect(meets('How many hours do bakers sleep?', 'Bakers sleep for five hours.')).toBe(true);
    expect(meets('How many hours do bakers sleep?', 'Five bakers sleep for hours.')).toBe(false);
  });
});

test.each([
  'What is rye?',
  'Which ovens does a bakery have?',
  'How do I bake a loaf?',
  'Why is rye dark?',
  'Who gets up early?',
  '',
])('nothing special is expected of an answer to "%s"', (question) => {
  expect(expectedOf(question)).toEqual([]);
});

describe('asked to compare', () => {
  test.each([
    'What is the difference between rye and wheat?',
    'Is rye better than wheat?',
    'Is a gas oven worse?',
    'Which oven is the best?',
    'Rye vs wheat',
    'Rye versus wheat',
    'Compare rye with wheat',
    'How does rye do in comparison with wheat?',
    'Should I use rye instead of wheat?',
    'Do bakers prefer rye?',
    'WHICH DOUGH IS EASIER?',
  ])('is "%s"', (question) => {
    expect(asksToCompare(question)).toBe(true);
  });

  test.each(['What is rye?', 'Are rye and wheat grains?', 'Who makes the bestseller?', ''])(
    'is not "%s"',
    (question) => {
      expect(asksToCompare(question)).toBe(false);
    },
  );
});

describe('a comparison', () => {
  test.each([
    'Rye is darker than wheat.',
    'Rye is dark, while wheat is light.',
    'Unlike wheat, rye is dark.',
    'Rye differs from wheat.',
    'There is a difference in colour.',
    'Both are grains.',
    'Rye is dark, but wheat is not.',
    'Take rye instead.',
  ])('is "%s"', (statement) => {
    expect(isComparison(statement)).toBe(true);
  });

  test.each(['Rye and wheat are grains.', 'Butter is laid on bread.', ''])(
    'is not "%s"',
    (statement) => {
      expect(isComparison(statement)).toBe(false);
    },
  );
});

/** Whether a statement is of a kind that a question asks for. */
function isOfKind(question: string, statement: string): boolean {
  return answerTypesOf(question).some((shown) => shown.test(statement));
}

describe('a statement of the kind that is asked for', () => {
  test.each([
    ['How old must an apprentice be?', 'You have to be 14 or older.'],
    ['How often is the oven swept?', 'It is swept twice a week.'],
    ['How early is the rota up?', 'It is up 16 days ahead.'],
    ['When are wages paid?', 'They are paid on the 27th.'],
    ['When does the shop open?', 'It opens at 6:15.'],
    ['When may I swap?', 'You may swap after the first week.'],
    ['By when do I swap?', 'Swap within 21 working days.'],
    ['Which number do I ring at night?', 'Ring the porter on extension 1180.'],
    ['mill phone number', 'The mill: (0555) 0133.'],
    ['Who mends the oven?', 'Your lead or any porter mends it.'],
    ['Who may vote?', 'At the mill everybody may vote.'],
    ['Where do I leave the key?', 'Leave it at the front desk.'],
    ['What does a locker cost?', 'A locker is 18 cr a month.'],
    ['What is the maximum?', 'You can carry over up to five days.'],
    ['How many ovens may a shop have?', 'Shop: small; Ovens: 2'],
    ['What is a peel?', 'Peel: a flat shovel for loaves.'],
    ['peel meaning', 'A peel is a flat shovel.'],
  ])('is told: "%s" "%s"', (question, statement) => {
    expect(isOfKind(question, statement)).toBe(true);
  });

  test.each([
    ['How old must an apprentice be?', 'You have to be early.'],
    ['How often is the oven swept?', 'It is swept by hand.'],
    ['When are wages paid?', 'They are paid in cash.'],
    ['Which number do I ring at night?', 'Ring the bell at the gate.'],
    ['Who mends the oven?', 'It is mended with clay.'],
    ['How many ovens may a shop have?', 'Ovens stay warm for 3 days.'],
    ['What is a peel?', 'Without a peel, use a board.'],
  ])('is told from others: "%s" "%s"', (question, statement) => {
    expect(isOfKind(question, statement)).toBe(false);
  });
});

test('on a premise, which may be false, nothing is sure', () => {
  expect(expectedOf('Since rolls are free, how much does a loaf cost?')).toEqual([]);
});
