// Whether a statement answers a question of yes or no, and how. Strict: a verdict is given only where the first
// clause of the statement says what is asked, of the same subject, in the same order and with nothing between,
// or plainly denies it. A wrong verdict is far worse than none.

import { subjectPronouns } from './lists/questions.ts';
import {
  askerSubjects,
  copulas,
  deniedNecessities,
  deniedPermissions,
  forbidding,
  namelessSubjects,
  necessities,
  ownerSubjects,
  permissions,
  plainDenials,
  plainDeterminers,
  polarOpeners,
  prohibitions,
  qualifiers,
  readerSubjects,
  unsettling,
} from './lists/verdicts.ts';
import { oneOf } from './one-of.ts';
import { stopWords } from './stop-words.ts';
import { normalize, stemOf, tokenize } from './terms.ts';

export type Verdict = 'yes' | 'no';

/** How something is said: that it is so, that it may be, or that it has to be. */
type Mood = 'fact' | 'permission' | 'necessity';
type Proposition = {
  /** The word that it begins with: its subject where that is a pronoun. */
  subject: string;
  /** Stems of its content words, in order. */
  content: string[];
  mood: Mood;
  isDenied: boolean;
};

/** A question, and whether it asks what something is. */
type Asked = Proposition & { isCopular: boolean };

const isIn = (...lists: string[][]) => {
  const words = new Set(lists.flat());
  return (token: string) => words.has(token);
};
const opensPolar = isIn(polarOpeners);
const isCopula = isIn(copulas);
const isAsker = isIn(askerSubjects);
const isReader = isIn(readerSubjects);
const isOwner = isIn(ownerSubjects);
const isNameless = isIn(namelessSubjects);
const isDeterminer = isIn(plainDeterminers);
const isUnsettling = isIn(unsettling);
const isQualifier = isIn(qualifiers);
const saysPermission = isIn(permissions, deniedPermissions);
const saysNecessity = isIn(necessities, deniedNecessities);
const forbids = isIn(forbidding);
const isProhibition = isIn(prohibitions);
const denies = isIn(plainDenials, deniedPermissions, deniedNecessities, prohibitions);
const isGrammar = (token: string) =>
  stopWords.has(token) ||
  isReader(token) ||
  saysPermission(token) ||
  saysNecessity(token) ||
  denies(token);

const clauseEnd = /[,;:–—(]|\s-\s|\b(?:and|which|who|that|because|so|since)\b/iu;
const opened = /^(?:(?:and|but|so|please|ok|okay|hi|hello)\b[,\s]*)*/iu;
const truth = /^is it (?:true|right|correct) that\s+/iu;
// "…, right?", "…, don't they?"
const tag = new RegExp(
  String.raw`,\s*(?:right|correct|yes|no|${oneOf(polarOpeners)}(?:n['’]t)?\s+(?:not\s+)?${oneOf(subjectPronouns)})\s*\?$`,
  'iu',
);

/**
 * The verdict of a statement on a question; undefined when the question is none of yes or no, or when it is
 * not certain.
 * @param question One question, with nothing that it leans on.
 * @param statement A sentence of a guide.
 */
export function verdictOf(question: string, statement: string): Verdict | undefined {
  const asked = askedIn(question);
  if (!asked || statement.trim().endsWith('?')) return undefined;
  const [clause = ''] = statement.split(clauseEnd);
  const tokens = tokensOf(clause);
  if (tokensOf(statement).some(isQualifier)) return undefined;
  const said = read(tokens);
  if (!said || !isSameSubject(asked, said, tokens)) return undefined;
  const extra = said.content.length - asked.content.length;
  if (!asked.content.every((stem, at) => stem === said.content[at])) return undefined;
  if (said.isDenied) return extra === 0 ? denial(asked, said) : undefined;
  // What is free somewhere is not free.
  const isNarrowed = asked.isCopular && extra > 0;
  return asked.mood === said.mood && !isNarrowed ? 'yes' : undefined;
}

// What a question of yes or no asks for, as a proposition.
function askedIn(question: string): Asked | undefined {
  const text = question.trim().replace(opened, '');
  const rest = text.replace(truth, '').replace(tag, '?');
  const tokens = tokensOf(rest);
  const [first = '', second = ''] = tokens;
  const isTruth = rest !== text;
  if ((!isTruth && !opensPolar(first)) || tokens.some(isUnsettling)) return undefined;
  if (/[,;:]/.test(rest) || /\?./.test(rest)) return undefined;
  const subject = isTruth ? first : second;
  if (isNameless(subject)) return undefined;
  const proposition = read(tokens);
  if (!proposition || proposition.isDenied || proposition.content.length === 0) return undefined;
  return { ...proposition, subject, isCopular: isCopula(first) && subject !== 'there' };
}

// Undefined when it denies more than once, or says two moods.
function read(tokens: string[]): Proposition | undefined {
  const denials = tokens.filter((token, at) => denies(token) && !isAside(tokens, at)).length;
  const isForbidden = tokens.some(
    (token, at) => isProhibition(token) || (forbids(token) && tokens[at + 1] === 'not'),
  );
  const isPermission = isForbidden || tokens.some(saysPermission);
  const isNecessity =
    !isForbidden && tokens.some((token, at) => saysNecessity(token) || hasTo(tokens, at));
  if (denials > 1 || (isPermission && isNecessity)) return undefined;
  return {
    subject: tokens[0] ?? '',
    content: tokens.filter((token) => !isGrammar(token)).map(stemOf),
    mood: isPermission ? 'permission' : isNecessity ? 'necessity' : 'fact',
    isDenied: denials === 1,
  };
}

// "At no charge" denies nothing that is asked.
function isAside(tokens: string[], at: number): boolean {
  return tokens[at] === 'no' && ['at', 'with', 'by', 'for', 'in'].includes(tokens[at - 1] ?? '');
}

function hasTo(tokens: string[], at: number): boolean {
  // "Have I to" is not said, "do I have to" is.
  return ['have', 'has', 'had'].includes(tokens[at] ?? '') && tokens[at + 1] === 'to';
}

// "I" is whom the guide calls "you", "you" who wrote it; a noun is the first thing that both name.
function isSameSubject(asked: Proposition, said: Proposition, tokens: string[]): boolean {
  if (isAsker(asked.subject)) return isReader(said.subject);
  if (asked.subject === 'you') return isOwner(said.subject);
  if (asked.subject === 'there') return ['there', 'theres'].includes(said.subject);
  const before = tokens.slice(
    0,
    tokens.findIndex((token) => !isGrammar(token)),
  );
  return before.every((token) => isDeterminer(token) || token === 'no');
}

// That one need not do it denies that one must, and no more; that one may not, that one may or does.
function denial(asked: Proposition, said: Proposition): Verdict | undefined {
  if (asked.mood === said.mood) return 'no';
  return asked.mood === 'permission' && said.mood === 'fact' ? 'no' : undefined;
}

function tokensOf(text: string): string[] {
  return tokenize(text).map(normalize);
}
