// How often something happens, or has to: what follows from "repeated faults" does not follow from "a single fault", and
// what is paid "once" is not paid "every year".
import { many, once, regular } from '../../language/lists/frequency.ts';
import { oneOf } from '../../language/one-of.ts';
import { type Reading, tellOnce } from '../../language/reading.ts';
import type { SenseRule } from './rule.ts';

const guide = 'Repeated noise leads to a fine.';
const fee = 'Each new guest pays a one-time fee of £9.';

const ofOnce = new RegExp(String.raw`\b${oneOf(once)}\b`, 'iu');
const ofMany = new RegExp(String.raw`\b${oneOf(many)}\b`, 'iu');
const ofRegular = new RegExp(String.raw`\b${oneOf(regular)}\b`, 'iu');
const isOnce = tellOnce(({ text }: Reading) => ofOnce.test(text));
const isMany = tellOnce(({ text }: Reading) => ofMany.test(text));
const isRegular = tellOnce(({ text }: Reading) => ofRegular.test(text));

export const frequencyOther: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    const isOfMany = isMany(text) && !isOnce(text);
    const isOfOne = isOnce(text) && !isMany(text) && !isRegular(text);
    const isLess = isOfMany && isOnce(claim) && !isMany(claim);
    const isMore = isOfOne && (isRegular(claim) || isMany(claim)) && !isOnce(claim);
    return isLess || isMore ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Noise that is repeated leads to a fine.' },
      { guide: fee, claim: 'A new guest pays £9 once.' },
      { guide: 'Noise leads to a fine.', claim: 'A single noise leads to a fine.' },
    ],
    catches: [
      { guide, claim: 'A single noise leads to a fine.' },
      { guide: fee, claim: 'Each new guest pays a fee of £9 every year.' },
    ],
  },
};
