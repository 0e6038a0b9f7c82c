// What a text says of a kind of things is not said of all: of "the tall windows have a lock", "all windows have a lock".
import { isLight } from '../../language/light-words.ts';
import { universals } from '../../language/lists/strength.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, type Reading, readOnce, stemSetOf, wordsOf } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { isAllInclusive, isExcepting } from '../scope.ts';
import type { SenseRule } from './rule.ts';

const ofAll = new RegExp(
  String.raw`(?<!\bof )\b(${oneOf(universals)})\s(?:of\s)?(?:the\s|your\s|our\s)?(\p{L}+(?:\s\p{L}+){0,2})`,
  'giu',
);

const guide = 'The tall windows have a lock.';

/** Each word of a claim for all, with the stems of up to three words behind it. */
const widely = readOnce(({ text }: Reading) =>
  matchesOf(text, ofAll).map(([, word = '', span = '']) => ({ word, stems: stemsOf(span) })),
);

type Kind = { noun: string; modifier: string | undefined };

/** Each word of a text with the word that narrows it down, if any: the one right before it, without what weighs little. */
const kindsIn = listOnce((reading: Reading): Kind[] => {
  const words = wordsOf(reading);
  return words.map(({ term, at }, place) => {
    const before = words[place - 1];
    const isNext = before !== undefined && at - before.at - before.word.length <= 2;
    const narrows = isNext && !before.isStop && !/^\p{N}/u.test(before.word);
    return { noun: term, modifier: narrows ? before.term : undefined };
  });
});

export const allOfKind: SenseRule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    if (isExcepting(claim) || isAllInclusive(text)) return undefined;
    const found = widely(claim).find(({ stems }) => {
      const noun = stems.find((stem) => stemSetOf(text).has(stem) && !isLight(stem));
      if (noun === undefined) return false;
      const kinds = kindsIn(text).filter((kind) => kind.noun === noun);
      const said = stemSetOf(claim);
      return kinds.every(({ modifier }) => modifier !== undefined && !said.has(modifier));
    });
    return found && { phrase: found.word };
  },
  examples: {
    keeps: [
      { guide, claim: 'All tall windows have a lock.' },
      { guide, claim: 'Tall windows have a lock.' },
      { guide: 'Windows have a lock.', claim: 'All windows have a lock.' },
      { guide, claim: 'All windows that are tall have a lock.' },
      { guide: 'Each further visit costs £3.', claim: 'Every additional visit costs £3.' },
    ],
    catches: [
      { guide, claim: 'All windows have a lock.' },
      { guide: 'Guests vote on specific budgets.', claim: 'Guests vote on all budgets.' },
    ],
  },
};
