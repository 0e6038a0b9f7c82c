// What a text denies, and whether a claim denies the same.
import { deniedFillers, deniedNeeds, deniers, negations } from '../language/lists/negations.ts';
import { oneOf } from '../language/one-of.ts';
import { lettersOf, type Reading, readOnce } from '../language/reading.ts';

const negation = new RegExp(String.raw`\b${oneOf(negations)}\b|n\s?['’]\s?t\b`, 'i');
const negatedWords = new RegExp(
  String.raw`(?:\b${oneOf(deniers)}|n['’]t)\s+((?:\p{L}+[\s-]+){0,2}\p{L}+)`,
  'giu',
);
const fillers = new Set(deniedFillers);
const need = new RegExp(String.raw`^${oneOf(deniedNeeds)}\b`);

/** Whether a text holds a word of denial. */
export const denies = readOnce(({ text }) => negation.test(text));

type Denials = {
  /** For each denial what it denies, as written and without fillers. */
  denied: string[][];
  /** For each the words of the text beside it. */
  beside: Set<string>[];
  /** All words that it denies, and those beside all denials. */
  all: Set<string>;
  asserted: Set<string>;
};

// The words behind each denial; what is not needed stands before it.
const denialsOf = readOnce(({ text }): Denials => {
  const lower = text.toLowerCase();
  const found = Array.from(lower.matchAll(negatedWords), ({ 1: span = '', index }) => {
    const before =
      lower
        .slice(0, index)
        .split(/[,;.:]\s/)
        .at(-1) ?? '';
    const denied = need.test(span) ? before : span;
    return { span, words: lettersIn(denied).filter((word) => !fillers.has(word)) };
  });
  return {
    denied: found.map(({ words }) => words),
    beside: found.map(({ span }) => new Set(lettersIn(lower.replace(span, ' ')))),
    all: new Set(found.flatMap(({ words }) => words)),
    asserted: new Set(lettersIn(found.reduce((rest, { span }) => rest.replace(span, ' '), lower))),
  };
});

const letterSetOf = readOnce((reading): ReadonlySet<string> => new Set(lettersOf(reading)));

/** Whether a claim says what a text denies: "Python is not too simple" denies "simple". */
export function assertsWhatIsDenied(claim: Reading, text: Reading): boolean {
  if (denies(claim)) return false;
  const said = letterSetOf(claim);
  const { denied, beside } = denialsOf(text);
  return denied.some((words, at) => {
    const isOnlyDenied = (word: string) => said.has(word) && !beside[at]?.has(word);
    return words.some(isOnlyDenied) && words.slice(0, 1).every(isOnlyDenied);
  });
}

/** "Simplicity is not a feature", where the text denies something else and says that it is one. */
export function deniesWhatIsAsserted(claim: Reading, text: Reading): boolean {
  const { denied } = denialsOf(claim);
  if (denied.length === 0) return false;
  const { all, asserted } = denialsOf(text);
  return denied.some(
    (words) => words.some((word) => asserted.has(word)) && !words.some((word) => all.has(word)),
  );
}

function lettersIn(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
