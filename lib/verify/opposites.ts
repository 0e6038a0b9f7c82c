// Catches a word that is the opposite of the statement's own: "raise the barrier" for "lower".
import { normalize, stemOf, tokenize } from '../language/terms.ts';

/** Words that mean the opposite of each other, side by side. */
const pairs: [one: string, other: string][] = [
  [
    'grow grows grew growing growth increase increases increased increasing rise rises rising rose raise raises raised raising climb climbs climbing higher boost boosts expand expands expanding',
    'shrink shrinks shrank shrinking decrease decreases decreased decreasing fall falls fell falling lower lowers lowered lowering reduce reduces reduced reducing decline declines declining drop drops dropping dwindle dwindles collapse collapses collapsed collapsing dying dead vanish vanishes vanishing',
  ],
  [
    'fast faster fastest quick quicker quickly speed speeds speeding accelerate accelerates accelerating',
    'slow slower slowest slowly slows slowing delay delays delaying hinder hinders hamper hampers',
  ],
  [
    'easy easier easiest easily ease simple simpler simplify simplifies',
    'hard harder hardest difficult complicated complicate complicates complex',
  ],
  ['improve improves improving better', 'worsen worsens worsening worse degrade degrades'],
  ['advantage advantages benefit strength', 'disadvantage disadvantages drawback weakness'],
  ['common popular often frequently', 'rare unpopular rarely seldom'],
  ['strong stronger', 'weak weaker'],
  ['cheap cheaper', 'expensive costly'],
  ['majority', 'minority'],
  ['static', 'dynamic'],
  ['minimal minimum', 'maximal maximum'],
  ['internal', 'external'],
  ['include includes including', 'exclude excludes excluding'],
  ['encourage encourages', 'discourage discourages'],
  ['allow allows enable enables', 'prevent prevents forbid forbids ban bans'],
  ['required mandatory necessary', 'optional unnecessary'],
  ['vary varies differ differs', 'identical same'],
  ['attract attracts', 'deter deters'],
  ['positive', 'negative'],
  ['safe', 'unsafe dangerous'],
  ['large larger big bigger', 'small smaller'],
];
const comparing: [one: string, other: string] = ['more', 'less fewer'];
/** Words to each side of an opposite that tell what it is said of. */
const reach = 2;

const glue = new Set(
  'a an the of in on at to for and or is are be it its can make makes'.split(' '),
);

type Sides = [one: Set<string>, other: Set<string>];
const sides = pairs.map(sidesOf);
const comparingSides = sidesOf(comparing);
// "The skills fall into three groups" goes nowhere.
const idiom = /\bfalls? (?:into|under|within)\b/giu;

/**
 * Whether a claim has a word whose opposite stands in the text in its place.
 * @param compares Whether "more" and "less" count: not when the sides of a comparison were swapped too.
 */
export function saysTheOpposite(
  claim: string,
  text: string,
  { compares }: { compares: boolean },
): boolean {
  const said = stemsIn(claim);
  const stated = stemsIn(text.replace(idiom, ' '));
  const all = compares ? [...sides, comparingSides] : sides;
  return all.some(
    ([one, other]) => turns(said, stated, [one, other]) || turns(said, stated, [other, one]),
  );
}

// Says `one`; the text says only the other, or the other right where the claim says this one.
function turns(said: string[], stated: string[], [one, other]: Sides): boolean {
  const has = (words: string[], side: Set<string>) => words.some((word) => side.has(word));
  if (!has(said, one) || !has(stated, other)) return false;
  if (!has(said, other) && !has(stated, one)) return true;
  const around = new Set(neighbours(said, one));
  const agreeing = neighbours(stated, one).filter((word) => around.has(word));
  const turning = neighbours(stated, other).filter((word) => around.has(word));
  return turning.length > 0 && agreeing.length === 0;
}

function neighbours(words: string[], side: Set<string>): string[] {
  return words.flatMap((word, at) => {
    if (!side.has(word)) return [];
    return [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + 1 + reach)];
  });
}

function stemsIn(text: string): string[] {
  return tokenize(text)
    .map(normalize)
    .filter((word) => !glue.has(word))
    .map(stemOf);
}

function sidesOf([one, other]: [string, string]): Sides {
  return [new Set(stemsIn(one)), new Set(stemsIn(other))];
}
