// What a text gives as a cause, and of what: "A because B", "A, as B", "B, so A". Told by the words on the two sides.

import {
  causatives,
  causeMarks,
  consequenceMarks,
  looseCauseMarks,
  reasons,
  reasonTurns,
} from '../language/lists/connectives.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { Reading, readOnce, stemSetOf, tellOnce } from '../language/reading.ts';

/** A cause and what follows from it, by their stems. */
type Cause = { cause: ReadonlySet<string>; effect: ReadonlySet<string> };

const firmMark = new RegExp(String.raw`\b${oneOf(causeMarks)}\b`, 'giu');
const openingMark = new RegExp(
  String.raw`^(?:no[.,]\s|yes[.,]\s)?${oneOf(causeMarks)}\b([^,]{3,200}),\s`,
  'iu',
);
const looseMark = new RegExp(
  String.raw`(?:[,;]\s|^)${oneOf(looseCauseMarks)}\s(?!long\b|soon\b|well\b|if\b|a\s(?:result|consequence)\b|[^\s\p{L}]*\p{N})|\ssince\s(?!\p{N})`,
  'giu',
);
const consequence = new RegExp(
  String.raw`(?:[,;.]\s)(?:and,?\s)?${oneOf(consequenceMarks)},?\s`,
  'iu',
);
const anyReason = new RegExp(
  // "Make a new one" is told to the reader.
  String.raw`\b${oneOf(reasons, reasonTurns)}\b|(?<!^|[,;.:]\s)\b${oneOf(causatives)}\b|${looseMark.source}|(?:^|[,;.]\s)(?:and,?\s)?${oneOf(consequenceMarks)}\b`,
  'iu',
);

const sentenceEnd = /[.;]\s|\n/u;

/** What a claim says because of what: only where its words leave no doubt. */
export const claimedCause = readOnce(({ text }): Cause | undefined => {
  const opening = openingMark.exec(text);
  if (opening) return causeOf(opening[1] ?? '', text.slice(opening[0].length));
  return around(text, firmMark);
});

/** The same, "since" and "as" among the signs, which may as well tell a time. */
export const looselyClaimedCause = readOnce(
  (reading): Cause | undefined => claimedCause(reading) ?? around(reading.text, looseMark),
);

/** What a text says because of what. */
export const statedCause = readOnce(({ text }): Cause | undefined => {
  const opening = openingMark.exec(text);
  if (opening) return causeOf(opening[1] ?? '', text.slice(opening[0].length));
  const found = around(text, firmMark) ?? around(text, looseMark);
  if (found) return found;
  const follows = consequence.exec(text);
  if (!follows) return undefined;
  const [before = '', behind = ''] = [
    text.slice(0, follows.index).split(sentenceEnd).at(-1),
    text.slice(follows.index + follows[0].length).split(sentenceEnd)[0],
  ];
  return causeOf(before, behind);
});

/** Whether a text gives any reason. */
export const givesReason = tellOnce(({ text }) => anyReason.test(text));

/** Whether a claim makes the cause of what the text gives as its effect. */
export function isReversed(claimed: Cause, stated: Cause): boolean {
  const straight = shared(claimed.cause, stated.cause) + shared(claimed.effect, stated.effect);
  const crossed = shared(claimed.cause, stated.effect) + shared(claimed.effect, stated.cause);
  return crossed > straight || isMoved(claimed, stated);
}

// "The river is high because boats stay in", of "no boats on the river, because it is high": the cause has become the
// effect, whatever else the two sides share.
function isMoved(claimed: Cause, stated: Cause): boolean {
  const moved = shared(stated.cause, claimed.effect);
  return moved > 0 && moved > stated.cause.size / 2 && stated.cause.isDisjointFrom(claimed.cause);
}

// Only what the two sides do not share tells them apart.
function causeOf(cause: string, effect: string): Cause {
  const [one, other] = [stemSetOf(new Reading(cause)), stemSetOf(new Reading(effect))];
  return { cause: one.difference(other), effect: other.difference(one) };
}

function around(text: string, mark: RegExp): Cause | undefined {
  const found = matchesOf(text, mark).find(({ index }) => index > 0);
  if (!found) return undefined;
  const sentence = text.slice(0, found.index).split(/[.;:]\s/);
  const before = sentence.at(-1) ?? '';
  const behind = text.slice(found.index + found[0].length).split(/[.;]\s/)[0] ?? '';
  return causeOf(behind, before);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size;
}
