// Splits a message into the parts that want an answer of their own: sentences, and questions joined by
// "and" or a comma ("Which tools for DevOps, and where does Docker come in?"). What is told beside them, a
// situation, goes with the questions: it helps to find what applies and is never asked for itself.
import { asksJudgement } from '../language/judgement-asked.ts';
import { clauseOpeners } from '../language/lists/connectives.ts';
import { greetings, nods, thanks } from '../language/lists/courtesies.ts';
import { firstPersons } from '../language/lists/pronouns.ts';
import {
  auxiliaries,
  furtherAuxiliaries,
  indirectRequests,
  joints,
  orders,
  phraseOpeners,
  premiseOpeners,
  questionLeads,
  questionWords,
  relativeVerbs,
  relativeWords,
  requests,
  sides,
  sidesInFull,
  subjectPronouns,
} from '../language/lists/questions.ts';
import { oneOf } from '../language/one-of.ts';
import { sentenceRanges } from '../language/sentences.ts';
import { stemsOf, termsOf } from '../language/terms.ts';
import { bindingTo, completed } from './bind-parts.ts';
import type { Leaning, MessagePart } from './message-part.ts';

// "may I", "have we": before anybody else they are seldom a question.
const further = String.raw`${oneOf(furtherAuxiliaries)}\s+${oneOf(subjectPronouns)}`;
const opener = `(?:${oneOf(questionWords, auxiliaries)}|${further})`;
// "on which days", "by when", "until what time": what is asked for may stand behind a preposition.
const phrase = String.raw`${oneOf(phraseOpeners, ['until', 'till', 'since', 'under'])}\s+${oneOf(['what', 'which', 'how', 'when', 'where', 'who', 'whom', 'whose'])}`;
// After a comma alone, "which are" and "who was" go on with what stands before them.
const relative = String.raw`${oneOf(relativeWords)}\s+${oneOf(relativeVerbs)}\b`;
// "I was ill and did not call" asks nothing: a verb opens a question only beside another one.
const asksThere = String.raw`${opener}\b(?!['’]t\b|\s+not\b)`;
// Before a question word, and after a colon or semicolon.
const joined = String.raw`(?:,\s*|(?<!\s)\s+)${oneOf(joints)}\s+(?:also\s+)?`;
// ", and in the second year?" asks the same of something else.
const asksAgain = String.raw`,\s+(?:and|or)\s+(?=${oneOf(phraseOpeners)}\s[^,?]{1,60}\?\s*$)`;
const marked = String.raw`[;:]\s+|(?<!\s)\s+[–—]\s+`;
const jointInQuestion = new RegExp(
  String.raw`(${joined}(?=${asksThere}|${phrase}\b)|${asksAgain}|,\s+(?=${asksThere})(?!${relative})|${marked})`,
  'i',
);
const jointInStory = new RegExp(
  String.raw`(${joined}(?=${oneOf(questionWords)}\b|${phrase}\b)|,\s+(?=${oneOf(questionWords)}\b)(?!${relative})|${marked})`,
  'i',
);
const opensQuestion = new RegExp(
  String.raw`^(?:${oneOf(questionLeads, nods, greetings, thanks)}[,.!]?\s+)*(?:${opener}\b|${phrase}\b|${oneOf(requests)})`,
  'i',
);

const bothSides = new RegExp(String.raw`\b${oneOf(sides)}(?=\s(?:of|to|for)\s\S)`, 'iu');
// As a heap of keywords.
const opensWithSides = new RegExp(String.raw`^(?:the )?${oneOf(sides)}\b`, 'iu');

// "I would like to know how …", wherever it stands.
const indirect = new RegExp(String.raw`\b${oneOf(indirectRequests)}\b`, 'i');
const indirectly = new RegExp(String.raw`\b${oneOf(questionWords, ['if', 'whether'])}\b`, 'i');

const firstPerson = new RegExp(String.raw`(?<![\p{L}\p{N}])${oneOf(firstPersons)}\b`, 'iu');

