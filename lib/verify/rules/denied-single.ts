// With several statements cited, no clause of a claim asserts what the one that it rests on denies: what another one
// says with the same words does not make up for it.
import { conditionMarks } from '../../language/lists/conditions.ts';
import { contrasts } from '../../language/lists/connectives.ts';
import { prohibitionWords } from '../../language/lists/negations.ts';
import { oneOf } from '../../language/one-of.ts';
import {
  partsBetween,
  type Reading,
  readOnce,
  stemSetOf,
  stemsIn,
} from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { assertsDeniedClause, assertsWhatIsDenied, denies } from '../denials.ts';
import { negatedIn, unsays } from '../left-off.ts';
import { isExclusive } from '../scope.ts';
import type { Rule } from './rule.ts';

/** Share of a clause that a statement holds that it rests on. */
const fewestHeld = 0.65;
/** Content words of a clause that says something: a lone noun says nothing. */
const fewestWords = 2;

const boundary = new RegExp(String.raw`[;,]\s|\s${oneOf(['and'], contrasts)}\s`, 'iu');
const forbids = new RegExp(String.raw`\b${oneOf(prohibitionWords)}\b`, 'iu');
// What is not asserted.
const conditional = new RegExp(String.raw`^\s*(?:even\s)?${oneOf(conditionMarks)}\b`, 'iu');
const ofAll = new RegExp(String.raw`^${oneOf(['all', 'every', 'each', 'any'])}\b`, 'iu');
const ofNobody =
  /^(?:neither|none|nobody|no one)\b(?:\sof\s(?:them|these|those|the two)\b)?([^.;,]{3,200})/iu;

const guide = "Vans can't be washed in the yard.\n\n## Town\n\nThere are two places to wash vans.";
const lunch = 'In the shops the break is unpaid; in the kitchen it is paid.';
const classes = 'Singing and drawing are on Mondays. Neither has to be paid.';

const partsOf = readOnce((reading) => partsBetween(reading, boundary));

const clausesOf = readOnce((reading) =>
  partsOf(reading).filter(
    (clause) =>
      !denies(clause) && !conditional.test(clause.text) && stemsIn(clause).length >= fewestWords,
  ),
);

// "Neither has to be paid": the stems of what neither does.
const deniedOfAll = readOnce((reading) => {
  const [, predicate = ''] = ofNobody.exec(reading.text.trim()) ?? [];
  return isExclusive(reading) ? [] : stemsOf(predicate);
});

function isDeniedBy(clause: Reading, text: Reading): boolean {
  return assertsDeniedClause(clause, text) || assertsWhatIsDenied(clause, text);
}

// "In town it is unpaid, in the village it is paid": the part of a statement that holds most of the clause.
function nearestUnsays(clause: Reading, text: Reading): boolean {
  if (negatedIn(text).length === 0) return false;
  const held = partsOf(text).map((part) => ({
    part,
    share: stemsIn(clause).filter((stem) => stemSetOf(part).has(stem)).length,
  }));
  const [best, next] = held.toSorted((one, other) => other.share - one.share);
  return Boolean(best && best.share > (next?.share ?? 0) && unsays(clause, best.part));
}

export const deniedBySingle: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { statements, evidence }) {
    if (forbids.test(claim.text)) return undefined;
    const texts = statements
      .filter(({ statement }) => statement.kind !== 'row')
      .map((statement) => evidence.single(statement).text);
    const isDenied = clausesOf(claim).some((clause) => {
      const stems = stemsIn(clause);
      return texts.some((text) => {
        const held = stems.filter((stem) => stemSetOf(text).has(stem)).length;
        const nobodys = deniedOfAll(text);
        const isHeld = held >= fewestHeld * stems.length;
        return (
          (ofAll.test(claim.text) && assertsDeniedClause(clause, text)) ||
          (isHeld && texts.length > 1 && isDeniedBy(clause, text)) ||
          nearestUnsays(clause, text) ||
          (nobodys.length > 0 && nobodys.every((stem) => stems.includes(stem)))
        );
      });
    });
    return isDenied ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Tips of guests are not taxed.\n\nTax and fees are taken off wages.',
        claim: 'Tips of guests help pay taxed lamps, and fees are taken off wages.',
      },
      {
        guide: 'Tips are not taxed.\n\nTax and fees are taken off wages.',
        claim: 'Tips come in full, but tax and fees are taken off wages.',
      },
      { guide: lunch, claim: 'The break in the kitchen is paid.' },
      { guide, claim: "Vans can't be washed in the yard, but there are two places in town." },
      { guide: classes, claim: "Drawing doesn't have to be paid." },
    ],
    catches: [
      {
        guide: 'Tips of guests are not taxed.\n\nTax and fees are taken off wages.',
        claim: 'Tips of guests are taxed today, and fees are taken off wages.',
      },
      { guide: lunch, claim: 'The break in the shops is paid.' },
      { guide: 'Taxis are never paid.\n\nTrains are.', claim: 'Taxis are paid, trains as well.' },
      { guide, claim: 'Vans can be washed in the yard, and there are two places in town.' },
      { guide: classes, claim: "Drawing has to be paid, singing doesn't." },
    ],
  },
};
