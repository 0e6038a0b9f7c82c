// What a question expects of an answer beyond its words: a figure of a certain kind, or a comparison. That
// the best statements lack it speaks against an answer, however many words they share with the question.

type Expectation = { asked: RegExp; shown: RegExp };

// Of a figure or word its end alone, for what matters is what follows it.
const figure = String.raw`(?:\p{N}[.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?)`;
const timeUnit = '(?:second|min|hour|day|night|week|month|year|decade|centur)';
const money = String.raw`[$€£¥]\s?\p{N}|\p{N}\s?(?:dollars|euros|pounds|cents|million|billion)|\b(?:CHF|EUR|USD|GBP) ?\p{N}`;

const expectations: Expectation[] = [
  {
    asked: new RegExp(String.raw`\bhow (?:long|old)\b|\bhow many (?:more )?${timeUnit}`, 'iu'),
    shown: new RegExp(
      String.raw`(?:${figure}|an?|several|many|few)[\s-](?:\p{L}+[\s-])?${timeUnit}|\bovernight\b|\b(?:since|until|from) \p{N}{4}|\p{N}\s?(?:km|miles?|met(?:er|re)s?|feet|kilomet)`,
      'iu',
    ),
  },
  {
    asked:
      /\bhow much (?:does|do|did|is|was|are|were|will|would|can|could|should)\b|\b(?:cost|costs|price|fees?)\b/iu,
    shown: new RegExp(`${money}|%|percent`, 'iu'),
  },
  {
    asked: /\bpercent(?:age)?\b|\bwhat share\b/iu,
    shown: /\p{N}\s?(?:%|percent)|\bpercent\b|\b(?:half|third|quarter)\b/iu,
  },
  {
    asked: /^\W*(?:when|(?:in )?what year)\b/iu,
    shown:
      /\b\p{N}{3,4}s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|centur|\b(?:at|before|after|around) (?:\p{N}|noon|midnight|night|dawn)|\b(?:morning|afternoon|evening|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/iu,
  },
];

const counted =
  /\bhow many (?:\p{L}+[\s-]){0,2}?(\p{L}{2,}s|people|staff|men|women|children)(?=\s+(?:are|is|were|was|do|does|did|have|has|had|can|could|will|would|should|there|say|says|think|use|uses|in|of|for|at|on|to|\p{L}+ed)\b|\s*\??$)/iu;
const compares =
  /\b(?:differences?|differ|different from|comparing|better|worse|best|easier|harder|faster|slower|quicker|versus|vs|compared?|comparison|prefer|instead of)\b/iu;
const comparison =
  /\b(?:than|better|worse|faster|slower|easier|harder|more|less|most|least|while|whereas|unlike|both|compared|differ\p{L}*|instead|but)\b/iu;

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
      String.raw`(?<!\p{L})${figure}(?:%|\s|-|of\b|\p{L}+\s){0,6}${start}`,
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
