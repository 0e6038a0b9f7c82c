// What comes first in a claim comes first in the guide.
import { isLight } from '../../language/light-words.ts';
import { type Reading, readOnce } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { remembered } from '../../remembered.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const sequence = /\bfirst\b/iu;
const turn =
  /(?:[,;.]\s|\s)(?:and\s)?(?:then|after that|afterwards|only then|once that is done|once this is done|next)\b/iu;

const guide = '1. Knead the dough for ten minutes\n2. Heat the oven\n';

/** The two parts of a claim that tells an order, each by the stems that the other one lacks. */
const partsOf = readOnce(({ text }: Reading) => {
  const found = turn.exec(text);
  if (!found || !sequence.test(text.slice(0, found.index))) return undefined;
  const first = new Set(stemsOf(text.slice(0, found.index)).filter((stem) => !isLight(stem)));
  const then = new Set(
    stemsOf(text.slice(found.index + found[0].length)).filter((stem) => !isLight(stem)),
  );
  return { earlier: first.difference(then), later: then.difference(first) };
});

/** The stems of a source in the order of the guide. */
const inOrder = remembered(({ statements }: Source) =>
  statements
    .toSorted((one, other) => one.statement.start - other.statement.start)
    .flatMap(({ statement }) => stemsOf(statement.text)),
);

export const orderTurned: Rule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, source) {
    const parts = partsOf(claim);
    if (!parts) return undefined;
    const [earlier, later] = [placeOf(parts.earlier, source), placeOf(parts.later, source)];
    const isTurned = earlier !== undefined && later !== undefined && earlier > later;
    return isTurned ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'First knead the dough, then heat the oven.' }],
    catches: [{ guide, claim: 'First heat the oven, then knead the dough.' }],
  },
};

// The mean place of the words in the source.
function placeOf(stems: ReadonlySet<string>, source: Source): number | undefined {
  const places = [...stems].map((stem) => inOrder(source).indexOf(stem)).filter((at) => at >= 0);
  if (places.length === 0) return undefined;
  return places.reduce((sum, at) => sum + at, 0) / places.length;
}
