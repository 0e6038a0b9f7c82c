// Tells how far a question needs what was said before it ("And at staff level?"), and one that leaves it
// ("Different topic: …"). By grammar alone: whether a short question is answered where the last answer stood is
// told by the guides (lib/understand/follow-up.ts).
import { greetings, nods, praise, thanks } from './lists/courtesies.ts';
import {
  bareComparatives,
  furtherAuxiliaries,
  measures,
  presentThings,
  relationalNouns,
} from './lists/follow-ups.ts';
import { possessives, pronouns } from './lists/pronouns.ts';
import {
  auxiliaries,
  leaningOpeners,
  looseOpeners,
  questionWords,
  requests,
} from './lists/questions.ts';
import { oneOf } from './one-of.ts';
import { asksForThing } from './question-forms.ts';
import { stemsOf, tokenize } from './terms.ts';

/**
 * How a question stands to what was said before it:
 * - `fragment` has no verb that asks ("And at staff level?"): it puts something in the place of a part of the
 *   question before;
 * - `reference` points back ("How long does it take?") or has no word of its own ("By when?");
 * - `short` may be whole, and may go on from the last answer ("Who signs?", "Interview tips");
 * - `whole` needs nothing.
 */
export type QuestionForm = 'fragment' | 'reference' | 'short' | 'whole';

const courtesies = oneOf(nods, praise, thanks, greetings, ['please', 'yes', 'no']);
const courtesy = new RegExp(String.raw`^\W*${courtesies}\b[\s,.!–—-]*`, 'iu');
const opener = new RegExp(String.raw`^\W*${oneOf(leaningOpeners)}\b[\s,:–—-]*`, 'iu');
const looseOpener = new RegExp(String.raw`^\W*${oneOf(looseOpeners)}\b[\s,:–—-]*`, 'iu');
const asking = new RegExp(
  String.raw`^\W*(?:(?:at|by|for|from|in|on|to|with|under|until|since|of) )?${oneOf(questionWords, auxiliaries, furtherAuxiliaries, requests)}(?:n['’]t)?\b`,
  'iu',
);
// "And when I get married?" has a clause of its own, and asks nothing by itself.
const clause = new RegExp(
  String.raw`^\W*(?:when|where|while|if|unless|until|once)\b(?! ${oneOf(auxiliaries, furtherAuxiliaries)}\b)`,
  'iu',
);
const measure = new RegExp(String.raw`\bhow ${oneOf(measures)}\b`, 'giu');
/** "What's a ghost?" */
const definition =
  /^\W*(?:what|who)(?:['’]s| is| are| was| were)(?: an?)?(?: [\p{L}\p{N}'’]+){1,2}[?!.\s]{0,4}$/iu;
/** "What's the limit?" is asked of something; the noun alone names nothing. */
const relation = new RegExp(
  String.raw`^\W*(?:(?:and|but|so) )?what(?:['’]?s| is| are| was| were) (?:the|its|their) ${oneOf(relationalNouns)}[?!.\s]{0,4}$`,
  'iu',
);
/** "How much can I borrow?" asks for an amount of something, and names nothing. */
const amountOfNothing = new RegExp(
  String.raw`^\W*(?:(?:and|but|so) )?how ${oneOf(measures)} ${oneOf(auxiliaries, furtherAuxiliaries)} (?:i|we|you|one) \p{L}+(?: (?:at (?:most|least|once)|in all|for|up to))?[?!.\s]{0,4}$`,
  'iu',
);
/** "Which is cheaper?" chooses among what was named. */
const alternative = new RegExp(
  String.raw`^\W*which (?:ones?|of|${oneOf(auxiliaries, furtherAuxiliaries)})\b`,
  'iu',
);
const comparative = new RegExp(String.raw`\b${oneOf(bareComparatives)}\b`, 'iu');
const compared = /\bthan\b/iu;

/** Content words up to which a question may go on from the last answer, and up to which one without a verb does. */
const mostShort = 2;
/** Words of any kind up to which it may. */
const mostTokens = 8;

/** A question without the adjectives by which it asks for a measure: "How long …". */
export function withoutMeasures(question: string): string {
  return question.replaceAll(measure, 'how');
}

/** How far a question, alone, needs what was said before. */
export function questionForm(question: string): QuestionForm {
  const text = withoutCourtesies(question);
  const opens = opener.test(text);
  const isLoose = looseOpener.test(text);
  const rest = text.replace(opener, '').replace(looseOpener, '');
  const tokens = tokenize(rest).length;
  const own = new Set(stemsOf(withoutMeasures(rest))).size;
  if (opens && clause.test(rest)) return 'fragment';
  const asks = asking.test(rest);
  if (pointsBack(rest)) return asks || !opens ? 'reference' : 'fragment';
  if (!asks) {
    if (opens) return 'fragment';
    if (isLoose) return 'reference';
    if (own <= 1 && comparative.test(rest) && !compared.test(rest)) return 'reference';
    return own <= mostShort && tokens <= mostTokens ? 'short' : 'whole';
  }
  if (own === 0 || [alternative, relation, amountOfNothing].some((form) => form.test(rest)))
    return 'reference';
  if (opens && own <= mostShort) return 'reference';
  return !definition.test(rest) && (opens || (own <= mostShort && tokens <= mostTokens))
    ? 'short'
    : 'whole';
}

