// What money and shares are written with. A currency belongs here when guides give amounts in it and its
// sign stands for it alone; one that is known by its code only is added where it is looked for.

/** Signs of currencies. */
export const currencySigns = ['$', '€', '£', '¥'];

/** Their codes (ISO 4217), each with its sign. */
export const currencyCodes: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** The words for them that stand behind a figure, each with its sign. */
export const currencyNames: Record<string, string> = {
  dollar: '$',
  dollars: '$',
  euro: '€',
  euros: '€',
  pound: '£',
  pounds: '£',
  yen: '¥',
};

/** Hundredths of a currency. */
export const smallChange = ['cent', 'cents'];

/** What stands behind a figure that is a share of a hundred, besides "%". */
export const percentWords = ['percent', 'per cent'];
