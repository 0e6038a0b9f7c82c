// Compares the members of a list by the one amount that a question asks of them, and finds them by their place.
import { type Measure, type QuantityKind, superlatives } from '../../../language/lists/measures.ts';
import { ones, ordinals } from '../../../language/lists/numbers.ts';
import { stepNouns } from '../../../language/lists/sequence.ts';
import { timeUnits } from '../../../language/lists/time.ts';
import { oneOf } from '../../../language/one-of.ts';
import { isComparable, type Quantity } from '../../../language/quantities.ts';
import { stemsOf } from '../../../language/terms.ts';
import { ownTerms } from '../../../retrieve/own-terms.ts';
import type { Bound } from './ask.ts';
import type { Amount, AskedOfList, Entry, Listing } from './listings.ts';
import { isMoneyWord } from './money-columns.ts';
import type { Listed } from './say-listed.ts';
import { type Several, severalOf } from './several-wanted.ts';

/** Members that share a place at most. */
const mostTies = 3;
/** Members that are all shown where their amounts cannot be compared. */
const mostUnlike = 4;

const measures = stemsOf(Object.keys(superlatives).join(' '));
const kindNoun = /\b(?:which|what) (?:of the )?(\p{L}+)/iu;

type Measured = { entry: Entry; quantity: Quantity };

/** The most or least, all in order, or the difference of two that are named. */
export function compared(asked: AskedOfList): Listed | undefined {
  const { ask, listing } = asked;
  const measure = ask.extreme?.measure ?? ask.comparative?.measure;
  if (!measure && !ask.wantsDifference && !ask.wantsOrder) return undefined;
  const named = namedIn(asked);
  const asksPair = (ask.wantsDifference || ask.comparative) && named.length === 2;
  if (!asksPair && (!ask.extreme || named.length > 0 || ask.bounds.length > 0)) return undefined;
  const measured = measuredBy(asksPair ? named : listing.entries, measure, asked);
  if (!measured) return asksPair ? undefined : unlike(asked, measure);
  const isUp = asksPair ? true : (ask.extreme?.measure.isUp ?? true);
  const ranked = measured.toSorted((one, other) =>
    isUp ? worth(other, true) - worth(one, true) : worth(one, false) - worth(other, false),
  );
  if (asksPair) return differing(ranked);
  if (ask.wantsOrder) return { entries: ranked.map(({ entry }) => entry) };
  if (ask.opposite && ask.wantsDifference) return differing(ranked);
  if (ask.opposite || ask.wantsDifference) return undefined;
  if (ask.several) {
    const ordered = ranked.map(({ entry }) => entry);
    return severalIn(ordered, ask.several);
  }
  return placedAt(ranked, ask.extreme?.nth ?? 1, isUp);
}

// What is paid a visit is not held against what is paid a month: the reader sees each.
function unlike(asked: AskedOfList, measure: Measure | undefined): Listed | undefined {
  const { entries } = asked.listing;
  const [kind] = kindsAsked(measure, asked);
  if (entries.length > mostUnlike || !kind) return undefined;
  const amounts = entries.map((entry) => amountOf(entry, kind));
  const periods = new Set(amounts.map((amount) => amount?.per));
  return periods.size > 1 && amounts.every((amount) => amount?.per) ? { entries } : undefined;
}

function worth({ quantity }: Measured, isUp: boolean): number {
  return isUp ? quantity.high : quantity.low;
}

function differing(ranked: Measured[]): Listed | undefined {
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || first === last) return undefined;
  const entries = [first.entry, last.entry];
  const areLone = [first, last].every(({ quantity: { low, high } }) => low === high);
  return areLone && first.quantity.low !== last.quantity.low
    ? { entries, differ: [first.quantity, last.quantity] }
    : { entries };
}

