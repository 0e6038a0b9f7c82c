// The names of a claim in another language that the guide's text does not hold.
import { foreignWords } from './foreign-words.ts';
import { hasOwnSpelling, namesOf } from './names.ts';
import { normalize, stemOf, tokenize } from './terms.ts';

type Knowledge = {
  language: string;
  /** Whether the guides write a lower-case word with a capital inside a sentence. */
  isGuideName: (word: string) => boolean;
};

/** Languages that write every noun with a capital. */
const capitalNouns = ['de', 'lb'];
const initials = /^\p{Lu}{2,5}s?$/u;

/**
 * Months, days of the week, and names whose word stands nowhere in an English text: Latin ones, for others are written
 * anew.
 * Initials may be translated ("KI" for "AI"), so as many are let off as the text has of its own.
 */
export function namesAcross(claim: string, text: string, knowledge: Knowledge): string[] {
  const { language, isGuideName } = knowledge;
  const { regions, english } = foreignWords(language);
  const held = new Set(tokenize(text).map(keyOf));
  const isHeld = (word: string) => held.has(keyOf(word));
  const isName = (word: string) =>
    /^\p{Script=Latin}/u.test(word) &&
    (!capitalNouns.includes(language) || hasOwnSpelling(word) || isGuideName(normalize(word)));
  const isRegion = (word: string) =>
    regions.get(word.toLowerCase())?.some((own) => tokenize(own).some(isHeld)) ?? false;
  const missing = namesOf(claim).filter(
    (word) => isName(word) && !isHeld(word) && !english.has(word.toLowerCase()) && !isRegion(word),
  );
  const dates = tokenize(claim).filter((word) => {
    const own = english.get(word.toLowerCase());
    return own !== undefined && /^\p{Lu}/u.test(own) && !isHeld(own);
  });
  const said = new Set(tokenize(claim).map(keyOf));
  let translated = tokenize(text).filter(
    (word) => initials.test(word) && !said.has(keyOf(word)),
  ).length;
  const names = missing.filter((word) => {
    if (!initials.test(word) || translated === 0) return true;
    translated -= 1;
    return false;
  });
  return [...dates, ...names];
}

function keyOf(word: string): string {
  return stemOf(normalize(word));
}
