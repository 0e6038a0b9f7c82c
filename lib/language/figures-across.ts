// Writes the figures of a text in another language as English writes them, so that they are read by the same code as
// the guide's: "1.200,50 €" as "€1200.50", "2,5 Jahre" as "2.5 year", "am 3. März" as "3 March".
import { moneySigns } from './amount-patterns.ts';
import { englishOf, type ForeignWords, foreignWords } from './foreign-words.ts';
import { perUnit } from './lists/across-languages.ts';
import { months } from './lists/months.ts';
import { oneOf } from './one-of.ts';

const longestPhrase = 7;
const written = /\p{N}(?:[\p{N}.,'’]*\p{N})?/gu;
const spaced = /(?<![\p{N}.,])\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})/gu;
const numericDate = /(?<![\p{N}.,/])(\p{N}{1,2})([./])(\p{N}{1,2})\2(\p{N}{4})(?!\p{N})/gu;
// "14h30", "14 h", "14.30 Uhr", "14 Uhr".
const clock =
  /(?<![\p{N}.,:])(\p{N}{1,2})(?: ?h ?(\p{N}{2})?(?![\p{L}\p{N}])|[.:](\p{N}{2}) Uhr| Uhr)/gu;
const month = oneOf(months);
const dayAndMonth = new RegExp(
  String.raw`(\p{N}{1,2})(?:\.|er|º)? (?:de |d['’])?(${month})(?:,? (?:del? )?(\p{N}{4}))?`,
  'gu',
);
const amount = String.raw`\p{N}[\p{N}.]*(?: (?:thousand|million|billion))?`;
const signBehind = new RegExp(
  String.raw`(?<![\p{N}.])(${amount}(?: ?[–-] ?${amount})?) ?([${moneySigns}])`,
  'gu',
);
const periods = 'hour|day|week|month|year';
const pers = new RegExp(
  String.raw`(?<!\p{L})${oneOf(perUnit)} (${periods})(?![\p{L}]| \p{N})`,
  'giu',
);

/**
 * The text with its figures, units, dates and amounts in English, and the rest as it is: one reading, or two where
 * "1.200" may be meant in either way.
 * @param language The tag of its language.
 */
export function readingsInEnglish(text: string, language: string): string[] {
  const { decimal } = foreignWords(language);
  const plain = text.normalize('NFKC').replace(numericDate, (whole, day, _, at, year) => {
    const name = months[Number(at) - 1];
    return name ? `${Number(day)} ${name} ${year}` : whole;
  });
  const timed = plain.replace(
    clock,
    (_, hour, minute, other) => `${hour}:${minute ?? other ?? '00'}`,
  );
  const joined = timed.replace(spaced, (digits) => digits.replaceAll(' ', ''));
  const other = decimal === ',' ? '.' : ',';
  const texts = [decimal, other].map((sign) =>
    joined.replace(written, (digits) => inEnglish(digits, sign)),
  );
  return [...new Set(texts)].map((each) => inEnglishOrder(withEnglishWords(each, language)));
}

// One sign alone before three digits groups them, unless it is the one that parts a fraction.
function inEnglish(digits: string, decimal: string): string {
  const signs = digits.match(/[.,'’]/gu) ?? [];
  const last = signs.at(-1) ?? '';
  const isFraction =
    signs.length > 1
      ? signs.filter((sign) => sign === last).length === 1
      : last === decimal || (/[.,]/.test(last) && !/\p{N}[.,]\p{N}{3}$/u.test(digits));
  if (signs.length === 0) return digits;
  const whole = isFraction ? digits.slice(0, digits.lastIndexOf(last)) : digits;
  const fraction = isFraction ? `.${digits.slice(digits.lastIndexOf(last) + 1)}` : '';
  return whole.replace(/[.,'’]/gu, '') + fraction;
}

// The longest phrase wins: "dólares estadounidenses" before "dólares".
function withEnglishWords(text: string, language: string): string {
  const words = foreignWords(language);
  const pieces = text.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? [];
  let said = '';
  for (let at = 0; at < pieces.length; ) {
    const found = phraseAt(pieces, at, words);
    said += found?.english ?? pieces[at] ?? '';
    at += found?.length ?? 1;
  }
  return said;
}

function phraseAt(
  pieces: string[],
  at: number,
  words: ForeignWords,
): { english: string; length: number } | undefined {
  for (let length = longestPhrase; length > 0; length -= 2) {
    const found = englishOf(pieces.slice(at, at + length).join(''), words);
    if (found !== undefined) return { english: found, length };
  }
  return undefined;
}

function inEnglishOrder(text: string): string {
  return text
    .replace(dayAndMonth, (_, day, name, year) => `${day} ${name}${year ? ` ${year}` : ''}`)
    .replace(/(?<=\b(?:million|billion))\.(?= )/gu, '')
    .replace(/(?<=\b(?:million|billion)) (?:de|d['’]) ?(?=\p{L})/gu, ' ')
    .replace(signBehind, '$2$1')
    .replace(pers, 'per $1');
}
