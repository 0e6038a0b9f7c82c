// No clause of a claim is made of two statements that say the like of two things: "cats are fed at noon" and "dogs are
// fed in the evening" do not make "cats are fed in the evening". Told where the clause has words that only the one has
// and words that only the other has, and tells neither of them whole; and where it says what only the one does and
// names a heading of the other alone.
import { isInBlock, type LabelledStatement } from '../../evidence/labels.ts';
import { isLight } from '../../language/light-words.ts';
import { contrasts, dependents } from '../../language/lists/connectives.ts';
import { kindWords } from '../../language/lists/opposites.ts';
import { pronouns } from '../../language/lists/pronouns.ts';
import { oneOf } from '../../language/one-of.ts';
import { contentAsWritten, figuresIn, Reading, readOnce } from '../../language/reading.ts';
import { stemOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { isAllInclusive } from '../scope.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

/** Words that two statements share at least, by number and as a share of the shorter one's, to say the like. */
const fewestShared = 2;
const leastShare = 0.4;
/** The same of two sentences of a paragraph. */
const fewestInParagraph = 3;
const shareInParagraph = 0.5;
/** Words of a clause that says something by itself. */
const fewestWords = 3;
/** More statements are summed up, not mixed up. */
const mostStatements = 6;
/** Words of a statement, and clauses of a claim, of which more are not compared. */
const mostTerms = 60;
const mostClauses = 12;

const stop = /[;:]\s/u;
const joint = new RegExp(
  String.raw`,\s(?!${oneOf(pronouns, dependents, ['which', 'who', 'where', 'so'])}\b)(?:and\s)?|\s${oneOf(contrasts)}\s|\sand\s`,
  'iu',
);
// What compares or counts two things speaks of both.
const comparing =
  /\b(?:than|as (?:much|many|high|large) as|both|each|neither|either|instead|rather|same|together|respectively|altogether|total|all|whichever|between)\b/iu;

const guide =
  'Cats in the home are fed fish at noon.\n\nDogs in the home are fed meat in the evening.';

const tickets =
  '## Day tickets\n\nTickets are sold at the gate in March.\n\n## Season tickets\n\nTickets are sold at the gate in April.';
const courses =
  'There is a 7 day wait for the short course. There is a 90 day wait for the long course.';
const gear = '- Lanterns: hang them up in the hall\n- Ropes: keep them dry in the loft';

const kinds = new Set(kindWords.map(stemOf));

const termsOf = readOnce(
  (reading: Reading): ReadonlySet<string> =>
    new Set(
      contentAsWritten(reading)
        .map(({ term }) => term)
        .filter((term) => !isLight(term) || kinds.has(term)),
    ),
);

const clausesOf = readOnce(({ text }: Reading) =>
  text
    .split(stop)
    .flatMap(clausesWithin)
    .map((clause) => new Reading(clause)),
);

// A part that is too short to say something goes with the next one, and the last with the one before it.
function clausesWithin(sentence: string): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const part of sentence.split(joint)) {
    const clause = open === '' ? part : `${open}, ${part}`;
    const isWhole = termsOf(new Reading(clause)).size >= fewestWords;
    if (isWhole) clauses.push(clause);
    open = isWhole ? '' : clause;
  }
  if (open !== '') clauses.push(`${clauses.pop() ?? ''}, ${open}`);
  return clauses;
}

