// Words and letters that stand for numbers.

/** Whole numbers of one word, in order from 1 to 19. */
export const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** Tens in order from 20 to 90. */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words for other amounts that a figure may be given as: multiples, parts and the dozen. */
export const multiples: Record<string, number> = {
  twice: 2,
  double: 2,
  triple: 3,
  half: 0.5,
  quarter: 0.25,
  dozen: 12,
};

/** Parts of a whole that are named by a word. */
export const fractions = ['half', 'third', 'quarter'];

/** Places in an order, from the second: "first" is seldom meant as one. */
export const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** What makes a place of a figure: "3rd". */
export const ordinalEndings = ['st', 'nd', 'rd', 'th'];

/** Counts of no exact number, as an exaggeration has them: "thousands of jobs". */
export const looseCounts = ['dozens', 'hundreds', 'thousands', 'millions', 'billions'];
