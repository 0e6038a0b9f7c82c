// Stems of the words that ask for an amount of money.
import { payWords, priceWords } from './lists/money-words.ts';
import { stemOf } from './terms.ts';

/** Of what somebody is paid. */
export const payStems: ReadonlySet<string> = new Set(payWords.map(stemOf));

/** Of what something costs. */
export const priceStems: ReadonlySet<string> = new Set(priceWords.map(stemOf));
