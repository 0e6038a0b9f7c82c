// Catches a word that is the opposite of the statement's own: "raise the barrier" for "lower".
import { comparingOpposites, opposedFillers, opposites } from '../language/lists/opposites.ts';
import { listOnce, type Reading, readOnce, wordsOf } from '../language/reading.ts';
import { normalize, stemOf, tokenize } from '../language/terms.ts';

/** Words to each side of an opposite that tell what it is said of. */
const reach = 2;

const fillers = new Set(opposedFillers);

type Sides = [one: Set<string>, other: Set<string>];
const sides = opposites.map(sidesOf);
const sidesWith = new Map<string, Sides[]>();
for (const pair of sides) {
  for (const stem of pair[0].union(pair[1])) {
    sidesWith.set(stem, [...(sidesWith.get(stem) ?? []), pair]);
  }
}
const comparingSides = sidesOf(comparingOpposites);
// "The skills fall into three groups" goes nowhere.
const idiom = /\bfalls? (?:into|under|within)\b/giu;

/**
 * Whether a claim has a word whose opposite stands in the text in its place.
 * @param compares Whether "more" and "less" count: not when the sides of a comparison were swapped too.
 */
export function saysTheOpposite(
  claim: Reading,
  text: Reading,
  { compares }: { compares: boolean },
): boolean {
  const said = saidStems(claim);
  const stated = statedStems(text);
  const own = sidesIn(claim);
  const all = compares ? [...own, comparingSides] : own;
  return all.some(
    ([one, other]) => turns(said, stated, [one, other]) || turns(said, stated, [other, one]),
  );
}

/** The pairs of which a text holds a word. */
const sidesIn = readOnce((reading) =>
  Array.from(new Set(saidStems(reading).flatMap((stem) => sidesWith.get(stem) ?? []))),
);

// Says `one`; the text says only the other, or the other right where the claim says this one.
function turns(said: readonly string[], stated: readonly string[], [one, other]: Sides): boolean {
  const has = (words: readonly string[], side: Set<string>) => words.some((word) => side.has(word));
  if (!has(said, one) || !has(stated, other)) return false;
  if (!has(said, other) && !has(stated, one)) return true;
  const around = new Set(neighbours(said, one));
  const agreeing = neighbours(stated, one).filter((word) => around.has(word));
  const turning = neighbours(stated, other).filter((word) => around.has(word));
  return turning.length > 0 && agreeing.length === 0;
}

function neighbours(words: readonly string[], side: Set<string>): string[] {
  return words.flatMap((word, at) => {
    if (!side.has(word)) return [];
    return [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + 1 + reach)];
  });
}

const saidStems = listOnce((reading) =>
  wordsOf(reading)
    .filter(({ token }) => !fillers.has(token))
    .map(({ term }) => term),
);
const statedStems = listOnce((reading) => {
  const rest = reading.text.replace(idiom, ' ');
  return rest === reading.text ? saidStems(reading) : stemsIn(rest);
});

function stemsIn(text: string): string[] {
  return tokenize(text)
    .map(normalize)
    .filter((word) => !fillers.has(word))
    .map(stemOf);
}

function sidesOf([one, other]: [string, string]): Sides {
  return [new Set(stemsIn(one)), new Set(stemsIn(other))];
}
