// Words of talk about an answer itself ("Here is a short summary"): alone they claim nothing. Compared as
// stems.
import { stemsOf } from './terms.ts';

const words = `
  according advice advise advises also answer answers areas asked aspects based below break breakdown
  briefly bullet classic consider covered covering covers describe described describes detail details
  directly ensure example examples explain explained explains final finally first follow following
  follows form found fully gist glance guide guides handy helpful here highlight highlights idea ideas
  in include included includes including information insight insights key list listed lists look main
  mention mentioned mentions next note notes number options outline outlined outlines overall
  overview passage passages picture point points presents provide provided provides put question
  questions quick quickly quoted recap recommend recommends reference relevant rundown said
  say says section sections set short simply state stated states
  step steps suggest suggestion suggestions suggests sum summarize summarise summarised summarized summary takeaway
  takeaways then things think tip tips together topic topics way ways words
`;

const stems = new Set(stemsOf(words));

/** Whether a stem belongs to talk about an answer. */
export function isTalk(term: string): boolean {
  return stems.has(term);
}