// What says nothing by itself: a clause of time, place or condition.
const opensClause = new RegExp(String.raw`^${oneOf(clauseOpeners, premiseOpeners)}\b`, 'i');

// "…, and how much can I get?" asks something, though no word of it tells of what.
const asksMeasure = /^how (?:much|many|long|often|soon) \p{L}/iu;

const bareAsker = new RegExp(
  String.raw`^${oneOf(['where', 'when', 'with whom', 'who with'])}\W*$`,
  'iu',
);

// An order to the assistant, which asks nothing of a guide; alone, the message is taken as a whole.
const order = new RegExp(String.raw`^\W*(?:please\s+)?${oneOf(orders)}\b`, 'i');

/** Parts beyond this are not answered one by one: they stay with the last part. */
const mostParts = 4;
/** What a word of a situation weighs, and its further loss with each sentence further off. */
const situationWeight = 0.5;
/** Content words from which something told is a situation: "Be brief." tells none. */
const fewestTold = 2;

/** The parts of a message in order, each with content words of its own; at least one. */
export function splitQuestion(message: string): MessagePart[] {
  const sentences = sentenceRanges(message).map(({ start, end }) => message.slice(start, end));
  const parts = judged(sentences.flatMap(partsOfSentence).flatMap(eitherSide));
  const meant = parts.filter(({ text, isQuestion }) => isQuestion || !order.test(text));
  if (meant.length === 0) return [{ text: message, isQuestion: true }];
  const isAsked = parts.some(({ isQuestion }) => isQuestion);
  if (isAsked) return bound(limited(parts));
  return bound(limited(withBareQuestion(withoutQuestion(meant), sentences)));
}

// "I hate maths. Is that a problem?": what is told last before it is what is asked about.
function judged(parts: MessagePart[]): MessagePart[] {
  const read: MessagePart[] = [];
  for (const part of parts) {
    const before = read.at(-1);
    if (!before || before.isQuestion || !asksJudgement(part.text)) read.push(part);
    else {
      const { text: subject } = before;
      read.splice(-1, 1, { text: `${subject} ${part.text}`, isQuestion: true, subject });
    }
  }
  return read;
}

// "What should I do?" has no word of its own: what is told asks it.
function withBareQuestion(parts: MessagePart[], sentences: string[]): MessagePart[] {
  const bare = sentences.findLast(
    (sentence) => sentence.endsWith('?') && termsOf(sentence).length === 0,
  );
  if (bare === undefined) return parts;
  return parts.map((part, at) =>
    at === parts.length - 1 && part.isQuestion ? { ...part, text: `${part.text} ${bare}` } : part,
  );
}

function limited(parts: MessagePart[]): MessagePart[] {
  const kept = parts.slice(0, mostParts - 1);
  const rest = parts.slice(mostParts - 1);
  if (rest.length === 0) return kept;
  const text = rest.map((part) => part.text).join(' ');
  return [...kept, { text, isQuestion: rest.some(({ isQuestion }) => isQuestion) }];
}

// Nothing is put as a question. Who tells of himself wants to know what applies: the last of it asks, and the
// rest is its situation. Otherwise each part is a request.
function withoutQuestion(parts: MessagePart[]): MessagePart[] {
  const isStory = parts.some(({ text }) => firstPerson.test(text));
  return parts.map(({ text }, at) => ({ text, isQuestion: !isStory || at === parts.length - 1 }));
}

