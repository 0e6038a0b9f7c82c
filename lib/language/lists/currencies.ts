// What money and shares are written with. A currency belongs here when guides give amounts in it and its
// sign and its code both stand for it alone; one that is known by its code only is added where it is read.

/** Currencies by sign, with their ISO 4217 code and the words that stand behind a figure. */
export const currencies = [
  { sign: '$', code: 'USD', names: ['dollar', 'dollars'] },
  { sign: '€', code: 'EUR', names: ['euro', 'euros'] },
  { sign: '£', code: 'GBP', names: ['pound', 'pounds'] },
  { sign: '¥', code: 'JPY', names: ['yen'] },
];

/** Hundredths of a currency. */
export const smallChange = ['cent', 'cents'];

/** What stands behind a figure that is a share of a hundred, besides "%". */
export const percentWords = ['percent', 'per cent'];
