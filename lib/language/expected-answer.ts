// What a question expects of an answer beyond its words: an amount, a duration, a date, people, a place. That a
// statement holds one speaks for it; that the best ones lack what is surely expected speaks against an answer,
// however many words they share with the question.
import { rememberedText } from '../remembered.ts';
import { anyNumber, fraction, money, numberWords, percentage } from './amount-patterns.ts';
import { countOf } from './count-asked.ts';
import { definitionOf } from './definition-asked.ts';
import {
  callVerbs,
  earlier,
  eventPrepositions,
  frequencies,
  groups,
  placeNouns,
  placePrepositions,
  roleDeterminers,
} from './lists/answers.ts';
import { boundsBefore, boundsBehind } from './lists/bounds.ts';
import { comparisonAsked, comparisonShown } from './lists/comparisons.ts';
import { reasons } from './lists/connectives.ts';
import { payWords, priceWords } from './lists/money-words.ts';
import { auxiliaries, limitsAsked, premiseOpeners } from './lists/questions.ts';
import { periods } from './lists/time.ts';
import { personEndings } from './lists/word-endings.ts';
import { oneOf } from './one-of.ts';
import { aDate, anAge, aPastDate, duration, longAge, timeUnit } from './time-patterns.ts';

/** A kind of answer. */
type Kind = {
  /** How it is asked for. */
  asked: RegExp;
  /** How it is asked for where no statement without it is an answer; never when left out. */
  surely?: RegExp;
  /** What it looks like in a text. */
  shown: RegExp;
};

const number = String.raw`(?:\p{N}|\b(?:${oneOf(numberWords)}|${fraction})\b)`;

/** "Half pay", "three times your basic salary". */
const ofPay = String.raw`\b(?:full|half|double|${anyNumber} times(?: \p{L}{1,12}){0,2}) (?:pay|salary|wages?)\b`;

const aNumberToCall = new RegExp(
  String.raw`\+\p{N}|\(\p{N}{2,4}\) ?\p{N}|\p{N}{3,4}[-. ]\p{N}{3,4}\b|\b${oneOf(callVerbs, ['calling', 'tel', 'extension', 'ext'])}\b[^.;]{0,24}\p{N}{3}`,
  'iu',
);

// "Twenty minutes before it starts", "no later than three days ahead", "with a week's notice".
const ahead = String.raw`(?:${anyNumber}|\b(?:an?|several|many|few|half))[\s-](?:\p{L}{1,12}[\s-])?${timeUnit}s?['’]? (?:\p{L}{1,12} )?${oneOf(earlier)}\b`;

/** Other words for how long something is: "overnight", "since 1520", "3 km". */
const length = String.raw`\b${timeUnit}s\b[^.;:]{0,40}: ?\p{N}|\bovernight\b|\b(?:since|until|from) (?:[\p{L} ]{0,30} )?\p{N}{4}|\p{N}\s?(?:km|miles?|met(?:er|re)s?|feet|kilomet)`;

// "How long is it?", "How long does it take?" But "how long do I have" may be told by "two weeks before it".
const ofLength = String.raw`(?:(?:is|are|was|were)\b|(?:do|does|did|will|would|can) [^?.!]{1,60}\b(?:take|last|run|go on)\b)`;
const howLong = new RegExp(String.raw`\bhow long ${ofLength}`, 'iu');

const whenPast = /^\W*(?:(?:and|but|so),? )?when (?:was|were|did)\b/iu;

