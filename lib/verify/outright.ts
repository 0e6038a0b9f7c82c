// What of a text may deny: all but turns with a word of denial that deny nothing, and then all but its conditions and
// what only tells which things it speaks of.
import { provisos } from '../language/lists/conditions.ts';
import { undenying } from '../language/lists/negations.ts';
import { oneOf } from '../language/one-of.ts';
import { readOnce } from '../language/reading.ts';

const undeniedTurn = new RegExp(String.raw`\b${oneOf(undenying)}\b`, 'giu');
/** A text without the turns that deny nothing: "no later than", "no matter". */
export const asDenial = readOnce(({ text }) => text.replace(undeniedTurn, ' '));

// What is not done on a condition ("If you don't answer, …") is not what a sentence denies, nor what only tells which
// things it speaks of ("days that you have not used", "days you haven't used").
const ifWord = /\bif\b/iu;
const proviso = new RegExp(String.raw`\b${oneOf(provisos)}\b[^,;.]{0,200}`, 'giu');
const defining =
  /(?<![,;:.])\s(?:(?:that|which|who)\s(?:\p{L}+\s){0,2}(?:have|has|had|are|is|were|was|do|does|did)|(?:you|they|we)\s(?:have|had))(?:n['’]t|\snot)\s\p{L}+/giu;
// "Meetings that you cannot attend".
const unable = /(?<![,;:.])\s(?:that|which|who)\s(?:\p{L}+\s)?can(?:not|['’]t)\s\p{L}+/giu;

// "Without a receipt you have to ask": a condition, where it comes first.
const lacking =
  /(?:^|[,;.:]\s)without\s[^,;.:]{1,60}?(?:,|\s(?=(?:you|we|they|it|he|she|there)\s))/giu;

// "It lapses if it isn't paid in time": a condition as well, where it comes last.
const closing = /\sif\s[^,;.:]{1,200}/giu;
const deniedThere = /^\sif\s[^\s]{1,15}(?:\s[^\s]{1,15})?\s?(?:n['’]t|\snot|\snever)\b/iu;

/** The same without its conditions and definitions. */
export const outright = readOnce((reading) =>
  asDenial(reading)
    .replace(defining, ' ')
    .replace(unable, ' ')
    .replace(proviso, ' ')
    .replace(lacking, ' ')
    .replace(closing, (clause) => (deniedThere.test(clause) ? ' ' : clause))
    .split(/(?<=[,;.])/)
    .filter((part) => !/[,;]$/.test(part) || !ifWord.test(part))
    .join(''),
);
