// How times are written, for patterns that are put together of them.
import { anyNumber } from './amount-patterns.ts';
import { months } from './lists/months.ts';
import { partsOfTime, timesOfDay, timeUnits, weekdays } from './lists/time.ts';
import { oneOf } from './one-of.ts';

export const timeUnit = oneOf(timeUnits);

/** "Two working days", "a year", but not what is had in each of them: "$110K a year". */
export const duration = String.raw`(?:${anyNumber}|several|many|few|half)[\s-](?:(?!(?:an?|per|each|every)\b)\p{L}+[\s-])?${timeUnit}|(?<!\p{N}\S{0,4} |\b(?:once|twice|times|dollars|euros|pounds|hours|days|weeks|months) )\ban?[\s-](?:\p{L}+[\s-])?${timeUnit}`;

export const anAge = String.raw`\b(?:be|age|aged|ages|under|over|below|above|from|least) (?:at least )?\p{N}{1,2}\b|\p{N} (?:years old|or older|or over|and over)`;
export const longAge = String.raw`${anyNumber}[\s-](?:\p{L}+[\s-])?(?:month|year|decade|centur)`;

export const aDate = [
  String.raw`(?<![\p{N}\p{L}\p{Sc}.,])\p{N}{3,4}s?(?![\p{L}\p{N}%]|[.,]\p{N})|\b${oneOf(months)}\b|centur`,
  String.raw`\b(?:at|before|after|around) (?:\p{N}|${oneOf(timesOfDay)})`,
  String.raw`\b${oneOf(partsOfTime, weekdays)}`,
  String.raw`\b\p{N}{1,2}(?::\p{N}{2}|(?:st|nd|rd|th)\b| ?(?:am|pm)\b)`,
].join('|');

/** A year, a month or a time ago: when something was, and not when in a day. */
export const aPastDate = String.raw`(?<![\p{N}\p{L}\p{Sc}.,])\p{N}{4}s?(?![\p{L}\p{N}%]|[.,]\p{N})|\b${oneOf(months)}\b|centur|${anyNumber} ${timeUnit}s? ago\b`;
