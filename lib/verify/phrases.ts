// The phrases of a claim: what stands between its conjunctions, prepositions and commas. One of which
// the evidence holds no word adds something of its own: "… and usually get equity". How a claim begins is
// not looked at: with its subject, which has a check of its own, or with a word that leads on.

import { phraseJoints } from '../language/lists/connectives.ts';
import { boundingDown, boundingUp } from '../language/lists/turns.ts';
import { oneOf } from '../language/one-of.ts';
import { allStemsOf, figuresIn, Reading, readOnce } from '../language/reading.ts';
import type { SynonymTable } from '../language/synonyms.ts';
import { claimWords } from './claim-words.ts';
import { isAllInclusive } from './scope.ts';

// "No matter how small", where the text says "every".
const concession = /^\s*(?:no matter|regardless|whatever|however)\b/iu;
const boundary = new RegExp(
  String.raw`([,;]\s|\s${oneOf(phraseJoints)}\s(?!(?:most|least)\s))`,
  'iu',
);
// "In advance", "on board": a word alone behind these is a turn of phrase.
const opensTurn = /^\s(?:in|on|at)\s$/iu;

/**
 * The first phrase behind the opening of a claim that has content words and the evidence none of them, if any. Words of
 * wording do not count, and figures have a check of their own.
 */
export function lackingPhrase(
  claim: Reading,
  evidence: Reading[],
  options: { synonyms: SynonymTable },
): string | undefined {
  const added = addedPhrases(claim);
  if (added.length === 0) return undefined;
  const content = claimWords(claim, evidence, { ...options, idf: () => 1 }).filter(
    ({ weight }) => weight === 1,
  );
  const words = new Map(content.map(({ term, held }) => [term, Math.max(0, ...held)]));
  const phrase = added.find((each) => {
    if (concession.test(each.text) && evidence.some(isAllInclusive)) return false;
    const found = allStemsOf(each).flatMap((stem) => words.get(stem) ?? []);
    return found.length > 0 && !found.some((held) => held > 0);
  });
  return phrase?.text.trim().replace(/(?<![.!?:])[.!?:]+$/, '');
}

// "16 or older": what follows "or" bounds the figure.
const bound = new RegExp(String.raw`^${oneOf(boundingUp, boundingDown)}\b`, 'iu');

// The phrases behind the first one; figures have a check of their own.
const addedPhrases = readOnce(({ text }) => {
  const parts = text.split(boundary);
  const added: Reading[] = [];
  for (let at = 2; at < parts.length; at += 2) {
    const phrase = new Reading(parts[at] ?? '');
    const isTurn = opensTurn.test(parts[at - 1] ?? '') && !phrase.text.trim().includes(' ');
    const isOther = isTurn || figuresIn(phrase).size > 0 || bound.test(phrase.text);
    if (!isOther) added.push(phrase);
  }
  return added;
});
