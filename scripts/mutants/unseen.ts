// What no test of the check can see: constants that bound time or memory and change no answer, and words that another
// one of the check stands in for and that are listed for other parts. Each with the reason; whatever is not listed has
// to be noticed by a test.
export type Unseen = {
  path: string;
  name: string;
  /** Of a list, the words that are meant; all of it without them. */
  words?: string[];
  why: string;
};

export const unseen: Unseen[] = [
  {
    path: 'lib/verify/source.ts',
    name: 'readingsKept',
    why: 'bounds the memory for what was read before',
  },
  {
    path: 'lib/verify/likeness.ts',
    name: 'timeoutMs',
    why: 'bounds the time that a model is waited for',
  },
  {
    path: 'lib/verify/nearness.ts',
    name: 'timeoutMs',
    why: 'bounds the time that a model is waited for',
  },
  {
    path: 'lib/verify/worked-out-figures.ts',
    name: 'mostQuantities',
    why: 'bounds the pairs of figures that are tried; npm run bench:hold shows it',
  },
  {
    path: 'lib/language/lists/bounds.ts',
    name: 'boundsBefore.from',
    words: ['not fewer than'],
    why: 'the check reads it as a denied "fewer than"; questions need it',
  },
  {
    path: 'lib/language/lists/bounds.ts',
    name: 'boundsBefore.to',
    words: ['not more than'],
    why: 'the check reads it as a denied "more than"; questions need it',
  },
  {
    path: 'lib/language/lists/connectives.ts',
    name: 'reasons',
    words: ['as a result'],
    why: '"result" gives a reason too; questions for one need it',
  },
  {
    path: 'lib/language/lists/connectives.ts',
    name: 'reasonTurns',
    words: ['to make sure'],
    why: '"make" gives a reason too; questions for one need it',
  },
  {
    path: 'lib/language/lists/months.ts',
    name: 'months',
    words: ['May'],
    why: 'a stop word is no thing and no name; dates need it',
  },
  {
    path: 'lib/language/lists/time.ts',
    name: 'timesOfDay',
    words: ['night'],
    why: 'is a unit of time too; questions for a time need it',
  },
  {
    path: 'lib/language/lists/time.ts',
    name: 'partsOfTime',
    words: ['morning', 'evening'],
    why: 'what ends in "ing" is no thing; questions for a time need them',
  },
  {
    path: 'lib/verify/support-features.ts',
    name: 'featureNames',
    why: 'gives the order in which weights are fitted',
  },
  {
    path: 'lib/verify/rules/other-row.ts',
    name: 'routesCited',
    why: 'belongs to the examples of the rule',
  },
];
