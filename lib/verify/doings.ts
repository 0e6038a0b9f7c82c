// Who does what to whom in the clauses of a text, as far as the order of its words tells.
import { doingGroups } from '../language/lists/doings.ts';
import { auxiliaries } from '../language/lists/modality.ts';
import { nounSigns } from '../language/lists/pronouns.ts';
import { listOnce, type Reading, type Word, wordsOf } from '../language/reading.ts';
import { stemOf } from '../language/terms.ts';
import { sharesRoot } from '../language/word-likeness.ts';

/** A clause with its words in order. */
type Clause = readonly Word[];

/** How a clause tells what is done: by or to whom it is said of, as a request to the reader, or of somebody else. */
type Telling = 'done by' | 'done to' | 'asked' | 'other';

/** A word that may be a verb with a doer before it and somebody or something behind it. */
export type Doing = {
  /** The doer as written, and its stems. */
  doer: string;
  of: string[];
  verb: string;
  /** The stems of what stands behind the verb. */
  behind: string[];
};

const pause = /[,;:.!?\n]/u;
/** What opens another clause wherever it stands, and what may stand before one behind a comma. */
const openers = new Set('while whereas but because if when unless that who'.split(' '));
const leads = new Set([...openers, 'and', 'or', 'so', 'which', 'then']);
const between = new Set([...auxiliaries, 'cannot', 'also', 'then', 'first', 'always', 'normally']);
const modals = new Set(
  'can could will would shall should may must might do does did to'.split(' '),
);
const helpers = new Set([...between, ...modals]);
/** Before "to", what makes a duty of the verb behind it. */
const obliging = new Set('has have had need needs'.split(' '));
// "Open contributions": no verb ends so.
const nounEnd = /(?:ion|ment|ing|itie|ance|ence|nesse)s?$/u;
const beings = new Set('is are was were be been being get gets got'.split(' '));
/** Words of a doer, at most. */
const longestDoer = 4;
const linking = new Set(['of', 'for', 'at', 'by', '&', 'and', 'or', 'the']);
const prepositions = new Set(
  'to with for by in at on from of about into over under after before until as than between during through within without like such'.split(
    ' ',
  ),
);

const groupOf = new Map(
  doingGroups.flatMap((group) =>
    group.split(' ').map((verb) => [stemOf(verb), stemOf(group.split(' ')[0] ?? '')] as const),
  ),
);

/** Whether two stems are of one verb, or of two with one sense. */
function isSameDoing(one: string, other: string): boolean {
  return sharesRoot(one, other) || (groupOf.has(one) && groupOf.get(one) === groupOf.get(other));
}

/** The clauses of a text; one with "who" begins with whom that tells of. */
export const clausesOf = listOnce((text: Reading): Clause[] => {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  const end = () => {
    if (clause.length > 1) clauses.push(clause);
    clause = [];
  };
  let to = 0;
  for (const word of wordsOf(text)) {
    const isPaused = pause.test(text.text.slice(to, word.at));
    to = word.at + word.word.length;
    const before = clause;
    if (isPaused || openers.has(word.token)) end();
    if (word.token === 'who') clause = doerBefore(before, before.length);
    else if (clause.length > 0 || !leads.has(word.token)) clause.push(word);
  }
  end();
  return clauses;
});

/** What is done in the clauses of a claim, each with a doer before it and something right behind it. */
export const doingsIn = listOnce((claim: Reading): Doing[] =>
  clausesOf(claim).flatMap((clause) => [
    ...clause.flatMap((_, at) => doingAt(clause, at) ?? []),
    ...(passiveIn(clause) ?? []),
  ]),
);

function doingAt(clause: Clause, at: number): Doing | undefined {
  const verb = clause[at];
  if (!verb || !isVerbal(verb)) return undefined;
  const from = doerEnd(clause, at);
  const last = clause[from - 1];
  const next = clause[at + 1];
  if (!last || !isName(last) || !next || prepositions.has(next.token)) return undefined;
  if (!isConjugated(verb, last, clause.slice(from, at))) return undefined;
  const rest = clause.slice(at + 1);
  if (rest.some(({ token }) => token.endsWith('self') || token.endsWith('selves')))
    return undefined;
  return doingOf(doerBefore(clause, from), verb, rest);
}

function isConjugated(verb: Word, last: Word, before: Clause): boolean {
  if (nounEnd.test(verb.token) || !/^\p{Ll}/u.test(verb.word)) return false;
  if (before.some(({ token }) => modals.has(token))) return true;
  return last.token.endsWith('s') ? !verb.token.endsWith('s') : /[^s]s$/u.test(verb.token);
}

