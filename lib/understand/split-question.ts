// Splits a message into the parts that want an answer of their own: sentences, and questions joined by
// "and" or a comma ("Which tools for DevOps, and where does Docker come in?").
import { clauseOpeners } from '../language/lists/connectives.ts';
import { greetings, nods, thanks } from '../language/lists/courtesies.ts';
import {
  auxiliaries,
  joints,
  orders,
  questionLeads,
  questionWords,
  relativeVerbs,
  relativeWords,
  requests,
} from '../language/lists/questions.ts';
import { oneOf } from '../language/one-of.ts';
import { sentenceRanges } from '../language/sentences.ts';
import { termsOf } from '../language/terms.ts';

const opener = oneOf(questionWords, auxiliaries);
// After a comma alone, "which are" and "who was" go on with what stands before them.
const relative = String.raw`${oneOf(relativeWords)}\s+${oneOf(relativeVerbs)}\b`;
// Before a question word, and after a colon or semicolon.
const joint = new RegExp(
  String.raw`((?:,\s*|(?<!\s)\s+)${oneOf(joints)}\s+(?:also\s+)?(?=${opener}\b)|,\s+(?=${opener}\b)(?!${relative})|[;:]\s+|(?<!\s)\s+[–—]\s+)`,
  'i',
);
const opensQuestion = new RegExp(
  String.raw`^(?:${oneOf(questionLeads, nods, greetings, thanks)}[,.!]?\s+)*(?:${opener}\b|${oneOf(requests)})`,
  'i',
);

// A clause of time, place or condition, which says nothing by itself.
const opensClause = new RegExp(String.raw`^${oneOf(clauseOpeners)}\b`, 'i');

// An order to the assistant, which asks nothing of a guide; alone, the message is taken as a whole.
const order = new RegExp(String.raw`^\W*(?:please\s+)?${oneOf(orders)}\b`, 'i');

/** A part of a message, and whether it is put as a question or request. */
export type MessagePart = { text: string; isQuestion: boolean };

/** Parts beyond this are not answered one by one: they stay with the last part. */
const mostParts = 4;

/** The parts of a message in order, each with content words of its own; at least one. */
export function splitQuestion(message: string): MessagePart[] {
  const sentences = sentenceRanges(message).map(({ start, end }) => message.slice(start, end));
  const parts = sentences.flatMap(partsOfSentence);
  const isAsked = parts.some(({ isQuestion }) => isQuestion);
  const meant = parts.filter(({ text, isQuestion }) => isQuestion || !order.test(text));
  if (meant.length === 0) return [{ text: message, isQuestion: true }];
  const asked = isAsked ? parts : meant.map(({ text }) => ({ text, isQuestion: true }));
  const kept = asked.slice(0, mostParts - 1);
  const rest = asked.slice(mostParts - 1);
  if (rest.length === 0) return kept;
  const text = rest.map((part) => part.text).join(' ');
  return [...kept, { text, isQuestion: rest.some(({ isQuestion }) => isQuestion) }];
}

// What follows a question without being one belongs to it ("Which one to learn first: Docker or Git"), and
// so does a clause that leads up to it ("In 2026, what …").
function partsOfSentence(sentence: string): MessagePart[] {
  const parts: MessagePart[] = [];
  const pieces = sentence.split(joint);
  let leading = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const text = `${leading}${pieces[at] ?? ''}`.trim();
    leading = '';
    if (termsOf(text).length === 0) continue;
    const isQuestion = text.endsWith('?') || opensQuestion.test(text);
    const before = parts.at(-1);
    if (before?.isQuestion && !isQuestion) before.text = `${before.text} ${text}`;
    else if (leadsUp(text) && pieces[at + 1]?.trim() === ',') leading = `${text}, `;
    else if (!isQuestion && isBare(text) && pieces[at + 1]?.trim() === ':') leading = `${text}: `;
    else parts.push({ text, isQuestion });
  }
  return parts;
}

function leadsUp(text: string): boolean {
  return opensClause.test(text) && !text.endsWith('?');
}

// One content word says nothing by itself: "Repeat after me: …".
function isBare(text: string): boolean {
  return termsOf(text).length < 2;
}
