// What a question expects of an answer beyond its words: a figure of a certain kind, or a comparison. That
// the best statements lack it speaks against an answer, however many words they share with the question.

import { anyNumber, fraction, money, percentage } from './amount-patterns.ts';
import { comparisonAsked, comparisonShown } from './lists/comparisons.ts';
import { priceWords } from './lists/money-words.ts';
import { months } from './lists/months.ts';
import { auxiliaries } from './lists/questions.ts';
import { partsOfTime, timesOfDay, timeUnits, weekdays } from './lists/time.ts';
import { oneOf } from './one-of.ts';

type Expectation = { asked: RegExp; shown: RegExp };

const timeUnit = oneOf(timeUnits);

const expectations: Expectation[] = [
  {
    asked: new RegExp(String.raw`\bhow (?:long|old)\b|\bhow many (?:more )?${timeUnit}`, 'iu'),
    shown: new RegExp(
      String.raw`(?:${anyNumber}|an?|several|many|few)[\s-](?:\p{L}+[\s-])?${timeUnit}|\bovernight\b|\b(?:since|until|from) \p{N}{4}|\p{N}\s?(?:km|miles?|met(?:er|re)s?|feet|kilomet)`,
      'iu',
    ),
  },
  {
    asked: new RegExp(
      String.raw`\bhow much ${oneOf(auxiliaries)}\b|\b${oneOf(priceWords, ['fees'])}\b`,
      'iu',
    ),
    // Thousands are seldom of money, and millions often.
    shown: new RegExp(String.raw`${money}|\p{N}\s?(?:million|billion)|%|percent`, 'iu'),
  },
  {
    asked: /\bpercent(?:age)?\b|\bwhat share\b/iu,
    shown: new RegExp(String.raw`${percentage}|\bpercent\b|\b${fraction}\b`, 'iu'),
  },
  {
    asked: /^\W*(?:when|(?:in )?what year)\b/iu,
    shown: new RegExp(
      String.raw`\b\p{N}{3,4}s?\b|\b${oneOf(months)}\b|centur|\b(?:at|before|after|around) (?:\p{N}|${oneOf(timesOfDay)})|\b${oneOf(partsOfTime, weekdays)}`,
      'iu',
    ),
  },
];

const counted =
  /\bhow many (?:\p{L}+[\s-]){0,2}?(\p{L}{2,}s|people|staff|men|women|children)(?=\s+(?:are|is|were|was|do|does|did|have|has|had|can|could|will|would|should|there|say|says|think|use|uses|in|of|for|at|on|to|\p{L}+ed)\b|\s*\??$)/iu;
const compares = new RegExp(String.raw`\b${oneOf(comparisonAsked)}\b`, 'iu');
const comparison = new RegExp(String.raw`\b(?:${oneOf(comparisonShown)}|differ\p{L}*)\b`, 'iu');

/** Tests for what a good answer to a question would hold; none when it expects nothing special. */
export function expectedOf(question: string): ((statement: string) => boolean)[] {
  const tests = expectations
    .filter(({ asked }) => asked.test(question))
    .map(
      ({ shown }) =>
        (statement: string) =>
          shown.test(statement),
    );
  const noun = counted.exec(question)?.[1];
  if (noun) {
    const start = noun.slice(0, Math.max(3, noun.length - 2)).toLowerCase();
    const near = new RegExp(
      String.raw`(?<!\p{L})${anyNumber}(?:%|\s|-|of\b|\p{L}+\s){0,6}${start}`,
      'iu',
    );
    tests.push((statement) => near.test(statement));
  }
  return tests;
}

/** Whether a question asks to compare things, of which a statement may only list the names. */
export function asksToCompare(question: string): boolean {
  return compares.test(question);
}

/** Whether a statement compares things. */
export function isComparison(statement: string): boolean {
  return comparison.test(statement);
}
