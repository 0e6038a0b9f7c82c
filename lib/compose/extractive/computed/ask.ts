// What a question asks to be worked out over rows, as far as its grammar tells: an extreme, an order, a
// difference, a bound, a value to look up, a count. It knows nothing of any table.
import { boundsBefore, boundsBehind } from '../../../language/lists/bounds.ts';
import {
  bareSuperlatives,
  comparatives,
  type Measure,
  superlatives,
} from '../../../language/lists/measures.ts';
import { ordinals } from '../../../language/lists/numbers.ts';
import { oneOf } from '../../../language/one-of.ts';
import { type Quantity, readQuantities } from '../../../language/quantities.ts';
import { rememberedText } from '../../../remembered.ts';
import { type Several, severalWanted } from './several-wanted.ts';

/** An amount that a question gives as a bound. */
export type Bound = { side: 'from' | 'to' | 'above' | 'below'; quantity: Quantity };

export type Ask = {
  /** The highest or lowest, or the one that stands `nth` from there. */
  extreme: { measure: Measure; word: string; nth: number } | undefined;
  /** Whether it asks for the first rung by what is earned there. */
  wantsStart: boolean;
  /** How many are wanted: "the three longest", "the first two". */
  several: Several | undefined;
  /** Whether both the most and the least are named. */
  opposite: boolean;
  /** How things are compared: "longer", "cheaper". */
  comparative: { measure: Measure; word: string } | undefined;
  wantsDifference: boolean;
  /** Whether the rows are wanted in the order of a measure. */
  wantsOrder: boolean;
  wantsMean: boolean;
  /** A neighbour in the table: a row up or down its scale, or the next one below it. */
  step: 'up' | 'down' | 'next' | 'previous' | undefined;
  /** A place among rows that were named before, counted from 0; -1 for the last. */
  place: number | undefined;
  bounds: Bound[];
  /** Amounts that are no bounds. */
  values: Quantity[];
  isNegated: boolean;
  wantsCount: boolean;
  /** Whether it asks which things there are: "which", "what", "who", "list". */
  isOpen: boolean;
  wantsAmount: boolean;
  /** Whether it asks for a reason, which no cell gives. */
  wantsReason: boolean;
  /** Which end of a range it asks for. */
  end: 'low' | 'high' | undefined;
};

const superlative = new RegExp(
  String.raw`\b(?:(${oneOf(ordinals)}|\p{N}(?:st|nd|rd|th))[\s-])?(${oneOf(Object.keys(superlatives))})\b`,
  'iu',
);
const anySuperlative = new RegExp(
  String.raw`\b${oneOf(Object.keys(superlatives), Object.keys(bareSuperlatives))}\b`,
  'giu',
);
const mostSuperlatives = 6;
const bareSuperlative =
  /(?<!\bat )(?<=\bthe |\b\p{L}{2,}s |\b(?:earn|pay|cost|get|make) )(most|least)\b(?! of\b)|(?<!\bat (?:the )?)\b(most|least)\s*(?=[?,.!]|$)/iu;
const comparative = new RegExp(String.raw`\b(${oneOf(Object.keys(comparatives))})\b`, 'iu');
const than = new RegExp(
  String.raw`\b${oneOf(Object.keys(comparatives))}(?: \p{L}+){0,3} than$`,
  'iu',
);
const difference =
  /\bdifferences?\b|\bhow far apart\b|\bby how (?:much|many|far|long)\b|\bhow (?:much|many) (?:more|less|fewer|higher|lower|longer|shorter|cheaper|dearer|later|earlier|bigger|larger|smaller)\b|\bhow much (?:lies|is there|is) between\b|\b(?:gap|spread) between\b/iu;
const order =
  /\b(?:order|rank|sort|arrange)\b|\bin (?:the )?order of\b|\bfrom (?:the )?\p{L}+ to (?:the )?\p{L}+(?=[.?!]|$)/iu;
