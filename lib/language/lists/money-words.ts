// Words that ask for an amount of money.

/** What somebody is paid. */
export const payWords =
  'salary salaries earn earns earning earnings pay paid pays wage wages income compensation'.split(
    ' ',
  );

/** What something costs. */
export const priceWords = 'cost costs price fee'.split(' ');
