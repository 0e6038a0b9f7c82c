// Catches words that make more of a statement than it says: "always", "the best", "every" for 87%.

import { percentage } from '../language/amount-patterns.ts';
import { looseCounts, ones, tens } from '../language/lists/numbers.ts';
import {
  absolutes,
  exclusives,
  partials,
  sharing,
  universals,
} from '../language/lists/strength.ts';
import { timeUnits } from '../language/lists/time.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { type Reading, readOnce, tellOnce } from '../language/reading.ts';
import { denies } from './denials.ts';
import { isAllInclusive, isExcepting, isExclusive } from './scope.ts';

// "Best practices" and "the best-known one" claim nothing of the kind.
const mild = String.raw`best(?:-|\s(?:\p{L}+ed|known|done|left|practices?|to|if|when|not)\b)`;
// "Only £32", "only rarely" and "you only have to reply" tell that it is little.
const few = oneOf(ones, tens);
const little = String.raw`only (?:about |for |\p{L}{1,12} for )?(?:[^\s\p{L}]{0,2}\p{N}|${few}\b)|only (?:very )?(?:rarely|seldom)\b|only (?:have|has|need|needs) to\b`;
const absolute = new RegExp(
  String.raw`\b(?!${mild}|${little})${oneOf(absolutes, looseCounts)}\b`,
  'giu',
);
// "87% of all projects" says no more than "87% of projects".
// "Each month" tells how often.
const universal = new RegExp(
  String.raw`(?<!\bof )\b${oneOf(universals)}\b(?!\s${oneOf(timeUnits)}\b)`,
  'giu',
);
// What a text says of a part only.
const partial = new RegExp(
  String.raw`${percentage}|(?<!\bat (?:the )?)\b${oneOf(partials)}\b`,
  'iu',
);
// "Visible only to the clerk": to nobody else.
const reserved =
  /\bonly\s(?:be\s)?(?:\p{L}+\s){0,2}(?:to|by|for)\s|(?:\s(?:to|by|for)|[.:;]\s?|^)only\s/iu;
const whole = /\b(?:the|your|our|their)\s(whole|entire)\b/giu;
const highest = String.raw`the (?:most \p{L}+|\p{L}{2,}est)\b`;
const superlative = new RegExp(String.raw`\b${highest}`, 'giu');
const shared = new RegExp(String.raw`\b${oneOf(sharing)} ${highest}`, 'iu');

const isNotOnly = tellOnce(({ text }) => text.search(notOnly) !== -1);

const exclusiveWord = new RegExp(`^${oneOf(exclusives)}$`, 'iu');
const inclusiveWord = /^(?:always|invariably|all of)$/iu;
const wholeShare = /\b100\s?(?:%|per\s?cent\b)/iu;

// "Valid only once it is signed", of what is "subject to" that.
const isOnlyOnce = tellOnce(({ text }) => /\bonly\b.{0,60}\b(?:once|after|when|if)\b/iu.test(text));
const isConditional = tellOnce(({ text }) =>
  /\b(?:subject to|conditional on|dependent on)\b/iu.test(text),
);

// "Even if it is only for a day" makes nothing more of it.
const concession = /\beven (?:if|when)\b[^,;.]{1,120}/giu;
const absolutesOf = readOnce(({ text }) => text.replace(concession, ' ').match(absolute) ?? []);
const universalsOf = readOnce(({ text }) => text.match(universal) ?? []);
const wholesOf = readOnce(({ text }) =>
  Array.from(matchesOf(text, whole), ([, word = '']) => word),
);
const isReserved = tellOnce(({ text }) => reserved.test(text));
const superlativeOf = readOnce(({ text }) => text.match(superlative)?.[0]);
const isPartial = tellOnce(({ text }) => partial.test(text.replace(wholeShare, '')));
const isShared = tellOnce(({ text }) => shared.test(text));
// "Not only engineers" claims the contrary.
const notOnly = /\bnot (?:only|just) /giu;
const spacedLetters = readOnce(({ text }) => ` ${spaced(text.replace(notOnly, ' '))} `);

// What says that a condition does not matter narrows nothing down.
const isIrrespective = tellOnce(({ text }) =>
  /\b(?:regardless|irrespective|no matter|whether or not)\b/iu.test(text),
);

function isNarrowing(text: Reading): boolean {
  return !isNotOnly(text) && (isExclusive(text) || (denies(text) && !isIrrespective(text)));
}

/** The word with which a claim overstates a text, if any. */
export function overstatedWord(claim: Reading, text: Reading): string | undefined {
  const lacks = (words: string) => !spacedLetters(text).includes(` ${spaced(words)} `);
  // What holds of nothing else is also said by a denial of the rest, and "always" by "each".
  const isSaidOtherwise = (word: string) =>
    (exclusiveWord.test(word) && isNarrowing(text)) ||
    (exclusiveWord.test(word) && isOnlyOnce(claim) && isConditional(text)) ||
    (inclusiveWord.test(word) && (isAllInclusive(text) || wholeShare.test(text.text)));
  const tooStrong = absolutesOf(claim).find((word) => lacks(word) && !isSaidOtherwise(word));
  if (tooStrong) return tooStrong;
  const isNarrowed = () => isExcepting(claim) && isExcepting(text);
  const isWide = () => isPartial(text) && !isAllInclusive(text) && !isNarrowed();
  const isForAll = (word: string) => isOfPeople(word) && universalsOf(text).some(isOfPeople);
  const tooWide = universalsOf(claim).find((word) => lacks(word) && !isForAll(word) && isWide());
  const isOpened = () => isReserved(text) && !isExclusive(claim) && !denies(claim);
  const opened = wholesOf(claim).find((word) => lacks(word) && isOpened());
  return (
    tooWide ?? opened ?? (isShared(text) && !isShared(claim) ? superlativeOf(claim) : undefined)
  );
}

// "Anyone who has worked here" is everyone who has.
function isOfPeople(word: string): boolean {
  return /(?:one|body)$/iu.test(word);
}

function spaced(words: string): string {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
}
