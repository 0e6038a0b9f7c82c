// What a text denies, and whether a claim denies the same.

import { necessity } from '../language/lists/modality.ts';
import {
  clauseDeniers,
  deniedFillers,
  deniedNeeds,
  deniers,
  denyingVerbs,
  exclusionWords,
  negations,
  prohibitionWords,
} from '../language/lists/negations.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import {
  lettersOf,
  listOnce,
  type Reading,
  readOnce,
  stemSetOf,
  tellOnce,
} from '../language/reading.ts';
import { stopWords } from '../language/stop-words.ts';
import { normalize, stemOf, stemsOf } from '../language/terms.ts';
import { sharesRoot } from '../language/word-likeness.ts';
import { complementsOf } from './complements.ts';
import { deniedClausesOf } from './denied-clauses.ts';
import { deniesExcess, deniesHarm, deniesIdleNeed, plainDenials } from './denied-words.ts';
import { asDenial, outright } from './outright.ts';
import { isExcepting, isExclusive } from './scope.ts';

const negation = new RegExp(String.raw`\b${oneOf(negations)}\b|n\s?['’]\s?t\b`, 'i');
const negatedWords = new RegExp(
  String.raw`(?:\b${oneOf(deniers)}|n['’]t)\s+((?:\p{L}+[\s-]+){0,2}\p{L}+)`,
  'giu',
);
const stopStems = new Set(Array.from(stopWords, stemOf));
const fillers = new Set(deniedFillers);
const need = new RegExp(String.raw`^${oneOf(deniedNeeds)}\b`);

/** Whether a text holds a word of denial. */
export const denies = tellOnce((reading) => negation.test(asDenial(reading)));

/** Whether a text holds one outside of its conditions. */
export const deniesOutright = tellOnce((reading) => negation.test(outright(reading)));

const ruledOut = new RegExp(String.raw`\b${oneOf(prohibitionWords, exclusionWords)}\b`, 'iu');

/** Whether a text says without a word of denial that something is not so: "closed", "exempt from", "left out". */
export const rulesOut = tellOnce(({ text }) => ruledOut.test(text.replace(goneOn, ' ')));
// "Who has gone on a course" is not gone.
const goneOn = /\bgone\s(?:on|to|through|back|for|over|with)\b/giu;

// "May not" for "may", "isn't required" for "has to be".
const may = 'may|can|could';
const modals = [
  {
    denied: new RegExp(String.raw`\b(?:${may}|ca)(?:\s?not|n['’]t)\b`, 'iu'),
    said: new RegExp(String.raw`\b(?:${may})\b`, 'iu'),
  },
  {
    denied: new RegExp(String.raw`(?:\bnot|n['’]t)\s${oneOf(deniedNeeds)}\b`, 'iu'),
    said: new RegExp(String.raw`\b${oneOf(necessity)}\b`, 'iu'),
  },
];

// "Doesn't leave", where the text says "stays".
function deniesComplement(claim: Reading, text: Reading): boolean {
  return deniedComplements(claim, text).length > 0;
}

/** The stems that a claim denies and whose complement stands in a text. */
export function deniedComplements(claim: Reading, text: Reading): string[] {
  const said = stemSetOf(text);
  const { denied } = denialsOf(claim);
  return denied.flat().filter((word) => complementsOf(word).some((other) => said.has(other)));
}

const byItself = new RegExp(
  String.raw`\b${oneOf(denyingVerbs)}\b|^(?:nobody|no one|none|nothing|neither)\b`,
  'iu',
);

/**
 * Whether words behind a denial of a claim stand in a text; none are told behind a verb or a subject that denies:
 * the text may say them.
 */
export function deniesWhatIsSaid(claim: Reading, text: Reading): boolean {
  if (deniesExcess(claim, text) || deniesIdleNeed(claim, text)) return false;
  const isModal = modals.some(
    ({ denied, said }) => denied.test(claim.text) && said.test(text.text),
  );
  if (isModal) return true;
  const said = stemSetOf(text);
  const { denied: behind } = denialsOf(claim);
  const denied = [...deniedClausesOf(claim).map(({ stems }) => stems), ...behind]
    .map((words) => words.filter((word) => !stopStems.has(word)))
    .filter(([word]) => word !== undefined);
  if (denied.length === 0) return byItself.test(claim.text.trim());
  if (deniesComplement(claim, text)) return false;
  return denied
    .filter((words) => !deniesHarm(words, text))
    .flat()
    .some((word) => said.has(word) || [...said].some((other) => sharesRoot(word, other)));
}

type Denials = {
  /** For each denial what it denies, as written and without fillers. */
  denied: string[][];
  /** For each the words of the text beside it. */
  beside: ReadonlySet<string>[];
};

// What says something by itself; a cell goes with its head ("Training needed: no").
const statement = /[;.]\s|:\s(?!(?:no|none|never|not)\b)|,\s(?=not\s)|\sbut\s/u;
// "A key rather than a badge" asserts no badge.
const contrasted = /\b(?:instead of|rather than|as opposed to|other than)\b[^,;.]{1,200}/giu;
const deniesWhole = new RegExp(String.raw`\b${oneOf(clauseDeniers)}\b|n['’]t\b`, 'iu');

