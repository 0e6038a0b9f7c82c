// No clause of a claim is made of two statements that say the like of two things: "cats are fed at noon" and "dogs are
// fed in the evening" do not make "cats are fed in the evening". Told where the clause has words that only the one has
// and words that only the other has, and tells neither of them whole.
import { isInBlock, type LabelledStatement } from '../../evidence/labels.ts';
import { isLight } from '../../language/light-words.ts';
import { contrasts, dependents } from '../../language/lists/connectives.ts';
import { pronouns } from '../../language/lists/pronouns.ts';
import { oneOf } from '../../language/one-of.ts';
import { contentAsWritten, Reading, readOnce } from '../../language/reading.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

/** Words that two statements share at least, by number and as a share of the shorter one's, to say the like. */
const fewestShared = 2;
const leastShare = 0.4;
/** Words of a clause that says something by itself. */
const fewestWords = 3;
/** More statements are summed up, not mixed up. */
const mostStatements = 6;
/** Words of a statement, and clauses of a claim, of which more are not compared. */
const mostTerms = 60;
const mostClauses = 12;

const joint = new RegExp(
  String.raw`[;:]\s|,\s(?!${oneOf(pronouns, dependents, ['which', 'who', 'where', 'so'])}\b)(?:and\s)?|\s${oneOf(contrasts)}\s|\sand\s`,
  'iu',
);
// What compares or counts two things speaks of both.
const comparing =
  /\b(?:than|both|each|neither|either|instead|rather|same|together|respectively|altogether|total|all|whichever|between)\b/iu;

const guide =
  'Cats in the home are fed fish at noon.\n\nDogs in the home are fed meat in the evening.';

const termsOf = readOnce(
  (reading: Reading): ReadonlySet<string> =>
    new Set(
      contentAsWritten(reading)
        .map(({ term }) => term)
        .filter((term) => !isLight(term)),
    ),
);

// A part that is too short to say something goes with the one before it.
const clausesOf = readOnce(({ text }: Reading) => {
  const clauses: string[] = [];
  let open = '';
  for (const part of text.split(joint)) {
    const clause = open === '' ? part : `${open}, ${part}`;
    const isWhole = termsOf(new Reading(clause)).size >= fewestWords;
    if (isWhole) clauses.push(clause);
    open = isWhole ? '' : clause;
  }
  if (open !== '') clauses.push(`${clauses.pop() ?? ''}, ${open}`);
  return clauses.map((clause) => new Reading(clause));
});

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
        return clauses.some((said) => isPart(said, mine) && isPart(said, its));
      }),
    );
    return isPooled ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Cats in the home are fed fish at noon, and dogs meat in the evening.' },
      { guide, claim: 'Dogs in the home are fed in the evening.' },
      { guide, claim: 'Both cats and dogs are fed in the home.' },
      {
        guide: 'A new badge is made on Mondays. When the new badge is ready, a letter comes.',
        claim: 'A badge is made, and the letter about a new one comes on a Monday.',
      },
    ],
    catches: [
      { guide, claim: 'Cats in the home are fed in the evening.' },
      { guide, claim: 'In the home dogs are fed fish.' },
    ],
  },
};

// Rows have names, by which another rule tells them apart.
function isRow({ statement }: LabelledStatement): boolean {
  return statement.kind === 'row';
}

function areAlike(one: Source, other: Source): boolean {
  const [mine, its] = [termsOf(one.text), termsOf(other.text)];
  if (goOn(one, other) || Math.max(mine.size, its.size) > mostTerms) return false;
  const shared = mine.intersection(its).size;
  return shared >= fewestShared && shared >= leastShare * Math.min(mine.size, its.size);
}

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