/** What is told by a figure. */
const measures: Kind[] = [
  {
    asked: new RegExp(
      String.raw`\bhow (?:long|far|soon|early|many ${timeUnit}s?) ${oneOf(earlier)}\b`,
      'iu',
    ),
    surely: new RegExp(String.raw`\bhow (?:long|many ${timeUnit}s?) ${oneOf(earlier)}\b`, 'iu'),
    shown: new RegExp(ahead, 'iu'),
  },
  {
    // "Two weeks before it" is no length of anything.
    asked: howLong,
    surely: howLong,
    shown: new RegExp(
      String.raw`(?:${duration})s?\b(?! (?:\([^)]{1,40}\) |\p{L}{1,12} )?${oneOf(earlier)}\b)|${length}`,
      'iu',
    ),
  },
  {
    asked: new RegExp(
      String.raw`\bhow (?:long\b(?! ${ofLength})|soon|quick(?:ly)?|fast)\b|\bhow many (?:more )?${timeUnit}`,
      'iu',
    ),
    surely: new RegExp(
      String.raw`\bhow long\b(?! ${ofLength})|\bhow many (?:more )?${timeUnit}`,
      'iu',
    ),
    shown: new RegExp(`${duration}|${length}`, 'iu'),
  },
  {
    asked: /\bhow (?:early|late|far (?:ahead|in advance))\b/iu,
    shown: new RegExp(`${duration}|${aDate}`, 'iu'),
  },
  {
    asked: /\bhow old\b|\b(?:what|which|min|max|minimum|maximum) age\b/iu,
    surely: /\bhow old\b/iu,
    shown: new RegExp(String.raw`${anAge}|${longAge}|\bsince (?:[\p{L} ]{0,30} )?\p{N}{4}`, 'iu'),
  },
  {
    asked: new RegExp(
      String.raw`\bhow much\b|\b${oneOf(payWords, priceWords, ['budget'])}\b`,
      'iu',
    ),
    surely: new RegExp(
      String.raw`\bhow much ${oneOf(auxiliaries)}\b|\b${oneOf(priceWords, ['fees'])}\b`,
      'iu',
    ),
    // Thousands are seldom of money, and millions often. A figure for a period is of money whatever the
    // currency: "18 cr a month".
    shown: new RegExp(
      String.raw`${money}|\p{N}\s?(?:million|billion)|%|percent|${ofPay}|\p{N} \p{L}{1,12} (?:an?|per|each) ${oneOf(periods)}`,
      'iu',
    ),
  },
  {
    asked: /\b(?:percent(?:age)?|(?:what )?share of|what (?:part|proportion|fraction))\b|%/iu,
    surely: /\bpercent(?:age)?\b|\bwhat share\b/iu,
    shown: new RegExp(String.raw`${percentage}|\bper ?cent\b|\b${fraction}\b`, 'iu'),
  },
  {
    asked: /\bhow (?:far|large|big|tall|high|deep|wide|heavy|many)\b|\bwhat number\b/iu,
    shown: new RegExp(number, 'iu'),
  },
  {
    asked: new RegExp(
      String.raw`\b(?:tele)?phone numbers?\b|\bphone\W*$|\bnumber\b[^.?!]{0,40}\b${oneOf(callVerbs)}\b|\b${oneOf(callVerbs)}\b[^.?!]{0,30}\bnumber\b`,
      'iu',
    ),
    surely: /\b(?:tele)?phone numbers?\b/iu,
    shown: aNumberToCall,
  },
  {
    asked: /\bhow often\b|\bhow frequently\b/iu,
    shown: new RegExp(
      String.raw`\b${oneOf(frequencies)}\b|(?:\p{N}|\b${oneOf(numberWords)}) times`,
      'iu',
    ),
  },
  {
    // What is past has a year, a month or a day of its own; "in the evening" tells of any.
    asked: whenPast,
    surely: whenPast,
    shown: new RegExp(aPastDate, 'iu'),
  },
  {
    asked:
      /^\W*(?:(?:and|but|so),? )?(?:(?:in|on|by|since|until|till|during|around|from) )?(?:when(?! (?:i|you|he|she|it|we|they|my|your|was|were|did)\b)|(?:what|which) (?:year|date|day|month|century|decade|time))\b/iu,
    surely:
      /^\W*(?:when(?! (?:i|you|he|she|it|we|they|my|your|was|were|did)\b)|(?:in )?what year)\b/iu,
    shown: new RegExp(
      String.raw`${aDate}|\b${oneOf(eventPrepositions)} (?:the |your |an? )?(?:\p{L}+ )?(?:\p{N}*${anyNumber} (?:\p{L}+ )?)?(?:${timeUnit}|day)|${ahead}`,
      'iu',
    ),
  },
];

