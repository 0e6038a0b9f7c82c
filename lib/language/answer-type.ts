// What kind of answer a question asks for, and whether a statement holds one of that kind.

/** How a kind of answer is asked for and what it looks like in a text. */
type AnswerType = { asked: RegExp; shown: RegExp };

const number = String.raw`\p{N}[\p{N}.,]*`;
const month =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|half|third|quarter|dozen';

const types: AnswerType[] = [
  {
    asked:
      /\bhow much\b|\b(?:salar(?:y|ies)|earn(?:s|ings?)?|pay|paid|pays|wages?|income|cost|costs|price|budget|fee|compensation)\b/i,
    shown: /[$€£¥]\s?\p{N}|\p{N}\s?(?:dollars|euros|pounds)|%/iu,
  },
  {
    asked: /\b(?:percent(?:age)?|share of|what (?:part|proportion|fraction))\b|%/i,
    shown: /\p{N}\s?(?:%|percent)/iu,
  },
  {
    asked: /\bhow (?:many|old|long|far|large|big|tall|high|deep|often|fast)\b|\bwhat number\b/i,
    shown: new RegExp(String.raw`${number}|\b(?:${numberWord})\b`, 'iu'),
  },
  {
    asked:
      /^\W*(?:(?:in|on|by|since|until|during|around) )?(?:when|what (?:year|date|day|month|century|decade|time))\b|\b(?:which|what) (?:year|century|decade)\b/i,
    shown: new RegExp(String.raw`\b\p{N}{3,4}s?\b|\b(?:${month})\b|centur(?:y|ies)`, 'iu'),
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
    shown: /\b(?:because|since|due to|so that|in order to|therefore|reason|as a result|caused?)\b/i,
  },
];

/** The kinds of answer that a question asks for; often none. */
export function answerTypesOf(question: string): RegExp[] {
  return types.filter(({ asked }) => asked.test(question)).map(({ shown }) => shown);
}
