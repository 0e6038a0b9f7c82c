// Which words a denial denies, and whether a text says them.
import { boundsBefore } from '../language/lists/bounds.ts';
import { everydaySynonyms } from '../language/lists/everyday-synonyms.ts';
import { necessity, necessityShown, permission } from '../language/lists/modality.ts';
import { adverseVerbs } from '../language/lists/negations.ts';
import { boundingUp } from '../language/lists/turns.ts';
import { oneOf } from '../language/one-of.ts';
import { type Reading, stemSetOf, tellOnce } from '../language/reading.ts';
import { SynonymTable } from '../language/synonyms.ts';
import { stemOf } from '../language/terms.ts';
import { sharesRoot } from '../language/word-likeness.ts';

const adverse = new Set(adverseVerbs.map(stemOf));

/** Whether what is denied first is a harm that a text does not name: "does not cost you the days you have saved" denies no days. */
export function deniesHarm(stems: string[], text: Reading): boolean {
  const [first] = stems;
  return first !== undefined && adverse.has(first) && !isSaidIn(text, first);
}

const everyday = new SynonymTable(everydaySynonyms);

// Whether a text says a word, or one that means the same anywhere.
function isSaidIn(text: Reading, stem: string): boolean {
  const said = stemSetOf(text);
  const wordings = everyday.alternatives([stem])[0] ?? [];
  return (
    said.has(stem) ||
    [...said].some((other) => sharesRoot(stem, other)) ||
    wordings.some((wording) => wording.every((each) => said.has(each)))
  );
}

const deniesMore = tellOnce(({ text }) => moreDenied.test(text));
const moreDenied = new RegExp(
  String.raw`(?:\b(?:not|never|cannot|nobody|no)|n['’]t)\s(?:\p{L}{1,15}\s){0,4}${oneOf(boundingUp)}\sthan\b`,
  'iu',
);
/** Whether a text tells how much there is at most. */
export const isCapped = tellOnce(({ text }) => cap.test(text));
const cap = new RegExp(
  String.raw`\b(?:${oneOf(boundsBefore.to)}|maximum|limit|limited|capped|total)\b`,
  'iu',
);

// "There is no need to give a reason", of what leaves the choice open and asks for nothing.
const noNeed = /\bno need\b|\bneed(?:n['’]t|\snot)\b|(?:n['’]t|\bnot)\s(?:need|have)\sto\b/iu;
const needs = new RegExp(String.raw`\b${oneOf(necessity, necessityShown)}\b`, 'iu');
const leavesOpen = new RegExp(String.raw`\b${oneOf(permission, ['any'])}\b`, 'iu');
const deniesNeed = tellOnce(({ text }) => noNeed.test(text));
const asksNothing = tellOnce(({ text }) => leavesOpen.test(text) && !needs.test(text));

/** Whether a claim denies a need where a text leaves the choice. */
export function deniesIdleNeed(claim: Reading, text: Reading): boolean {
  return deniesNeed(claim) && asksNothing(text);
}

/** Whether a claim denies only what exceeds the bound up to which a text says a thing: "you cannot get more than that". */
export function deniesExcess(claim: Reading, text: Reading): boolean {
  return deniesMore(claim) && isCapped(text);
}

// "Not able to ring you" denies that it rings.
const ability = /\s(?:be )?(?:able|in a position) to\s/gu;

// "Will not stop or be cut" denies both.
const eitherDenied = /\b(not|never|cannot|n['’]t)\s(\p{L}{2,20})\sor\s(?:be\s)?(?=\p{L})/gu;

/** A text in small letters in which each word of denial stands before what it denies. */
export function plainDenials(text: string): string {
  return text.toLowerCase().replace(ability, ' ').replace(eitherDenied, '$1 $2, not ');
}
