// The two things that a question sets against each other by their names: "the difference between A and B", "Is A easier
// than B?", "A or B, which is better?".
import { numberWords } from './amount-patterns.ts';
import { determiners } from './lists/determiners.ts';
import { subjectPronouns } from './lists/questions.ts';
import { normalize, tokenize } from './terms.ts';

/** Words of a thing that is compared by its name. */
const longestName = 3;
const asDeterminer = new Set(determiners);
/** What names no thing: who does it, and how much it is. */
const nameless = new Set([...subjectPronouns, ...numberWords].filter((word) => word !== 'one'));
const betweens = ['difference between', 'differences between'];
const whichOfTwo = ['which is', 'which one is', 'which of them is'];
const comparative = /^(?:more|\p{L}{3,}er)$/u;

/** The words of the one and of the other; undefined where a question compares no two things in such a form. */
export function comparedThings(question: string): [one: string, other: string] | undefined {
  const clauses = question.split(/[,:;.?!]/u).map(tokenize);
  const sides = clauses.map((clause, at) => sidesOf(clause, clauses[at + 1])).find(Boolean);
  const [one = '', other = ''] = sides?.map(nameOf) ?? [];
  return one && other ? [one, other] : undefined;
}

type Sides = [one: string[], other: string[]];

function sidesOf(clause: string[], next: string[] = []): Sides | undefined {
  const text = clause.join(' ').toLowerCase();
  const between = betweens.find((each) => text.includes(`${each} `));
  if (between) return splitAt(clause.slice(clause.findIndex(isDifference) + 2), 'and');
  if (/^(?:is|are) /u.test(text)) return acrossThan(clause.slice(1));
  const asks = next.join(' ').toLowerCase();
  if (whichOfTwo.some((each) => asks.startsWith(`${each} `))) return splitAt(clause, 'or');
  return whichOfTwo.some((each) => text.startsWith(`${each} `)) ? splitAt(next, 'or') : undefined;
}

function isDifference(word: string): boolean {
  return word.toLowerCase().startsWith('difference');
}

// "A easier to learn than B".
function acrossThan(words: string[]): Sides | undefined {
  const sides = splitAt(words, 'than');
  if (!sides) return undefined;
  const [before, other] = sides;
  const at = before.findIndex((word) => comparative.test(word.toLowerCase()));
  return at < 1 ? undefined : [before.slice(0, at), other];
}

function splitAt(words: string[], joint: string): Sides | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === joint);
  return at < 1 ? undefined : [words.slice(0, at), words.slice(at + 1)];
}

function nameOf(said: string[]): string {
  const words = said.filter((word) => !asDeterminer.has(normalize(word)));
  const isNamed = words.every((word) => !nameless.has(normalize(word)) && !/^\p{N}/u.test(word));
  return isNamed && words.length <= longestName ? words.join(' ') : '';
}
