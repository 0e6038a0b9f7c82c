// What a source says of some only is not said of all: of "only members who sing are let in", "all members who come are".
import { readerNouns } from '../../language/lists/doings.ts';
import { universals } from '../../language/lists/strength.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, readOnce, stemsIn, tellOnce } from '../../language/reading.ts';
import { stemOf } from '../../language/terms.ts';
import { denies } from '../denials.ts';
import { isExcepting, isExclusive } from '../scope.ts';
import type { SenseRule } from './rule.ts';

const persons = new Set(readerNouns.map(stemOf));
const ofPersons = /(?:one|body)$/iu;
const every = new RegExp(
  String.raw`\b(${oneOf(universals)})\b((?:\s(?:of\s|the\s)?\p{L}+){0,2})`,
  'giu',
);
const few = /\bonly\s((?:\p{L}+\s){0,2}\p{L}+)/giu;
// "Open to citizens only".
const reserved = /\b(?:to|for)\s(?:\p{L}+\s){1,3}only\b|\bonly\s(?:\p{L}+\s)?(?:to|for)\s/iu;

const guide = 'Only club members who sing are let in at night. The pool is open to locals only.';

const allOf = readOnce(({ text }: Reading) =>
  matchesOf(text, every).map(([, word = '', span = '']) => ({
    word,
    stems: stemsIn(new Reading(span)),
  })),
);
const fewOf = listOnce(({ text }: Reading) =>
  matchesOf(text, few).flatMap(([, span = '']) => stemsIn(new Reading(span))),
);
const isReserved = tellOnce(({ text }) => reserved.test(text));

export const allOfFew: SenseRule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    if (isExclusive(claim) || isExcepting(claim) || denies(claim)) return undefined;
    const found = allOf(claim).find(({ word, stems }) => {
      const [noun] = stems;
      if (noun !== undefined && fewOf(text).includes(noun)) return true;
      const isOfPersons = ofPersons.test(word) || stems.some((stem) => persons.has(stem));
      return isOfPersons && isReserved(text);
    });
    return found && { phrase: found.word };
  },
  examples: {
    keeps: [
      { guide, claim: 'Club members who sing are let in at night.' },
      { guide, claim: 'Only club members are let in, all members who sing.' },
      { guide, claim: 'Not all club members are let in.' },
      { guide, claim: 'All locals may use the pool.', cites: ['pool'] },
    ],
    catches: [
      { guide, claim: 'All club members who come are let in at night.' },
      { guide, claim: 'The pool is open to all guests.', cites: ['pool'] },
      { guide, claim: 'The pool is open to everyone.', cites: ['pool'] },
      { guide: 'The pool is only for locals.', claim: 'The pool is for every guest.' },
    ],
  },
};
