// Tells a message that is about the last answer itself: "Why?", "Shorter, please", "Anything more?".
import {
  bareComparatives,
  exampleRequests,
  moreRequests,
  nextRequests,
  previousRequests,
  requestLeads,
  requestTails,
  shorterRequests,
  whyRequests,
} from './lists/follow-ups.ts';
import { calendarUnits, clockUnits } from './lists/units.ts';
import { oneOf } from './one-of.ts';
import { normalize, tokenize } from './terms.ts';

/**
 * What is wanted of the last answer: its reason, less or more of it, an instance, what stands beside it, or by how much
 * it differs from the one before.
 */
export type FollowUpAct =
  | 'why'
  | 'shorter'
  | 'more'
  | 'example'
  | 'next'
  | 'previous'
  | 'difference';

const acts = new Map<string, FollowUpAct>([
  ...whyRequests.map((phrase) => [phrase, 'why'] as const),
  ...shorterRequests.map((phrase) => [phrase, 'shorter'] as const),
  ...moreRequests.map((phrase) => [phrase, 'more'] as const),
  ...exampleRequests.map((phrase) => [phrase, 'example'] as const),
  ...nextRequests.map((phrase) => [phrase, 'next'] as const),
  ...previousRequests.map((phrase) => [phrase, 'previous'] as const),
]);

/** Longest request, in words: what is longer asks something of its own. */
const mostWords = 12;

const compared = oneOf(bareComparatives, ['more', 'more expensive']);
const units = `${oneOf(Object.keys(clockUnits), Object.keys(calendarUnits))}s`;
const asksDifference = new RegExp(
  `^(?:(?:and|so|but|ok) )?(?:(?:what is|what|whats|what was|how big is|how large is) )?(?:the difference(?: then)?|by how much|how (?:much|many) ${compared}(?: ${units})?(?: (?:is|does|do|would|will) (?:that|it|this)(?: be| cost| take| make)?)?|how much of a difference(?: is (?:that|it|this))?|what does that differ by)(?: then)?$`,
  'u',
);

/** The act of a message that has nothing else in it; else undefined. */
export function actOf(message: string): FollowUpAct | undefined {
  const words = tokenize(message).map(normalize).filter(Boolean);
  if (words.length === 0 || words.length > mostWords) return undefined;
  if (asksDifference.test(words.join(' '))) return 'difference';
  for (let rest = words.join(' '); ; ) {
    const act = actWithTails(rest);
    if (act) return act;
    const lead = requestLeads.find((phrase) => rest.startsWith(`${phrase} `));
    if (lead === undefined) return undefined;
    rest = rest.slice(lead.length + 1);
  }
}

function actWithTails(words: string): FollowUpAct | undefined {
  for (let rest = words; ; ) {
    const act = acts.get(rest);
    if (act) return act;
    const tail = requestTails.find((phrase) => rest.endsWith(` ${phrase}`));
    if (tail === undefined) return undefined;
    rest = rest.slice(0, -tail.length - 1);
  }
}