// The words behind each denial; what is not needed stands before it.
const denialsOf = readOnce((reading): Denials => {
  if (reading.lines.length > 0) return denialsInLines(reading.lines);
  const lower = plainDenials(outright(reading));
  const whole = () => plainDenials(asDenial(reading));
  const found = Array.from(matchesOf(lower, negatedWords), ({ 1: span = '', index }) => {
    const before =
      lower
        .slice(0, index)
        .split(/[,;.:]\s/)
        .at(-1) ?? '';
    const denied = need.test(span) ? before : span;
    return {
      span,
      words: stemsIn(denied.split(/[^\p{L}]+/u).filter((word) => !fillers.has(word))),
    };
  });
  return {
    denied: found.map(({ words }) => words),
    beside: found.map(({ span }) => new Set(stemsIn(lettersIn(whole().replace(span, ' '))))),
  };
});

// What another line says stands beside a denial as well.
function denialsInLines(lines: readonly Reading[]): Denials {
  const denied = lines.flatMap((line) => denialsOf(line).denied);
  const beside = lines.flatMap((line) => {
    const others = lines
      .filter((other) => other !== line)
      .flatMap((other) => [...stemsOfLetters(other)]);
    return denialsOf(line).beside.map((own) => own.union(new Set(others)));
  });
  return { denied, beside };
}

// What a text says without a denial.
const assertedIn = listOnce((reading): string[] => {
  const parts = outright(reading).toLowerCase().replace(contrasted, ' ').split(statement);
  const asserting = parts.filter((part) => !deniesWhole.test(part));
  return asserting.flatMap((part) => stemsIn(lettersIn(part)));
});

// "Licences are not issued here": what is denied of it stands behind.
const deniedSubject =
  /(?:^|[.;:,]\s)((?:\p{L}+\s){1,5}?)(?:is|are|was|were|can|may|must|will)(?:not|n['’]t|\snot)\s/giu;
const deniedSubjectsOf = readOnce(
  ({ text }): ReadonlySet<string> =>
    new Set(Array.from(matchesOf(text, deniedSubject), ([, span = '']) => stemsOf(span)).flat()),
);

const stemsOfLetters = readOnce(
  (reading): ReadonlySet<string> => new Set(stemsIn(lettersOf(reading))),
);

// What denies, excepts or rules out something does not assert it.
function cannotAssert(claim: Reading, text: Reading): boolean {
  const denying = denies(claim) || rulesOut(claim) || isExcepting(claim);
  return denying || (isExclusive(claim) && isExclusive(text));
}

/** Whether a claim says what a text denies: "Python is not too simple" denies "simple". */
export function assertsWhatIsDenied(claim: Reading, text: Reading): boolean {
  if (cannotAssert(claim, text)) return false;
  const said = stemsOfLetters(claim);
  const { denied, beside } = denialsOf(text);
  return denied.some((words, at) => {
    const isOnlyDenied = (word: string) => said.has(word) && !beside[at]?.has(word);
    return words.some(isOnlyDenied) && words.slice(0, 1).every(isOnlyDenied);
  });
}

/** Share of what a clause denies that a claim may not assert, from two words on. */
const mostAsserted = 0.6;

/** Whether a claim without a denial says most of what a clause of a text denies, and it alone. */
export function assertsDeniedClause(claim: Reading, text: Reading): boolean {
  if (cannotAssert(claim, text)) return false;
  const said = stemSetOf(claim);
  return deniedClausesOf(text).some(({ stems, beside }) => {
    const asserted = stems.filter((stem) => said.has(stem) && !beside.has(stem));
    return asserted.length > 1 && asserted.length > mostAsserted * stems.length;
  });
}

// "Nobody reviews it", "Renewals: none": what stands beside it is denied as well.
const ofNone = /\b(?:nobody|none|no one|nothing|neither)\b/iu;

// Where a part of the text denies all there is, only what stands in another part is asserted.
function isOfNone(denied: string[][], { text }: Reading): boolean {
  if (!ofNone.test(text)) return false;
  const others = text.split(statement).filter((part) => !ofNone.test(part));
  const said = new Set(others.flatMap((part) => stemsOf(part)));
  return !denied.some((words) => words.length > 1 && words.every((word) => said.has(word)));
}

/** "Simplicity is not a feature", where the text denies something else and says that it is one. */
export function deniesWhatIsAsserted(claim: Reading, text: Reading): boolean {
  const { denied } = denialsOf(claim);
  if (denied.length === 0 || isOfNone(denied, text)) {
    return false;
  }
  if ((isExclusive(claim) && isExclusive(text)) || deniesComplement(claim, text)) return false;
  const asserted = assertedIn(text);
  const clauses = deniedClausesOf(text);
  const isDenied = (word: string) =>
    denialsOf(text).denied.some((words) => words.includes(word)) ||
    deniedSubjectsOf(text).has(word) ||
    clauses.some(({ stems }) => stems.includes(word));
  return denied.some(
    (words) =>
      words.some((word) => asserted.includes(word) && !stopStems.has(word)) &&
      !deniesHarm(
        words.filter((word) => !stopStems.has(word)),
        text,
      ) &&
      !words.some(isDenied),
  );
}

function stemsIn(words: readonly string[]): string[] {
  return words.filter((word) => word !== '').map((word) => stemOf(normalize(word)));
}

function lettersIn(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
