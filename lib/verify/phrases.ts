// The phrases of a claim: what stands between its conjunctions, prepositions and commas. One of which
// the evidence holds no word adds something of its own where it names a thing ("… and usually get equity", "… by the
// staff") or draws a conclusion ("…, so visitors are carried"). A verb or an adverb may be a word of the model's own
// for what the evidence says: on guides that nobody tuned for, such a phrase is as often true as false. How a claim
// begins is not looked at: with its subject, which has a check of its own, or with a word that leads on.

import { isLight } from '../language/light-words.ts';
import { phraseJoints } from '../language/lists/connectives.ts';
import { months } from '../language/lists/months.ts';
import {
  determiners,
  havingVerbs,
  nounSigns,
  ownerNouns,
  speakers,
} from '../language/lists/pronouns.ts';
import { unboundUniversals } from '../language/lists/strength.ts';
import { partsOfTime, timesOfDay, timeUnits, weekdays } from '../language/lists/time.ts';
import { boundingDown, boundingUp } from '../language/lists/turns.ts';
import { oneOf } from '../language/one-of.ts';
import {
  allStemSetOf,
  allStemsOf,
  figuresIn,
  Reading,
  readOnce,
  type Word,
  wordsOf,
} from '../language/reading.ts';
import type { SynonymTable } from '../language/synonyms.ts';
import { stemOf } from '../language/terms.ts';
import { givesReason } from './causes.ts';
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
  const isOwner = (stem: string) => owners.has(stem) && evidence.some(speaksForOwner);
  const isReasoned = evidence.slice(0, 1).some(givesReason);
  const lacking = added.find(({ joint, phrase }) => {
    if (concession.test(phrase.text) && evidence.some(isAllInclusive)) return false;
    const found = allStemsOf(phrase).flatMap((stem) => words.get(stem) ?? []);
    if (found.length === 0 || found.some((held) => held > 0)) return false;
    if (allStemsOf(phrase).some(isOwner)) return false;
    const isConclusion = !isReasoned && concludes.test(joint + phrase.text);
    return isConclusion || thingsIn({ joint, phrase }).some((stem) => words.has(stem));
  });
  return lacking?.phrase.text.trim().replace(/(?<![.!?:])[.!?:]+$/, '');
}

// "We" of a guide is whoever it is of.
const owners = new Set(ownerNouns.map(stemOf));
const speaksForOwner = readOnce((text) =>
  speakers.some((word) => allStemSetOf(text).has(stemOf(word))),
);

// "So that" tells an aim.
const concludes = /^[,;]?\s*so\s+(?!that\b|as\b|long\b)/iu;
// "To" may as well stand before a verb.
const signs = new Set(
  [...nounSigns, ...determiners, ...havingVerbs].filter((word) => word !== 'to'),
);
const places = new Set(['in', 'on', 'at', 'through', 'via', 'into', 'during']);
const units = [...timeUnits, ...partsOfTime, ...timesOfDay, ...weekdays, ...months];
const times = new Set(units.map((word) => stemOf(word.toLowerCase())));
// "For everybody else" names nobody.
const everybody = new Set(unboundUniversals);

/** Words of a phrase without a small word in it that may say what is done. */
const mostOfNoName = 2;

/** A phrase of a claim with the conjunction, preposition or comma before it. */
type Phrase = { joint: string; phrase: Reading };

// The stems of a phrase that name a thing: right behind, or with one word between, an article, a possessive, a preposition or a verb of having.
function thingsIn({ joint, phrase }: Phrase): string[] {
  const words = wordsOf(phrase);
  const opening = joint.trim().toLowerCase();
  const isSigned = signs.has(opening) || (places.has(opening) && words.length > 1);
  // "Two people from recruiting".
  const isOrigin = opening === 'from' && words.length === 1;
  const isThing = ({ term, token, isStop }: Word, at: number) => {
    if (isStop || times.has(term) || everybody.has(token) || (token.endsWith('ing') && !isOrigin))
      return false;
    const [before, earlier] = [words[at - 1], words[at - 2]];
    if (!before) return isSigned;
    if (before.isStop) return signs.has(before.token);
    const isOpen = earlier ? signs.has(earlier.token) : isSigned;
    return isOpen && !isLight(before.term);
  };
  // "You worthless fool": a name for somebody.
  const isName =
    opening === ',' && words.length > mostOfNoName && words.slice(1).every(({ isStop }) => !isStop);
  return words.filter((word, at) => isName || isThing(word, at)).map(({ term }) => term);
}

// "16 or older": what follows "or" bounds the figure.
const bound = new RegExp(String.raw`^${oneOf(boundingUp, boundingDown)}\b`, 'iu');

// The phrases behind the first one; figures have a check of their own.
const addedPhrases = readOnce(({ text }) => {
  const parts = text.split(boundary);
  const added: Phrase[] = [];
  for (let at = 2; at < parts.length; at += 2) {
    const joint = parts[at - 1] ?? '';
    const isTurn = opensTurn.test(joint) && !(parts[at] ?? '').trim().includes(' ');
    const phrase = new Reading(parts[at] ?? '');
    const isOther = isTurn || figuresIn(phrase).size > 0 || bound.test(phrase.text);
    if (!isOther) added.push({ joint, phrase });
  }
  return added;
});