// "They are told by the clerk".
function passiveIn(clause: Clause): Doing[] | undefined {
  const by = clause.findIndex(({ token }) => token === 'by');
  const being = clause.slice(0, Math.max(by, 0)).findLastIndex(({ token }) => beings.has(token));
  const verb = clause.slice(being + 1, by).find(isVerbal);
  if (being === -1 || by === -1 || !verb) return undefined;
  const doer: Word[] = [];
  for (const word of clause.slice(by + 1, by + 1 + longestDoer)) {
    if (isName(word)) doer.push(word);
    else if (!linking.has(word.token) || word.token === 'of') break;
  }
  const doing = doingOf(doer, verb, clause.slice(0, being));
  return doing && [doing];
}

function doingOf(doer: Word[], verb: Word, rest: Clause): Doing | undefined {
  const behind = rest.filter(isName);
  if (doer.length === 0 || behind.length === 0) return undefined;
  return {
    doer: doer.map(({ word }) => word).join(' '),
    of: doer.map(({ term }) => term),
    verb: verb.term,
    behind: behind.map(({ term }) => term),
  };
}

// Where the doer of a verb ends, before its auxiliaries; 0 where a form of "be" makes a passive of it.
function doerEnd(clause: Clause, at: number): number {
  let from = at;
  while (from > 0) {
    const token = clause[from - 1]?.token ?? '';
    if (beings.has(token)) return 0;
    if (token === 'to' && !obliging.has(clause[from - 2]?.token ?? '')) return 0;
    if (!helpers.has(token)) return from;
    from -= token === 'to' ? 2 : 1;
  }
  return from;
}

// Of what stands behind a preposition, the doer is named before that.
function doerBefore(clause: Clause, to: number): Word[] {
  let from = to;
  while (from > 0 && to - from < longestDoer) {
    const word = clause[from - 1];
    if (!word || (word.isStop && !linking.has(word.token))) break;
    from -= 1;
  }
  return prepositions.has(clause[from - 1]?.token ?? '')
    ? []
    : clause.slice(from, to).filter(isName);
}

/** How a clause tells who does what a doing says: none of them where it tells nothing. */
export function tellingOf(doing: Doing, clause: Clause): Telling | undefined {
  const at = clause.findIndex(
    (word, place) => isSameDoing(word.term, doing.verb) && isVerb(clause, place),
  );
  if (at === -1) return undefined;
  const [before, behind] = [termsOf(clause.slice(0, at)), termsOf(clause.slice(at + 1))];
  const by = clause.findIndex(({ token }, place) => place > at && token === 'by');
  const agent = by === -1 ? [] : termsOf(clause.slice(by));
  if (doing.of.some((stem) => before.includes(stem) || agent.includes(stem))) return 'done by';
  if (beings.has(clause[at - 1]?.token ?? '')) return undefined;
  const isAllBehind = doing.of.every((stem) => behind.includes(stem));
  const isSwapped =
    doing.of.some((stem) => behind.includes(stem)) &&
    doing.behind.some((stem) => before.includes(stem) && !behind.includes(stem));
  if (isAllBehind || isSwapped) return 'done to';
  const isOfIt = doing.behind.some((stem) => behind.includes(stem));
  return isOfIt && isRequest(clause, at) ? 'asked' : 'other';
}

function termsOf(words: readonly Word[]): string[] {
  return words.map(({ term }) => term);
}

// "Please first raise it": nobody is named before the verb.
function isRequest(clause: Clause, at: number): boolean {
  const isPlainForm = !/(?:[^s]s|ing)$/u.test(clause[at]?.token ?? '');
  return isPlainForm && clause.slice(0, at).every(({ token }) => askingLeads.has(token));
}

const askingLeads = new Set(
  'please first then also always and or so simply just instead never'.split(' '),
);

// What stands behind an article or a preposition is a noun.
function isVerb(clause: Clause, at: number): boolean {
  const before = clause[at - 1]?.token ?? '';
  // No request ends in "s".
  if (at === 0 && /[^s]s$/u.test(clause[at]?.token ?? '')) return false;
  // "Unit testing" tests nothing; "testing units" does.
  if (at > 0 && clause[at]?.token.endsWith('ing')) return false;
  return before === 'to' || !(nounSigns.includes(before) || prepositions.has(before));
}

// "They normally tell": nothing is done by "normally".
function isVerbal(word: Word): boolean {
  return !helpers.has(word.token) && (groupOf.has(word.term) || isName(word));
}

function isName({ isStop, term }: Word): boolean {
  return !isStop && /\p{L}/u.test(term);
}