function placedAt(ranked: Measured[], nth: number, isUp: boolean): Listed | undefined {
  const values = [...new Set(ranked.map((each) => worth(each, isUp)))];
  const tied = ranked.filter((each) => worth(each, isUp) === values[nth - 1]);
  const isTold = tied.length > 0 && tied.length <= mostTies && tied.length < ranked.length;
  return isTold ? { entries: tied.map(({ entry }) => entry) } : undefined;
}

// The amount of every member that is asked for; undefined where one has none, or they cannot be compared.
function measuredBy(
  entries: Entry[],
  measure: Measure | undefined,
  asked: AskedOfList,
): Measured[] | undefined {
  const kinds = kindsAsked(measure, asked);
  for (const kind of kinds.length > 0 ? kinds : onlyKind(entries)) {
    const found = entries.map((entry) => ({ entry, amount: amountOf(entry, kind) }));
    const [first] = found;
    const like = first?.amount;
    if (!like || !found.every(({ amount }) => amount && isAlike(amount, like))) continue;
    return found.flatMap(({ entry, amount }) =>
      amount ? [{ entry, quantity: amount.quantity }] : [],
    );
  }
  return undefined;
}

function kindsAsked(measure: Measure | undefined, { ask, part }: AskedOfList): QuantityKind[] {
  if (measure && measure.kinds.length > 0) return measure.kinds;
  const isMoney = ask.wantsAmount || ownTerms(part.terms).some(({ term }) => isMoneyWord(term));
  return isMoney ? ['money'] : [];
}

// Where the question does not tell, the one kind that there is.
function onlyKind(entries: Entry[]): QuantityKind[] {
  const kinds = new Set(
    entries.flatMap(({ amounts }) => amounts.map(({ quantity }) => quantity.kind)),
  );
  return kinds.size === 1 ? [...kinds] : [];
}

// Of two amounts of one kind, nobody knows which is meant.
function amountOf({ amounts }: Entry, kind: QuantityKind): Amount | undefined {
  const [only, ...others] = amounts.filter(({ quantity }) => quantity.kind === kind);
  return others.length === 0 ? only : undefined;
}

function isAlike(one: Amount, other: Amount): boolean {
  return one.per === other.per && isComparable(one.quantity, other.quantity);
}

/** Those whose amount lies within a bound: "under €20". */
export function within(asked: AskedOfList): Listed | undefined {
  const { ask, listing } = asked;
  const [bound] = ask.bounds;
  if (!bound || ask.bounds.length > 2 || !ask.isOpen || namedIn(asked).length > 0) return undefined;
  const { kind } = bound.quantity;
  const measured = kind === 'count' ? undefined : measuredOf(listing.entries, kind);
  const entries = measured?.flatMap(({ entry, quantity }) =>
    ask.bounds.every((each) => isComparable(quantity, each.quantity) && isWithin(quantity, each))
      ? [entry]
      : [],
  );
  return entries && entries.length > 0 ? { entries } : undefined;
}

function measuredOf(entries: Entry[], kind: QuantityKind): Measured[] | undefined {
  const found = entries.map((entry) => ({ entry, quantity: amountOf(entry, kind)?.quantity }));
  if (!found.every(({ quantity }) => quantity)) return undefined;
  return found.flatMap(({ entry, quantity }) => (quantity ? [{ entry, quantity }] : []));
}

function isWithin({ low, high, isOpen }: Quantity, { side, quantity }: Bound): boolean {
  const top = isOpen ? Number.POSITIVE_INFINITY : high;
  if (side === 'from') return low >= quantity.low;
  if (side === 'above') return low > quantity.high;
  return side === 'to' ? top <= quantity.high : top < quantity.low;
}

// Those that a word of their own in the question names; "which members" names the kind, and none of them.
function namedIn({ part, listing }: AskedOfList): Entry[] {
  const kind = stemsOf(kindNoun.exec(part.text)?.[1] ?? '');
  const said = new Set(stemsOf(part.text)).difference(new Set([...measures, ...kind]));
  return listing.entries.filter(({ naming }) =>
    [...naming].some((stem) => said.has(stem) && !/^\p{N}/u.test(stem)),
  );
}

