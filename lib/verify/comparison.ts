// Compares what a claim and a text put on the two sides of a relation: "A earns more than B", "A comes
// after B". Told by the sides' own words, so a relation that is said the other way round ("B is ahead of
// A") agrees.

import { moneySigns } from '../language/amount-patterns.ts';
import { aboveRight, belowRight, choices, lesser } from '../language/lists/comparisons.ts';
import { causeMarks, contrasts } from '../language/lists/connectives.ts';
import { undenying } from '../language/lists/negations.ts';
import { ones } from '../language/lists/numbers.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { listOnce, type Reading, readOnce } from '../language/reading.ts';
import { sentenceRanges } from '../language/sentences.ts';
import { stemsOf } from '../language/terms.ts';

type Relation = { left: Set<string>; right: Set<string>; kind: 'rank' | 'choice'; isUp: boolean };

const choice = new RegExp(String.raw`\b${oneOf(choices)}\b`, 'i');
// "More than one" counts, and ranks nothing.
const up = new RegExp(String.raw`\b${oneOf(aboveRight)}\b(?<!\bthan(?=\s${oneOf(ones)}\s))`, 'i');
// What "follows from" another thing is not behind it, nor is what stands after an amount.
const down = String.raw`\b(?!follows? (?:from|up))${oneOf(belowRight)}\b(?!\s+[${moneySigns}]?\p{N})`;
const relation = new RegExp(`${choice.source}|${up.source}|${down}`, 'giu');
const isLesser = new RegExp(String.raw`\b${oneOf(lesser)}\b`, 'i');

// "No later than" gives a bound, and ranks nothing.
const bound = new RegExp(String.raw`\b${oneOf(undenying)}\b`, 'giu');
const claimed = readOnce(({ text }) => relationsIn(text.replace(bound, ' ')));
const stated = listOnce(({ text }) => sentencesOf(text.replace(bound, ' ')).flatMap(relationsIn));

/** A sentence with more is no comparison that could be followed: the rest is not read. */
const mostRelations = 8;

/** Whether both put the same things on the same sides; undefined when the words do not tell. */
export function sidesAgree(claim: Reading, text: Reading): boolean | undefined {
  for (const said of claimed(claim)) {
    for (const other of stated(text)) {
      const agrees = compare(said, other);
      if (agrees !== undefined) return agrees;
    }
  }
  return undefined;
}

function compare(said: Relation, stated: Relation): boolean | undefined {
  if (said.kind !== stated.kind) return undefined;
  const [left, right] = onlySides(said);
  const [statedLeft, statedRight] = onlySides(stated);
  const isStraight = meet(left, statedLeft) && meet(right, statedRight);
  const isCrossed = meet(left, statedRight) && meet(right, statedLeft);
  if (isStraight === isCrossed) return undefined;
  return isStraight === (said.isUp === stated.isUp);
}

function onlySides({ left, right }: Relation): [Set<string>, Set<string>] {
  return [left.difference(right), right.difference(left)];
}

function meet(one: Set<string>, other: Set<string>): boolean {
  return !one.isDisjointFrom(other);
}

// "The date before which it is renewed" turns the sides of "before" round.
const inverted = /^\s(?:which|whom|that)\b/iu;
const clauseEnd = new RegExp(
  String.raw`[,;.]\s|\s${oneOf(contrasts, causeMarks, ['unless', 'if'])}\s`,
  'iu',
);

// The right side ends with its clause: "after JavaScript, according to …".
function relationsIn(sentence: string): Relation[] {
  const found = matchesOf(sentence, relation).slice(0, mostRelations);
  const isStraight = ({ 0: word, index }: RegExpExecArray) =>
    !inverted.test(sentence.slice(index + word.length));
  return found.filter(isStraight).map(({ 0: word, index }) => {
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + word.length).split(clauseEnd)[0] ?? '';
    const sides = { left: new Set(stemsOf(before)), right: new Set(stemsOf(after)) };
    if (choice.test(word)) return { ...sides, kind: 'choice', isUp: true };
    return {
      ...sides,
      kind: 'rank',
      isUp: up.test(word) && !(/^than$/i.test(word) && isLesser.test(lastClause(before))),
    };
  });
}

function lastClause(text: string): string {
  return text.split(/[,;.]/).at(-1) ?? '';
}

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => sentenceRanges(line).map(({ start, end }) => line.slice(start, end)));
}
