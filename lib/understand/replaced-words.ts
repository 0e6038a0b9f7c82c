// What a follow-up without a verb puts its own words in the place of: "And after six?" asks what was asked "after
// three", "And a ward manager?" of a table's other row. What it does not replace, it takes over.
import { statementsOfBlock } from '../evidence/statement-blocks.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { replacingClauses, replacingPrepositions } from '../language/lists/follow-ups.ts';
import { ones, tens } from '../language/lists/numbers.ts';
import { auxiliaries, questionWords } from '../language/lists/questions.ts';
import { oneOf } from '../language/one-of.ts';
import { normalize, stemOf, stemsOf, tokenize } from '../language/terms.ts';
import type { GuideStatement } from '../types.ts';
import { namesOf, namingStems } from './quoted-lists.ts';

/** Share of a name that a question says which names it. */
const partOfName = 0.5;

const opensPhrase = new Set([...replacingPrepositions, ...replacingClauses]);
const endsPhrase = new Set([
  ...opensPhrase,
  ...questionWords,
  ...auxiliaries,
  'and',
  'or',
  'i',
  'we',
]);
const clauses = new Set(replacingClauses);
const spelledNumber = new RegExp(`^${oneOf(ones, tens)}$`, 'i');

/**
 * The stems of an earlier question that a fragment replaces.
 * @param said What was quoted between the two.
 */
export function replacedBy(
  fragment: string,
  earlier: string,
  said: GuideStatement[],
  index: GuideIndex,
): Set<string> {
  const own = new Set(stemsOf(fragment));
  const replaced = [
    ...numbersReplaced(fragment, earlier),
    ...phraseReplaced(fragment, earlier),
    ...namesReplaced(fragment, earlier),
    ...siblingReplaced({ own, earlier: new Set(stemsOf(earlier)) }, said, index),
  ];
  return new Set(replaced.filter((stem) => !own.has(stem)));
}

/** A question without the words of some stems. */
export function withoutStems(question: string, stems: ReadonlySet<string>): string {
  if (stems.size === 0) return question;
  const parts = question.split(/([\p{L}\p{M}\p{N}'’.,]+)/u);
  return parts.map((part) => (stemsOf(part).some((stem) => stems.has(stem)) ? '' : part)).join('');
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word) || spelledNumber.test(word);
}

function numbersReplaced(fragment: string, earlier: string): string[] {
  if (!tokenize(fragment).some(isNumber)) return [];
  return tokenize(earlier)
    .filter(isNumber)
    .map((word) => stemOf(normalize(word)));
}

// "And to the top?" stands for "to level two", "And when I marry?" for "when I move"; a figure alone stands for a
// figure, not for what it counts.
function phraseReplaced(fragment: string, earlier: string): string[] {
  const words = tokenize(fragment).map(normalize);
  const [opener] = words.filter((word) => opensPhrase.has(word));
  const others = words.filter((word) => stemsOf(word).length > 0);
  if (opener === undefined || others.every(isNumber)) return [];
  const before = tokenize(earlier).map(normalize);
  const at = before.lastIndexOf(opener);
  if (at === -1) return [];
  const behind = before.slice(at + 1);
  const end = clauses.has(opener) ? -1 : behind.findIndex((word) => endsPhrase.has(word));
  return stemsOf(behind.slice(0, end === -1 ? undefined : end).join(' '));
}

// Names stand for names.
function namesReplaced(fragment: string, earlier: string): string[] {
  return namesIn(fragment).length === 0 ? [] : namesIn(earlier);
}

function namesIn(text: string): string[] {
  if (text === text.toUpperCase()) return [];
  return tokenize(text)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .flatMap(stemsOf);
}

// What names the quoted row or item in the earlier question, when the fragment names another of the same list.
function siblingReplaced(
  { own, earlier }: Record<'own' | 'earlier', ReadonlySet<string>>,
  said: GuideStatement[],
  index: GuideIndex,
): string[] {
  return said.flatMap((place) => {
    const name = namingStems(place.statement);
    const asked = namesOf(place.statement).filter((each) => isNamedIn(earlier, each));
    if (asked.length === 0) return [];
    const others = statementsOfBlock(place, index).filter((other) => other !== place.statement);
    const isNamed = others.some((other) =>
      namingStems(other).some((stem) => own.has(stem) && !name.includes(stem)),
    );
    return isNamed ? asked.flat() : [];
  });
}

// "50 edits" in a cell is not named by "how many edits".
function isNamedIn(question: ReadonlySet<string>, name: string[]): boolean {
  const held = name.filter((stem) => question.has(stem));
  return held.length > 0 && held.length >= partOfName * name.length;
}
