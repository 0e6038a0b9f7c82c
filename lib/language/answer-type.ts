// What kind of answer a question asks for, and whether a statement holds one of that kind.

import { digits, fraction, money, numberWords, percentage } from './amount-patterns.ts';
import { reasons } from './lists/connectives.ts';
import { payWords, priceWords } from './lists/money-words.ts';
import { months } from './lists/months.ts';
import { oneOf } from './one-of.ts';

/** How a kind of answer is asked for and what it looks like in a text. */
type AnswerType = { asked: RegExp; shown: RegExp };

const types: AnswerType[] = [
  {
    asked: new RegExp(String.raw`\bhow much\b|\b${oneOf(payWords, priceWords, ['budget'])}\b`, 'i'),
    shown: new RegExp(`${money}|%`, 'iu'),
  },
  {
    asked: /\b(?:percent(?:age)?|share of|what (?:part|proportion|fraction))\b|%/i,
    shown: new RegExp(percentage, 'iu'),
  },
  {
    asked: /\bhow (?:many|old|long|far|large|big|tall|high|deep|often|fast)\b|\bwhat number\b/i,
    shown: new RegExp(String.raw`${digits}|\b(?:${oneOf(numberWords)}|${fraction})\b`, 'iu'),
  },
  {
    asked:
      /^\W*(?:(?:in|on|by|since|until|during|around) )?(?:when|what (?:year|date|day|month|century|decade|time))\b|\b(?:which|what) (?:year|century|decade)\b/i,
    shown: new RegExp(String.raw`\b\p{N}{3,4}s?\b|\b${oneOf(months)}\b|centur(?:y|ies)`, 'iu'),
  },
  {
    asked: /\b(?:who|whom|whose)\b/i,
    shown: /(?<=[\p{Ll},;)] )\p{Lu}[\p{L}.'’-]+/u,
  },
  {
    asked: /\b(?:where|what (?:city|country|place|state|town|region|area))\b/i,
    shown: /\b(?:in|at|near|from|to|on|of|between) (?:the )?(?:\p{L}+ )?\p{Lu}\p{L}+/u,
  },
  {
    asked:
      /^\W*(?:(?:and|but|so),? )?(?:why|how come)\b|\bwhat (?:is|was|are|were) the (?:reason|cause)/i,
    shown: new RegExp(String.raw`\b${oneOf(reasons)}\b`, 'i'),
  },
];

/** The kinds of answer that a question asks for; often none. */
export function answerTypesOf(question: string): RegExp[] {
  return types.filter(({ asked }) => asked.test(question)).map(({ shown }) => shown);
}
