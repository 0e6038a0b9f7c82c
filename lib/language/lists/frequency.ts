// How often something happens.

/** One time alone. */
export const once = ['a single', 'one-time', 'one-off', 'one time', 'only once', 'just once'];

/** More than one time. */
export const many = [
  'repeated',
  'repeatedly',
  'twice',
  'several times',
  'more than once',
  'multiple times',
  'two or more',
];

/** Time after time. */
export const regular =
  'every year|each year|every month|each month|every week|each week|every day|yearly|annually|monthly|weekly'.split(
    '|',
  );
