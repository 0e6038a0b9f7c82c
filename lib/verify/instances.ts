// The figures of a claim that are the reader's own: of "can I after six years?" the guide says "over 5 years". One
// statement bounds such a figure, and holds all other figures of the claim.
import { figuresLacking } from '../language/figures.ts';
import { isComparable, type Quantity } from '../language/quantities.ts';
import { figuresIn, type Reading } from '../language/reading.ts';
import { boundsOf, type Stretch } from './figure-bounds.ts';
import { isSameQuantity } from './same-quantity.ts';
import type { Source } from './source.ts';
import { figuresOfSource, quantitiesInText, quantitiesOf } from './source-quantities.ts';

/** A question with more figures asks for something to be worked out. */
const mostAsked = 6;

/** The figures of a claim which the question has, its source lacks, and one cited statement gives bounds for. */
export function instancesIn(claim: Reading, source: Source): Quantity[] {
  const asked = figuresIn(source.evidence.question);
  if (asked.size === 0 || asked.size > mostAsked) return [];
  const { quantities } = quantitiesInText(claim);
  // "Half a year", where the source says six months.
  const isOtherUnit = (figure: string) =>
    quantities.some(
      (each) =>
        each.own.low === Number(figure) &&
        quantitiesOf(source).some(({ quantity }) => isSameQuantity(each, quantity)),
    );
  const lacking = figuresLacking(figuresIn(claim), figuresOfSource(source));
  const missing = lacking.filter((figure) => !isOtherUnit(figure));
  if (missing.length === 0 || figuresLacking(new Set(missing), asked).length > 0) return [];
  const values = missing.map(Number);
  const cases = quantities.filter(({ own, low, high }) => low === high && values.includes(own.low));
  if (cases.length < missing.length) return [];
  const given = new Set([...figuresIn(claim)].filter((figure) => !lacking.includes(figure)));
  const isCovered = source.statements.some((statement) => {
    const single = source.evidence.single(statement);
    if (figuresLacking(given, figuresOfSource(single)).length > 0) return false;
    const bounds = boundsOf(single.text);
    return cases.every((each) => bounds.some((bound) => isWithin(each, bound)));
  });
  return isCovered ? cases : [];
}

function isWithin(one: Quantity, { quantity, from, to, isStrict }: Stretch): boolean {
  if (!isComparable(one, quantity)) return false;
  return isStrict ? from < one.low && one.low < to : from <= one.low && one.low <= to;
}