const kinds: Kind[] = [
  ...measures,
  {
    asked: /\b(?:who|whom|whose)\b/iu,
    shown: new RegExp(
      String.raw`(?<=[\p{Ll},;)] )\p{Lu}[\p{L}.'’-]+|\b(?:${oneOf(groups)}|${oneOf(roleDeterminers)} (?:\p{Ll}+ )?\p{Ll}{3,}${oneOf(personEndings)}s?)\b`,
      'u',
    ),
  },
  {
    asked: /\b(?:where|what (?:city|country|place|state|town|region|area))\b/iu,
    shown: new RegExp(
      String.raw`\b(?:in|at|near|from|to|on|of|between) (?:the )?(?:\p{L}+ )?\p{Lu}\p{L}|\b${oneOf(placePrepositions)} (?:\p{L}{1,30}[ -]){0,3}${oneOf(placeNouns)}s?\b`,
      'u',
    ),
  },
  {
    asked:
      /^\W*(?:(?:and|but|so),? )?(?:why|how come)\b|\bwhat (?:is|was|are|were) the (?:reason|cause)/iu,
    shown: new RegExp(String.raw`\b${oneOf(reasons)}\b`, 'iu'),
  },
  {
    asked: new RegExp(String.raw`\b${oneOf(limitsAsked)}\b`, 'iu'),
    shown: new RegExp(
      String.raw`\b${oneOf(boundsBefore.from, boundsBefore.to, boundsBefore.above, boundsBefore.below)} (?:\p{L}{1,24} )?${number}|${number} (?:\p{L}{1,24} )?${oneOf(boundsBehind.from, boundsBehind.to, boundsBehind.above, boundsBehind.below)}\b|\b(?:max|min)imum\b`,
      'iu',
    ),
  },
];

const compares = new RegExp(String.raw`\b${oneOf(comparisonAsked)}\b`, 'iu');
const comparison = new RegExp(String.raw`\b(?:${oneOf(comparisonShown)}|differ\p{L}*)\b`, 'iu');

/** The kinds of answer that a question asks for, each as what it looks like in a text; often none. */
export const answerTypesOf = rememberedText((question): readonly RegExp[] => {
  const count = countOf(question);
  // A cell holds the figure alone.
  if (count) return [count, bareFigure];
  const asked = kinds.filter((kind) => kind.asked.test(question)).map(({ shown }) => shown);
  const own = [timeOfMass(question), definitionOf(question)].filter((each) => each !== undefined);
  return [...asked, ...own];
});

/** The same of amounts, times and counts alone. */
export const measuresAskedOf = rememberedText((question): readonly RegExp[] => {
  const count = countOf(question);
  if (count) return [count, bareFigure];
  return measures.filter(({ asked }) => asked.test(question)).map(({ shown }) => shown);
});

const bareFigure = /^[^\p{L}\p{N}]{0,3}\p{N}[^\p{L}]{0,12}$/u;

// What is asked for on a premise is not to be had where the premise is false, and that is the answer.
const onPremise = new RegExp(String.raw`^\W*${oneOf(premiseOpeners)} [^,]+,`, 'i');

/** Tests for what a good answer to a question would surely hold; none when it expects nothing special. */
export const expectedOf = rememberedText(
  (question): readonly ((statement: string) => boolean)[] => {
    if (onPremise.test(question)) return [];
    const surely = kinds.filter((kind) => kind.surely?.test(question)).map(({ shown }) => shown);
    const count = countOf(question);
    return [...surely, ...(count ? [count] : [])].map(
      (shown) => (text: string) => shown.test(text),
    );
  },
);

const massAsked =
  /\bhow much (\p{L}{3,24})(?= (?:do|does|did|can|could|will|would|is|are|am|should|must) )/iu;
const massTold = String.raw`[\s-](?:\p{L}{1,12}[\s-])?${timeUnit}s?['’]? (?:\p{L}{1,16} ){0,3}`;

// A time of what "how much" asks for: "20 days of leave", "two weeks' notice".
function timeOfMass(question: string): RegExp | undefined {
  const noun = massAsked.exec(question)?.[1]?.toLowerCase();
  if (!noun) return undefined;
  return new RegExp(`${anyNumber}${massTold}${noun}`, 'iu');
}

/** Whether a question asks to compare things, of which a statement may only list the names. */
export function asksToCompare(question: string): boolean {
  return compares.test(question);
}

/** Whether a statement compares things. */
export function isComparison(statement: string): boolean {
  return comparison.test(statement);
}
