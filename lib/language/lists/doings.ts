// Verbs with one sense as far as it matters who does it and to whom.

export const doingGroups = [
  'inform tell told notify advise let',
  'override supersede prevail',
  'give provide',
  'send forward submit',
  'ask request',
  'reimburse repay refund',
];

/** What a guide calls those for whom it is written. */
export const readerNouns =
  'employee staff member teammate colleague student guest person people user volunteer visitor customer participant applicant candidate tenant resident worker parent'.split(
    ' ',
  );