export const pooledClause: Rule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { statements, evidence }) {
    if (statements.length < 2 || statements.length > mostStatements) return undefined;
    if (comparing.test(claim.text) || statements.some(isRow)) return undefined;
    const clauses = clausesOf(claim).slice(0, mostClauses).map(termsOf);
    const singles = statements.map((statement) => evidence.single(statement));
    const isPooled = singles.some((one, at) =>
      singles.slice(at + 1).some((other) => {
        if (!areAlike(one, other)) return false;
        const [mine, its] = [exclusiveTo(one, other), exclusiveTo(other, one)];
        return clauses.some(
          (said) =>
            (isPart(said, mine) && isPart(said, its)) ||
            isUnderOther(said, { one, other, mine, its }) ||
            isUnderOther(said, { one: other, other: one, mine: its, its: mine }),
        );
      }),
    );
    return isPooled ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide:
          'Cats in the home sleep on warm tiles of the roof.\n\nDogs in the home sleep under wooden tables of the kitchen.',
        claim: 'In the home cats and dogs sleep, on tiles and under tables.',
      },
      { guide, claim: 'Cats in the home are fed fish at noon, and dogs meat in the evening.' },
      { guide, claim: 'Dogs in the home are fed in the evening.' },
      { guide, claim: 'Both cats and dogs are fed in the home.' },
      {
        guide: 'A new badge is made on Mondays. When the new badge is ready, a letter comes.',
        claim: 'A badge is made, and the letter about a new one comes on a Monday.',
      },
      { guide: tickets, claim: 'Season tickets are sold at the gate in April.' },
      { guide: courses, claim: 'The wait is 7 days for the short course; the long course has 90.' },
      { guide: gear, claim: 'Ropes stay dry in the loft.' },
      {
        guide: '- Oak: all saws and files\n- Tin: the band saw and the hand drill',
        claim: 'The band saw takes oak, and tin as well.',
      },
    ],
    catches: [
      { guide, claim: 'Cats chew meat, fish at noon in the evening.' },
      { guide, claim: 'At noon in the home, dogs are fed.' },
      { guide, claim: 'Cats in the home are fed in the evening.' },
      { guide, claim: 'In the home dogs are fed fish.' },
      { guide: tickets, claim: 'Season tickets are sold at the gate in March.' },
      { guide: courses, claim: 'There is a 7 day wait for the long course.' },
      { guide: gear, claim: 'Ropes hang in the hall.' },
    ],
  },
};

// Rows have names, by which another rule tells them apart.
function isRow({ statement }: LabelledStatement): boolean {
  return statement.kind === 'row';
}

function areAlike(one: Source, other: Source): boolean {
  const [mine, its] = [termsOf(one.text), termsOf(other.text)];
  if (Math.max(mine.size, its.size) > mostTerms) return false;
  if (areItems(one, other)) return ![one, other].some(({ text }) => isAllInclusive(text));
  const shared = mine.intersection(its).size;
  const shortest = Math.min(mine.size, its.size);
  if (goOn(one, other)) {
    return (
      haveRivals(one, other) && shared >= fewestInParagraph && shared >= shareInParagraph * shortest
    );
  }
  return shared >= fewestShared && shared >= leastShare * shortest;
}

// Items of one list say the like of several things, whatever words they share.
function areItems(one: Source, other: Source): boolean {
  const [first, second] = [one.statements[0], other.statements[0]];
  return Boolean(
    first &&
      second &&
      [first, second].every(
        ({ statement }) => statement.kind === 'item' || statement.kind === 'step',
      ) &&
      isInBlock(first, second),
  );
}

// Sentences of one paragraph that each give a figure which the other lacks tell two things apart.
function haveRivals(one: Source, other: Source): boolean {
  const [mine, its] = [figuresIn(one.text), figuresIn(other.text)];
  return mine.difference(its).size > 0 && its.difference(mine).size > 0;
}

// What only one says, under the heading of the other.
function isUnderOther(said: ReadonlySet<string>, { one, other, mine, its }: Pair): boolean {
  const headed = [...termsOf(other.headings)].filter((term) => !isLike(term, termsOf(one.own)));
  const own = [...termsOf(one.headings)].filter((term) => !isLike(term, termsOf(other.own)));
  const tells = (terms: string[]) => terms.some((term) => isLike(term, said));
  return tells(headed) && tells(mine) && !tells(own) && !tells(its);
}

type Pair = { one: Source; other: Source; mine: string[]; its: string[] };

// Sentences of one paragraph speak of one thing.
function goOn(one: Source, other: Source): boolean {
  const [first, second] = [one.statements[0], other.statements[0]];
  const isSentence = first?.statement.kind === 'sentence';
  return Boolean(isSentence && first && second && isInBlock(first, second));
}

function exclusiveTo(one: Source, other: Source): string[] {
  const others = termsOf(other.own);
  return [...termsOf(one.text)].filter((term) => !isLike(term, others));
}

// Whether a clause has some of what only one statement says, and not all of it.
function isPart(said: ReadonlySet<string>, exclusive: string[]): boolean {
  const told = exclusive.filter((term) => isLike(term, said)).length;
  return told > 0 && told < exclusive.length;
}

function isLike(term: string, terms: ReadonlySet<string>): boolean {
  return terms.has(term) || [...terms].some((each) => sharesRoot(each, term));
}
