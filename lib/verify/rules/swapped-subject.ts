// Who does something in the source does it in the claim: "The contract wins over the notice" is not "the notice
// wins over the contract".
import { isWording } from '../../language/claim-wording.ts';
import { auxiliaries } from '../../language/lists/modality.ts';
import { listOnce, type Reading, readOnce, wordsOf } from '../../language/reading.ts';
import type { SenseRule } from './rule.ts';

const between = new Set(auxiliaries);
const passive = /\b(?:by|is|are|was|were|be|been|being)\b/iu;
/** A text of more words is not followed. */
const mostWords = 400;

const guide = 'Only the board can exclude a member, on a proposal of the council.';

type Pair = { subject: string; verb: string };

// A content word with the one before it, when only auxiliaries stand between them.
const pairsOf = listOnce((reading): Pair[] => {
  const { text } = reading;
  const words = wordsOf(reading).slice(0, mostWords);
  return words.flatMap(({ term, isStop, at }, place) => {
    // "Including" and the like rule nothing.
    if (isStop || isWording(term)) return [];
    let before = place - 1;
    while (before >= 0 && between.has(words[before]?.token ?? '')) before -= 1;
    const subject = words[before];
    if (!subject || subject.isStop) return [];
    const gap = text.slice(subject.at + subject.word.length, at);
    return /[,;.:()]/u.test(gap) || passive.test(gap)
      ? []
      : [{ subject: subject.term, verb: term }];
  });
});

const placesOf = readOnce((reading: Reading) => wordsOf(reading).map(({ term }) => term));

export const swappedSubject: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    if (passive.test(claim.text)) return undefined;
    const stated = pairsOf(text);
    const isSwapped = pairsOf(claim).some(({ subject, verb }) => {
      const [own, ...more] = stated.filter((pair) => pair.verb === verb);
      if (!own || more.length > 0 || own.subject === subject) return false;
      return isBehind(subject, verb, text) && isBehind(own.subject, verb, claim);
    });
    return isSwapped ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'On a proposal of the council, only the board can exclude a member.' }],
    catches: [
      { guide, claim: 'Only the council can exclude a member, on a proposal of the board.' },
    ],
  },
};

// Whether a word stands behind another one and nowhere before it.
function isBehind(word: string, other: string, text: Reading): boolean {
  const places = placesOf(text);
  return places.indexOf(word) > places.indexOf(other);
}
