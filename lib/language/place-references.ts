// Tells a thing that is named by its place in what was said: "the second one", "step 3", "one level up",
// "the one above that". What stands at the place, the reader of the conversation finds out.
import {
  backwardWords,
  countedNouns,
  downWords,
  lastWords,
  onwardWords,
  placeNouns,
  upWords,
} from './lists/follow-ups.ts';
import { ones, ordinals } from './lists/numbers.ts';
import { timeUnits } from './lists/time.ts';
import { oneOf } from './one-of.ts';

/** A place in a list or table: counted from 1 (-1 is the last), or so many further from what was said. */
export type Place =
  | { kind: 'nth'; nth: number }
  /** `order` is that in which things stand; `up` leads to the greater one of a scale. */
  | { kind: 'beside'; along: 'order' | 'up'; by: 1 | -1 }
  /** The greatest of a scale, or the least. */
  | { kind: 'end'; by: 1 | -1 }
  /** What stands between those that were spoken of. */
  | { kind: 'between' }
  /** The first to be done or the last, where things are in such an order: counted as `nth` is. */
  | { kind: 'turn'; nth: number };

export type PlaceReference = {
  place: Place;
  /** The noun that it names a thing by; undefined when it is one of any list. */
  noun: string | undefined;
  /** The question without the words of the reference. */
  rest: string;
};

const noun = oneOf(placeNouns);
const pointed = `(?: (?:that|it|this|these|those|them))?`;
const up = oneOf(upWords);
const down = oneOf(downWords);
const ahead = oneOf(onwardWords);
const back = oneOf(backwardWords);
const upward = new RegExp(
  String.raw`\b(?:(?:one|an?|the next|next) (?:${noun} )?${up}|the ${noun} ${up}|(?:the )?next (?:higher|bigger) ${noun}|the higher ${noun})${pointed}\b`,
  'iu',
);
const downward = new RegExp(
  String.raw`\b(?:(?:one|an?|the next|next) (?:${noun} )?${down}|the ${noun} ${down}|(?:the )?next (?:lower|smaller) ${noun}|the lower ${noun})${pointed}\b`,
  'iu',
);
const onward = new RegExp(
  String.raw`\b(?:the ${noun} ${ahead}|(?:the )?${ahead} ${noun})${pointed}(?![\p{L}\p{N}])`,
  'iu',
);
const backward = new RegExp(
  String.raw`\b(?:the ${noun} ${back}|(?:the )?${back} ${noun})${pointed}(?![\p{L}\p{N}])`,
  'iu',
);
const top = /\b(?:to|at|for|in) the (?:very )?top(?: \p{L}+)?[?!.\s]{0,4}$/iu;
const bottom = /\b(?:to|at|for|in) the (?:very )?bottom(?: \p{L}+)?[?!.\s]{0,4}$/iu;
const counted = new RegExp(
  String.raw`\b${oneOf(countedNouns)} (?:no\.? |number )?(\p{N}{1,2}|${oneOf(ones)})(?![\p{L}\p{N}])`,
  'iu',
);
const nth = new RegExp(
  String.raw`\bthe (?:very )?(first|${oneOf(ordinals, lastWords)}|\p{N}{1,2}(?:st|nd|rd|th))(?: (\p{L}+))?(?: of (?:these|those|them|the list))?(?![\p{L}\p{N}])`,
  'iu',
);
// "And in between?", "What is between them?"; "the difference between them" is no thing of a list.
const ofBoth = '(?: (?:them|those|these|both|the two))?';
const between = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|then) )?(?:(?:what|who|which|how)(?:['’]s| is| are| comes| lies| about)? )?(?:(?:the |an? |any )?${noun}s? )?(?:(?:is|are|comes) )?(?:in )?between${ofBoth}[?!.\s]{0,4}$`,
  'iu',
);
const oneBetween = new RegExp(
  String.raw`\bthe ${noun} (?:in )?between${ofBoth}(?![\p{L}\p{N}]| the\b)`,
  'iu',
);
// "Which of these comes first?", "Which one first?"
const turn = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|then) )?(?:which|what)(?: ${noun}| of (?:these|those|them|the \p{L}+))?(?:(?:['’]s| is| are| comes?| goes) (?:the )?| (?:do|should|must) (?:i|we|you) (?:do|take|learn|make|start with|begin with) | the | )(first|${oneOf(ordinals, lastWords)})(?: ${noun})?[?!.\s]{0,4}$`,
  'iu',
);
const timeUnit = new RegExp(`^${oneOf(timeUnits)}`, 'i');
const numbers = new Set(ones.slice(1));
const verb = /^(?:is|was|does|did|do|has|had|can|could|may|should|will|would|about|for|in|on)$/i;

/** The first thing that a question names by its place; most name none. */
export function placeReferenceIn(question: string): PlaceReference | undefined {
  const besides: [RegExp, Place][] = [
    [upward, { kind: 'beside', along: 'up', by: 1 }],
    [downward, { kind: 'beside', along: 'up', by: -1 }],
    [onward, { kind: 'beside', along: 'order', by: 1 }],
    [backward, { kind: 'beside', along: 'order', by: -1 }],
    [top, { kind: 'end', by: 1 }],
    [bottom, { kind: 'end', by: -1 }],
    [between, { kind: 'between' }],
    [oneBetween, { kind: 'between' }],
  ];
  for (const [pattern, place] of besides) {
    if (pattern.test(question)) {
      return { place, noun: undefined, rest: question.replace(pattern, ' ') };
    }
  }
  const byTurn = turn.exec(question)?.[1];
  if (byTurn !== undefined) {
    return { place: { kind: 'turn', nth: numberOf(byTurn) }, noun: undefined, rest: '' };
  }
  const byNumber = counted.exec(question);
  if (byNumber?.[1] !== undefined) {
    const place: Place = { kind: 'nth', nth: numberOf(byNumber[1]) };
    return { place, noun: undefined, rest: question.replace(byNumber[0], ' ') };
  }
  return ordinalIn(question);
}

// "The first year" and "the first six" are no place in a list, and "the second is" has no noun.
function ordinalIn(question: string): PlaceReference | undefined {
  const found = nth.exec(question);
  const [words, which = '', behind] = found ?? [];
  if (words === undefined || (behind !== undefined && isCounted(behind))) return undefined;
  const isNoun = behind !== undefined && !verb.test(behind);
  const named = isNoun && !placeNouns.includes(behind.toLowerCase()) ? behind : undefined;
  const kept = isNoun ? '' : (behind ?? '');
  return {
    place: { kind: 'nth', nth: numberOf(which) },
    noun: named,
    rest: question.replace(words, ` ${kept} `),
  };
}

function isCounted(word: string): boolean {
  return timeUnit.test(word) || /^\p{N}/u.test(word) || numbers.has(word.toLowerCase());
}

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lastWords.includes(lower)) return -1;
  if (lower === 'first') return 1;
  const place = ordinals.indexOf(lower);
  if (place !== -1) return place + 2;
  const one = ones.indexOf(lower);
  return one === -1 ? Number.parseInt(lower, 10) : one + 1;
}