// Each question with the one before it, where it has no subject of its own, and with what is told before it
// and, for the last one, behind it.
function bound(parts: MessagePart[]): MessagePart[] {
  const last = parts.findLastIndex(({ isQuestion }) => isQuestion);
  const boundParts: MessagePart[] = [];
  for (const [at, part] of parts.entries()) {
    const question = boundParts.findLast(({ isQuestion }) => isQuestion);
    const text = part.isQuestion && question ? completed(part.text, question.text) : part.text;
    const isCompleted = text !== part.text;
    const before = parts.slice(0, at).filter(isSituation).reverse();
    const behind = at === last ? parts.slice(at + 1).filter(isSituation) : [];
    const told = [...before, ...behind].map((each, rank) => ({
      ...each,
      weight: situationWeight ** (rank + 1),
    }));
    const referred = isCompleted ? [] : referredBy(part, question);
    const leansOn = [...referred, ...told].map(({ text, weight }) => ({ text, weight }));
    if (!part.isQuestion) boundParts.push(part);
    else
      boundParts.push({
        text,
        isQuestion: true,
        ...(part.subject !== undefined && { subject: part.subject }),
        ...(leansOn.length > 0 && { leansOn }),
        ...((isCompleted || referred.length > 0) && { isBound: true }),
        ...(told.length > 0 && {
          withSituation: textOf([{ text }, ...before.toReversed(), ...behind]),
        }),
      });
  }
  return boundParts;
}

function textOf(parts: { text: string }[]): string {
  return parts.map(({ text }) => text).join(' ');
}

function referredBy({ text }: MessagePart, before: MessagePart | undefined): Leaning[] {
  const weight = before ? bindingTo(text) : 0;
  if (!before || weight === 0) return [];
  const further = (before.leansOn ?? []).map((each) => ({ ...each, weight: each.weight * weight }));
  return [{ text: before.text, weight }, ...further];
}

function isSituation({ text, isQuestion }: MessagePart): boolean {
  if (isQuestion || order.test(text)) return false;
  // "I am 70."
  const tellsFigure = /\p{N}/u.test(text) && firstPerson.test(text);
  return tellsFigure || new Set(stemsOf(text)).size >= fewestTold;
}

// What follows a question without being one belongs to it ("Which one to learn first: Docker or Git"), and
// so does a clause that leads up to it ("In 2026, what …").
function partsOfSentence(sentence: string): MessagePart[] {
  const parts: MessagePart[] = [];
  const mayAsk = sentence.endsWith('?') || opensQuestion.test(sentence);
  const pieces = sentence.split(mayAsk ? jointInQuestion : jointInStory);
  let leading = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const own = (pieces[at] ?? '').trim();
    const text = `${leading}${own}`;
    leading = '';
    const asksOn = parts.at(-1)?.isQuestion === true && asksMeasure.test(own);
    const isQuestion = text.endsWith('?') || opensQuestion.test(own) || asksIndirectly(text);
    const before = parts.at(-1);
    if (termsOf(text).length === 0 && !asksOn) {
      // "I lost my card, what should I do?": what is told asks it.
      if (isQuestion && before && !before.isQuestion)
        parts.splice(-1, 1, { text: `${before.text}, ${text}`, isQuestion });
      // "What does it hold, where, and for how much?" asks for more than what it holds.
      else if (before && bareAsker.test(own)) before.text += `, ${text}`;
      continue;
    }
    if (before?.isQuestion && !isQuestion) before.text = `${before.text} ${text}`;
    else if (leadsUp(text) && pieces[at + 1]?.trim() === ',') leading = `${text}, `;
    else if (!isQuestion && isBare(text) && pieces[at + 1]?.trim() === ':') leading = `${text}: `;
    else parts.push({ text, isQuestion });
  }
  return parts;
}

// "The pros and cons of lime": guides tell the one apart from the other.
function eitherSide(part: MessagePart): MessagePart[] {
  const isAsked = part.isQuestion || opensWithSides.test(part.text);
  const [both] = isAsked ? (bothSides.exec(part.text) ?? []) : [];
  if (both === undefined) return [part];
  const { text } = part;
  return both.split(/ and /iu).map((side) => ({
    text: text.replace(both, sidesInFull[side.toLowerCase()] ?? side),
    isQuestion: true,
  }));
}

function asksIndirectly(text: string): boolean {
  const at = text.search(indirect);
  return at >= 0 && indirectly.test(text.slice(at));
}

function leadsUp(text: string): boolean {
  return opensClause.test(text) && !text.endsWith('?');
}

// One content word says nothing by itself: "Repeat after me: …".
function isBare(text: string): boolean {
  return termsOf(text).length < 2;
}
