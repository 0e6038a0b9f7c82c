// What the source denies is not asserted, in no clause of the claim.
import { conditionMarks } from '../../language/lists/conditions.ts';
import {
  causeMarks,
  contrasts,
  dependents,
  looseCauseMarks,
} from '../../language/lists/connectives.ts';
import { oneOf } from '../../language/one-of.ts';
import { Reading, readOnce } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { assertsDeniedClause, assertsWhatIsDenied, denies, rulesOut } from '../denials.ts';
import { includesTheExcepted, unsays } from '../left-off.ts';
import type { SenseRule } from './rule.ts';

const guide = 'Dough is not kneaded by hand.';
const members = 'Bakers join the pool, drivers do not.';

const boundary = new RegExp(String.raw`[;,]\s|\s${oneOf(['and'], contrasts)}\s`, 'iu');

// "Even if you give up" and "since there is none" assert nothing by themselves, nor does a lone noun.
const dependent = new RegExp(
  String.raw`^(?:even |and |but )?${oneOf(conditionMarks, causeMarks, looseCauseMarks, dependents)}\b`,
  'iu',
);
const fewestWords = 2;
const asserts = (clause: string) =>
  !dependent.test(clause) && stemsOf(clause).length >= fewestWords;
const readClause = (clause: string) => new Reading(clause);

const contrast = new RegExp(String.raw`;\s|\s${oneOf(contrasts)}\s`, 'iu');

// A claim that denies something may assert something else.
const assertingClauses = readOnce((claim: Reading) => {
  const joint = denies(claim) ? boundary : contrast;
  if (!denies(claim) && !rulesOut(claim)) return [claim];
  return claim.text.split(joint).filter(asserts).map(readClause);
});

export const deniedBySource: SenseRule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    const isDenied = assertingClauses(claim).some(
      (clause) =>
        assertsWhatIsDenied(clause, text) ||
        assertsDeniedClause(clause, text) ||
        includesTheExcepted(clause, text) ||
        unsays(clause, text),
    );
    return isDenied ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide: 'Dough is not baked.', claim: 'Rolls are not sold, and baked.' },
      { guide, claim: 'Dough is never kneaded by hand.' },
      { guide: members, claim: 'Bakers join the pool.' },
      { guide: 'Leave for a course is unpaid.', claim: 'Leave for a course is unpaid.' },
    ],
    catches: [
      { guide: 'Dough is not baked late.', claim: 'Rolls are not sold, but baked late.' },
      { guide: 'Tips are not subject to tax.', claim: 'Tips are taxed.' },
      {
        guide: 'You will not receive a letter about the move.',
        claim: 'You will get a letter about the move.',
      },
      {
        guide: 'Payments from the purse will not stop or be suspended if a lamp is lost.',
        claim: 'Payments from the purse are suspended if a lamp is lost.',
      },
      {
        guide: 'Once a form is in the box, you are unable to amend it.',
        claim: 'Once a form is in the box, you can amend it.',
      },
      { guide, claim: 'Dough is kneaded by hand.' },
      {
        guide: 'As you give no name, we will not be able to ring you.',
        claim: 'We will ring you.',
      },
      {
        guide: 'The judge is a baker with no prior stake in it.',
        claim: 'The judge is a baker with a stake in it.',
      },
      { guide: members, claim: 'Bakers and drivers join the pool.' },
      { guide: 'Leave for a course is unpaid.', claim: 'Leave for a course is paid.' },
      {
        guide: 'Porters and clerks are not rostered for nights.',
        claim: 'Porters are rostered for nights, while clerks are not.',
      },
    ],
  },
};