/** Whether a question asks something with words of its own, and not only puts a thing in the place of another. */
export function hasPredicate(question: string): boolean {
  const text = withoutCourtesies(question);
  const rest = text.replace(opener, '').replace(looseOpener, '');
  const isClause = opener.test(text) && clause.test(rest);
  return !isClause && asking.test(rest) && stemsOf(withoutMeasures(rest)).length > 0;
}

const anyPronoun = new RegExp(
  String.raw`\b${oneOf(pronouns, possessives)}\b|^\W*${oneOf(leaningOpeners, looseOpeners, nods, ['why', 'how so', 'which one', 'which of'])}\b`,
  'iu',
);
/** Content words from which a part of a message is whole, and words of any kind beyond which it is. */
const fewestWhole = 3;
const mostTerse = 5;

/**
 * Whether a part of a message leans on the parts before it. More do than on an earlier message: who says two
 * things at once means them together.
 */
export function leansWithin(part: string): boolean {
  const text = part.trim();
  if (anyPronoun.test(text)) return true;
  // A thing that is asked for by its name is whole with a word less: "What are the soft skills?"
  const fewest = asksForThing(text) ? fewestWhole - 1 : fewestWhole;
  return new Set(stemsOf(text)).size < fewest && tokenize(text).length <= mostTerse;
}

// Each of them at most so often; a message of nothing else is small talk.
function withoutCourtesies(question: string): string {
  let text = question.trim();
  for (let times = 0; times < 3 && courtesy.test(text); times += 1) {
    text = text.replace(courtesy, '');
  }
  return text;
}

const pronoun = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])${oneOf(pronouns, possessives)}(?![\p{L}\p{N}-])`,
  'giu',
);
const isPossessive = new RegExp(`^${oneOf(possessives)}$`, 'i');
// "the same one", "a cheaper one"; not "one day".
const pointsAtOne =
  /^(?:which|this|that|other|same|another|any|each|no|first|last|\p{L}+e(?:r|st))$/iu;
const presentThing = new RegExp(String.raw`^ ${oneOf(presentThings)}\b`, 'iu');
// "Is it possible to …", "How long does it take to …": a verb or clause is what it stands for.
const expletive = /^ (?:\p{L}+ ){1,3}?(?:to|that|if|when|whether|for \p{L}+ to)\b \p{L}/iu;
const clauseEnd = /[,;]|\b(?:if|when|because|that|and|or|but)\b/iu;

// Whether a pronoun stands for nothing that the question itself names.
function pointsBack(question: string): boolean {
  for (const { 0: word, index } of question.matchAll(pronoun)) {
    const before = question.slice(0, index);
    const behind = question.slice(index + word.length);
    if (isPointing(word.toLowerCase(), before, behind)) return true;
  }
  return /(?:^|[^,] )then\W*$/iu.test(question.trim());
}

function isPointing(word: string, before: string, behind: string): boolean {
  if (namesItself(before, isPossessive.test(word))) return false;
  switch (word) {
    case 'it':
      return !expletive.test(behind) || stemsOf(behind).length < 2;
    case 'this':
      return !presentThing.test(behind);
    case 'that':
      // "the courses that take a year" goes on with a noun, "do you know that …" with a clause.
      return stemsOf(tokenize(before).at(-1) ?? '').length === 0 || /^\W*$/.test(behind);
    case 'there':
      return /^\W*$/.test(behind) && !/\b(?:is|are|was|were)\s+$/i.test(before);
    case 'those':
    case 'the one':
    case 'the ones':
      return !/^ (?:who|whose|that|with|of|in|on|at|for)\b/i.test(behind);
    case 'one':
    case 'ones':
      return pointsAtOne.test(tokenize(before).at(-1) ?? '');
    case 'such':
      return !/^ (?:an? )?\p{L}+ as\b/iu.test(behind);
    default:
      return true;
  }
}

// A pronoun stands for what an earlier clause names, a possessive also for what its own does: "If I lose the
// key, who pays for it?", "Do nurses get their leave paid?".
function namesItself(before: string, isPossessiveOne: boolean): boolean {
  if (isPossessiveOne) return stemsOf(withoutMeasures(before)).length > 0;
  const clauses = (before.split(/[.!?]\s/).at(-1) ?? '').split(clauseEnd);
  return clauses.slice(0, -1).some((clause) => stemsOf(clause).length > 0);
}

// Behind three words at most; a word's letters and what parts words have no character in common.
const newSubject =
  /^\W*(?:forget|drop|leave) (?:that|it|this)(?=\s*[.,!;:])|^[^\p{L}\p{N}_'’]*(?:[\p{L}'’]+[^\p{L}\p{N}_'’]+){0,3}?['’]*\b(?:(?:different|new|another|other) (?:topic|question|subject)|(?:changing|change)(?: of)? (?:the )?(?:subject|topic)|something (?:else|different)(?=\s*[:,.;–-])|let[’']?s? (?:us )?(?:leave|forget|drop) (?:that|it|this)|moving on|by the way|btw|unrelated|on another note)\b/iu;

/** Whether a question says that it leaves what was spoken of. */
export function leavesSubject(question: string): boolean {
  return newSubject.test(question);
}

/** A question without the words with which it leaves what was spoken of. */
export function withoutLeaving(question: string): string {
  return question.replace(newSubject, ' ');
}