// Not "What does it mean?"
const mean = /\baverages?\b|\b(?:the|a) mean \p{L}/iu;
const up =
  /\b(?:one|a|next)(?: \p{L}+)? up\b|\b(?:one|the|next)(?: \p{L}+)? (?:above|higher)\b|\bnext(?: \p{L}+)? up\b|\babove (?:that|it|this)\b/iu;
const down =
  /\b(?:one|a|next)(?: \p{L}+)? down\b|\b(?:one|the|next)(?: \p{L}+)? (?:below|lower)\b|\bbelow (?:that|it|this)\b/iu;
const next = /\b(?:the )?next (?:one|\p{L}+)\b|\bthe one after\b|\bcomes? after\b/iu;
const previous = /\bthe (?:previous|one before)\b|\bcomes? before\b/iu;
const place = new RegExp(
  String.raw`\bthe (first|last|${oneOf(ordinals)}|\p{N}(?:st|nd|rd|th)) (?:one|of (?:them|these|those))\b`,
  'iu',
);
const negated = /\b(?:no|not|never|without|nothing|none|neither|cannot|free)\b|n['’]t\b/iu;
const open = /\b(?:which|what|who|whose|whom|list|name|show)\b|\bhow many\b/iu;
const reason = /\b(?:why|how come)\b/iu;
const amount = /\bhow much\b/iu;
const count = /\bhow many\b/iu;
const lowEnd = /\b(?:starts?|starting|begins?|minimum|at least|lowest|to begin with|bottom)\b/iu;
const highEnd = /\b(?:up to|maximum|at most|highest|tops?|ends?|reach(?:es)?)\b/iu;

type Side = Bound['side'];
const before: [Side, RegExp][] = [
  ['from', new RegExp(String.raw`\b${oneOf(boundsBefore.from, ['since'])}$`, 'iu')],
  ['to', new RegExp(String.raw`\b${oneOf(boundsBefore.to, ['within', 'by', 'until'])}$`, 'iu')],
  ['above', new RegExp(String.raw`\b${oneOf(boundsBefore.above, ['after'])}$`, 'iu')],
  ['below', new RegExp(String.raw`\b${oneOf(boundsBefore.below, ['before'])}$`, 'iu')],
];
const behind: [Side, RegExp][] = [
  ['from', new RegExp(String.raw`^,? ?(?:\p{L}+ ){0,2}?${oneOf(boundsBehind.from)}\b`, 'iu')],
  ['to', new RegExp(String.raw`^,? ?(?:\p{L}+ ){0,2}?${oneOf(boundsBehind.to)}\b`, 'iu')],
  ['above', new RegExp(String.raw`^,? ?(?:\p{L}+ ){0,2}?${oneOf(boundsBehind.above)}\b`, 'iu')],
  ['below', new RegExp(String.raw`^,? ?(?:\p{L}+ ){0,2}?${oneOf(boundsBehind.below)}\b`, 'iu')],
];
const whole = /\b(?:in full|fully|entirely|completely)\b/iu;
const hundred: Quantity = {
  kind: 'share',
  unit: '%',
  low: 100,
  high: 100,
  own: { low: 100, high: 100 },
  isOpen: false,
  start: 0,
  end: 0,
};
const starts = /\b(?:start|begin)(?:s|ing)?(?: at| from| with)?$/iu;

// "What will I earn at the start?" asks for the first rung.
const atFirst =
  /\bat (?:the start|first)\b|\bto (?:begin|start) with\b|\bstarting (?:pay|salary|wage)\b/iu;
// And not "What do I pay at first?", which asks for what is paid out of one's own purse.
const earned = /\b(?:earns?|salary|wages?|income|starting pay|(?:get|be|is|are) paid)\b/iu;

/** Reads one part of a question. */
export const readAsk = rememberedText((question): Ask => {
  const { text, quantities } = readQuantities(question);
  const bounds: Bound[] = [];
  const values: Quantity[] = [];
  for (const quantity of quantities) {
    const side = sideOf(quantity, text);
    if (side) bounds.push({ side, quantity });
    else values.push(quantity);
  }
  if (whole.test(question)) values.push(hundred);
  return {
    extreme: extremeIn(question),
    wantsStart: asksForStart(question),
    several: severalWanted(question),
    opposite: namesOpposites(question),
    comparative: comparativeIn(question),
    wantsDifference: difference.test(question),
    wantsOrder: order.test(question),
    wantsMean: mean.test(question),
    step: stepIn(question),
    place: placeIn(question),
    bounds,
    values: values.filter(({ kind }) => kind !== 'place'),
    isNegated: negated.test(question),
    wantsCount: count.test(question),
    isOpen: open.test(question),
    wantsAmount: amount.test(question),
    wantsReason: reason.test(question),
    end: endOf(question),
  };
});

function sideOf({ start, end }: Quantity, text: string): Side | undefined {
  const head = text.slice(Math.max(0, start - 60), start).trimEnd();
  if (starts.test(head)) return undefined;
  const compared = than.exec(head)?.[0];
  if (compared) return comparativeIn(compared)?.measure.isUp ? 'above' : 'below';
  const found =
    before.find(([, pattern]) => pattern.test(head)) ??
    behind.find(([, pattern]) => pattern.test(text.slice(end, end + 40)));
  return found?.[0];
}

function extremeIn(question: string): Ask['extreme'] {
  const plain = question.replace(/\bat (?:the )?(?:most|least|best|worst)\b/giu, ' ');
  const found = superlative.exec(plain);
  const word = (found?.[2] ?? bareWord(plain) ?? endWord(plain))?.toLowerCase();
  const measure = word ? (superlatives[word] ?? bareSuperlatives[word]) : undefined;
  if (!word || !measure) return undefined;
  return { measure, word, nth: nthOf(found?.[1]) };
}

function namesOpposites(question: string): boolean {
  const found = question.matchAll(anySuperlative).take(mostSuperlatives);
  const ups = Array.from(found, ([word]) => {
    const each = word.toLowerCase();
    return (superlatives[each] ?? bareSuperlatives[each])?.isUp;
  });
  return ups.includes(true) && ups.includes(false);
}

function bareWord(question: string): string | undefined {
  const found = bareSuperlative.exec(question);
  return found?.[1] ?? found?.[2];
}

// "The top of the scale" and "the bottom" are its extremes, too.
function endWord(question: string): string | undefined {
  if (/\bat the top\b/iu.test(question)) return 'highest';
  if (/\bat the bottom\b/iu.test(question)) return 'lowest';
  if (asksForStart(question)) return 'lowest';
  return severalWanted(question)?.from === 'top' ? 'most' : undefined;
}

function asksForStart(question: string): boolean {
  return atFirst.test(question) && earned.test(question);
}

function nthOf(word: string | undefined): number {
  if (!word) return 1;
  const spelt = ordinals.indexOf(word.toLowerCase());
  return spelt >= 0 ? spelt + 2 : Number.parseInt(word, 10);
}

function comparativeIn(question: string): Ask['comparative'] {
  const word = comparative.exec(question)?.[1]?.toLowerCase();
  const measure = word ? comparatives[word] : undefined;
  return word && measure ? { measure, word } : undefined;
}

function stepIn(question: string): Ask['step'] {
  if (up.test(question)) return 'up';
  if (down.test(question)) return 'down';
  if (next.test(question)) return 'next';
  return previous.test(question) ? 'previous' : undefined;
}

function placeIn(question: string): number | undefined {
  const word = place.exec(question)?.[1]?.toLowerCase();
  if (!word) return undefined;
  if (word === 'last') return -1;
  if (word === 'first') return 0;
  const spelt = ordinals.indexOf(word);
  return spelt >= 0 ? spelt + 1 : Number.parseInt(word, 10) - 1;
}

function endOf(question: string): Ask['end'] {
  const [low, high] = [lowEnd.test(question), highEnd.test(question)];
  if (low === high) return undefined;
  return low ? 'low' : 'high';
}
