// What the clauses of a text say of what: each has a subject, up to its auxiliary, and what stands behind that.
import { isWording } from '../language/claim-wording.ts';
import { isLight } from '../language/light-words.ts';
import { conditionMarks } from '../language/lists/conditions.ts';
import { clauseOpeners } from '../language/lists/connectives.ts';
import { auxiliaries } from '../language/lists/modality.ts';
import { pronouns } from '../language/lists/pronouns.ts';
import { oneOf } from '../language/one-of.ts';
import { listOnce, Reading, wordsOf } from '../language/reading.ts';
import { sentencesOf } from './alignment.ts';

export type Predication = {
  /** The words of the subject that tell what it is, as written and as stems. */
  subject: string;
  of: string[];
  /** The stems of what is said of it, and all that stands there as it is. */
  said: string[];
  whole: string;
};

/** In words: what is longer is no plain subject. */
const longestSubject = 12;

const joint = /;\s|,\s(?:and|but|while|whereas)\s|\s(?:while|whereas|but)\s/iu;
const verbs = new Set([...auxiliaries, 'cannot']);
const relatives = new Set(['who', 'which', 'that', 'whose']);
/** What opens a clause that says something of no subject of its own. */
const noSubject = new RegExp(
  String.raw`^(?:${oneOf(conditionMarks, clauseOpeners, pronouns, ['you', 'we', 'i', 'what', 'everyone', 'everybody', 'anyone', 'nobody', 'no', 'only', 'both'])})\b`,
  'iu',
);

/** The clauses of a text that say something of a thing which they name. */
export const predicationsIn = listOnce((text: Reading): Predication[] =>
  sentencesOf(text).flatMap((sentence) =>
    sentence.text.split(joint).flatMap((clause) => predicationOf(new Reading(clause)) ?? []),
  ),
);

function predicationOf(clause: Reading): Predication | undefined {
  const text = clause.text.trimStart();
  if (noSubject.test(text)) return undefined;
  const words = wordsOf(clause);
  const at = verbPlace(words.map(({ token }) => token));
  const verb = words[at];
  if (!verb || at > longestSubject || clause.text.slice(0, verb.at).includes(',')) return undefined;
  const telling = words.slice(0, at).filter(({ isStop, term }) => !isStop && isTelling(term));
  const said = words
    .slice(at + 1)
    .filter(({ isStop }) => !isStop)
    .map(({ term }) => term);
  if (telling.length === 0 || said.length === 0) return undefined;
  return {
    subject: telling.map(({ word }) => word).join(' '),
    of: telling.map(({ term }) => term),
    said,
    whole: words
      .slice(at)
      .map(({ token }) => token)
      .join(' '),
  };
}

// The auxiliary behind the subject: the first one that stands behind no relative pronoun.
function verbPlace(tokens: string[]): number {
  return tokens.findIndex(
    (token, at) => at > 0 && verbs.has(token) && !relatives.has(tokens[at - 1] ?? ''),
  );
}

function isTelling(stem: string): boolean {
  return !isLight(stem) && !isWording(stem) && /\p{L}/u.test(stem);
}
