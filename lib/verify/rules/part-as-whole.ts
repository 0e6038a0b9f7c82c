// "Only" said of one of two that the source names together: "only owls" of "owls and bats sleep by day".
import { actorsOf } from '../../language/actors.ts';
import { exclusives } from '../../language/lists/strength.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, type Reading, readOnce, stemSetOf, wordsOf } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import { isExclusive } from '../scope.ts';
import type { SenseRule } from './rule.ts';

/** Words behind "only" of which it is said. */
const reach = 4;
const only = new RegExp(`^${oneOf(exclusives)}$`, 'iu');
const joining = new Set(['and', 'or']);

const guide = 'Owls and bats sleep by day: there are boxes for them.';

/** The stems that stand behind a claim's "only", up to the first joint or stop word behind them. */
const singledOut = readOnce((reading: Reading) => {
  const words = wordsOf(reading);
  const at = words.findIndex(({ token }) => only.test(token));
  if (at === -1) return [];
  const behind = words.slice(at + 1, at + 1 + reach);
  const end = behind.findIndex(({ isStop }, place) => isStop && place > 0);
  return behind.slice(0, end === -1 ? reach : end).filter(({ isStop }) => !isStop);
});

/** The content words on the two sides of each "and" and "or". */
const joined = listOnce((reading: Reading) => {
  const words = wordsOf(reading);
  return words.flatMap(({ token }, at) => {
    const [before, behind] = [words[at - 1], words[at + 1]];
    const isPair = joining.has(token) && before && behind && !before.isStop && !behind.isStop;
    return isPair ? [[before.term, behind.term] as const] : [];
  });
});

// "The head of craft alone decides", where the source names others in the same sentence.
const loneActor = readOnce((claim: Reading) =>
  actorsOf(claim).find(({ to }) => wordsOf(claim)[to]?.token === 'alone'),
);

function isBesideOthers({ stems }: { stems: string[] }, text: Reading): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      stems.every((stem) => stemSetOf(sentence).has(stem)) &&
      actorsOf(sentence).some((other) => !other.stems.every((stem) => stems.includes(stem))) &&
      !isExclusive(sentence),
  );
}

const craft = 'The shop lead and the head of craft decide together.';

export const partAsWhole: SenseRule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    const lone = loneActor(claim);
    if (lone && isBesideOthers(lone, text)) return { phrase: 'alone' };
    const single = singledOut(claim).map(({ term }) => term);
    if (single.length === 0 || isExclusive(text)) return undefined;
    const said = stemSetOf(claim);
    const isPart = joined(text).some(([one, other]) =>
      [
        [one, other],
        [other, one],
      ].some(([own = '', left = '']) => single.includes(own) && !said.has(left)),
    );
    return isPart
      ? { phrase: wordsOf(claim).find(({ token }) => only.test(token))?.word ?? '' }
      : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Only noisy young ravens wake owls by day.' },
      { guide, claim: 'Owls and bats sleep by day.' },
      { guide: 'Only owls and bats sleep by day.', claim: 'Only owls and bats sleep by day.' },
    ],
    catches: [
      { guide: 'Owls or bats sleep in it by day.', claim: 'Only owls sleep in it by day.' },
      { guide, claim: 'Only old wise grey owls sleep by day.' },
      { guide, claim: 'Only owls sleep by day.' },
      { guide, claim: 'Only bats sleep by day.' },
      { guide: craft, claim: 'The head of craft alone decides.' },
    ],
  },
};