const place = `first|last|final|${oneOf(ordinals)}`;
const nthStep = new RegExp(
  String.raw`\b(${place})(?: \p{L}+)? ${oneOf(stepNouns)}\b|\b${oneOf(stepNouns)} (?:is|comes) (${place})\b|\b(?:do|does|happens|comes?) (?:\p{L}+ )?(${place})(?=\s*[?,.!]|$| (?:to|when|if|in|at|with|for)\b)`,
  'iu',
);
const numberedStep = new RegExp(
  String.raw`\b(?:step|stage) (?:no\.? |number )?(\p{N}{1,2}|${oneOf(ones)})(?![\p{L}\p{N}])`,
  'iu',
);

const ofSteps = new RegExp(String.raw`^(?:\p{L}+ )?${oneOf(stepNouns)}\b`, 'iu');

/** Whether a question asks for a step by its place. */
export function namesStep(question: string): boolean {
  return nthStep.test(question);
}

/** "The last of them" of what was quoted last, "the third step" of a list of steps. */
export function placed({ ask, part, listing, leant }: AskedOfList): Listed | undefined {
  const { kind, entries } = listing;
  if (ask.place !== undefined && leant.length > 1) return only(leant.at(ask.place));
  if (ask.several && areInOrder(ask.several, listing)) return severalIn(entries, ask.several);
  if (kind !== 'steps' && kind !== 'told') return undefined;
  const at = placeAsked(part.text);
  return at === undefined ? undefined : only(entries.at(at));
}

// A list of points has no top, and what sentences tell in order are steps alone.
function areInOrder({ from, things }: Several, { kind }: Listing): boolean {
  if (from === 'measure') return false;
  if (from === 'top') return kind === 'steps';
  return kind !== 'sentences' && (kind !== 'told' || ofSteps.test(things));
}

// Where there are fewer than are asked for, all are counted.
function severalIn(entries: Entry[], several: Several): Listed {
  return { entries: severalOf(entries, several), isCount: entries.length < several.count };
}

// Counted from 0; -1 is the last.
function placeAsked(question: string): number | undefined {
  const number = numberedStep.exec(question)?.[1]?.toLowerCase();
  if (number !== undefined) {
    const spelt = ones.indexOf(number);
    return spelt >= 0 ? spelt : Math.max(0, Number(number) - 1);
  }
  const found = nthStep.exec(question)?.slice(1).find(Boolean)?.toLowerCase();
  if (found === undefined) return undefined;
  if (found === 'last' || found === 'final') return -1;
  return found === 'first' ? 0 : ordinals.indexOf(found) + 1;
}

function only(entry: Entry | undefined): Listed | undefined {
  return entry && { entries: [entry] };
}

const howMany = /\bhow many ((?:\p{L}+ )?\p{L}+s)\b/iu;
// "How many hours can I work?" of points on working hours asks for no count of them.
const timeOfSomeone = new RegExp(
  String.raw`\bhow many (?:\p{L}+ )?${oneOf(timeUnits)}s (?!are there\b|is there\b)`,
  'iu',
);

/** "How many steps", "how many courses" of a list that its heading calls so and that does not count itself. */
export function counted({ ask, part, listing }: AskedOfList): Listed | undefined {
  const asked = howMany.exec(part.text)?.[1]?.toLowerCase().split(' ').at(-1);
  if (!ask.wantsCount || !asked || listing.kind === 'sentences') return undefined;
  if (timeOfSomeone.test(part.text)) return undefined;
  const isOfSteps = listing.kind !== 'items' && (asked === 'steps' || asked === 'stages');
  const isTitle = listing.title.toLowerCase().split(/\s+/).at(-1) === asked;
  return isOfSteps || isTitle ? { entries: listing.entries, isCount: true } : undefined;
}
