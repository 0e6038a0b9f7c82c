// What may be done need not be done: "must" is not said of what the source offers, allows or advises.
import { boundsBefore, boundsBehind } from '../../language/lists/bounds.ts';
import { conditionMarks } from '../../language/lists/conditions.ts';
import { contrasts } from '../../language/lists/connectives.ts';
import {
  advice,
  necessity,
  necessityShown,
  permission,
  possibility,
  unneeded,
} from '../../language/lists/modality.ts';
import { clauseDeniers } from '../../language/lists/negations.ts';
import { oneOf } from '../../language/one-of.ts';
import { Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const needs = new RegExp(String.raw`\b${oneOf(necessity)}\b`, 'iu');
const shows = new RegExp(String.raw`\b${oneOf(necessity, necessityShown)}\b`, 'iu');
const allows = new RegExp(String.raw`\b${oneOf(permission)}\b`, 'iu');
// "Up to three" may be fewer, or none.
const upTo = new RegExp(String.raw`\b${oneOf(boundsBefore.to, boundsBehind.to)}\b`, 'iu');
// "It is up to you to invest it", "please ask the porter".
const leftTo = /\bup to (?:you|us|him|her|them) to\b/giu;
const asked = /\bplease\s(?!note\b|feel\b|consider\b|see\b)\p{L}/iu;
const notNeeded = new RegExp(String.raw`\b${oneOf(unneeded)}\b`, 'giu');

// A clause that is set against another one has a necessity of its own.
const clauseEnd = new RegExp(
  String.raw`[;:]\s|,\s(?=${oneOf(contrasts)}\s)|\s${oneOf(contrasts)}\s`,
  'iu',
);

// "When you come late, you have to ring".
const opening = new RegExp(String.raw`^${oneOf(conditionMarks)}\b[^,]{3,120},\s`, 'iu');

const guide = 'Guests may leave their bags at the desk.';

// "Not without a key"; "without paying" alone asks for nothing.
const denial = new RegExp(String.raw`\b${oneOf(clauseDeniers)}\b|n['’]t\b`, 'iu');
const withoutWord = /\bwithout\b/iu;
const isNotWithout = (text: string) =>
  text.split(/[;.]/).some((part) => {
    const at = part.search(withoutWord);
    return at > 0 && denial.test(part.slice(0, at));
  });

// "May have to be paid" demands nothing.
const possible = new RegExp(String.raw`\b${oneOf(possibility)}\s(?:have|need) to\b`, 'giu');

// "We reserve the right to require it": it may be required.
const reserved = /\breserves? the right to\s\p{L}+/giu;

const advises = new RegExp(String.raw`\b${oneOf(advice)}\b`, 'iu');

const unneededOut = readOnce(({ text }) => text.replace(notNeeded, ' '));
const demandingPart = readOnce((reading) => unneededOut(reading).replace(opening, ''));
// "It will lock after at most 2 minutes" leaves nothing to choose.
const isUpTo = readOnce(
  (reading) =>
    upTo.test(demandingPart(reading).replace(leftTo, ' ')) && !/\bwill\b/iu.test(reading.text),
);

/** What a claim demands, with the clause that does. */
const neededIn = readOnce((claim) => {
  const rest = demandingPart(claim).replace(possible, ' ');
  const needed = needs.exec(rest)?.[0];
  if (needed === undefined) return undefined;
  const part = rest.split(clauseEnd).find((each) => needs.test(each)) ?? rest;
  return { needed, clause: new Reading(part) };
});

/** How binding a text is that is cited. */
const modalityOf = readOnce((reading) => {
  const whole = demandingPart(reading);
  const rest = whole.replace(reserved, ' ');
  return {
    showsNeed: shows.test(rest) || asked.test(rest) || isNotWithout(rest),
    allows: rest !== whole || allows.test(rest) || unneededOut(reading) !== reading.text,
    advises: advises.test(rest),
  };
});

export const necessityOfOption: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, source) {
    const { needed, clause } = neededIn(claim) ?? {};
    if (!clause || denial.test(clause.text)) return undefined;
    const singles = source.statements.map((statement) => source.evidence.single(statement));
    const isOption = singles.some(({ text }, at) => {
      const stated = modalityOf(text);
      const isAllowed = stated.allows || stated.advises || (isUpTo(text) && !isUpTo(claim));
      return isAllowed && !stated.showsNeed && isSpokenOf(clause, at, singles);
    });
    return isOption && needed ? { phrase: needed } : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Guests may leave bags at the desk.' },
      {
        guide: 'Guests must leave bags at the desk and may keep their coats.',
        claim: 'Guests have to leave their bags at the desk.',
      },
      {
        guide: 'Make sure you leave your bags at the desk. You can keep a coat.',
        claim: 'Bags have to be left at the desk.',
      },
      {
        guide: 'The desk will lock after at most 2 minutes.',
        claim: 'The desk has to lock after 2 minutes.',
      },
      {
        guide: 'Guests may be asked to show a badge.',
        claim: 'Guests may have to show a badge.',
      },
      {
        guide: 'Guests may come by night. In that case the bell must be rung.',
        claim: 'When guests come by night, the bell has to be rung.',
      },
      {
        guide: 'It is up to you to feed the cat.',
        claim: 'You have to feed the cat.',
      },
      {
        guide: 'Please ask the porter for a key, which you can keep.',
        claim: 'The porter has to be asked for a key.',
      },
    ],
    catches: [
      {
        guide: 'Please note that guests can ask for a key.',
        claim: 'Guests have to ask for a key.',
      },
      {
        guide: 'Borrow up to three maps a week.',
        claim: 'You have to borrow three maps a week.',
      },
      { guide, claim: 'Guests have to leave their bags at the desk.' },
      { guide, claim: "Guests must leave their bags at the desk; coats don't count." },
      {
        guide: 'The house reserves the right to require a badge of guests.',
        claim: 'Guests must show a badge.',
      },
      {
        guide: 'Guests can ring again without waiting.',
        claim: 'Guests have to ring again without waiting.',
      },
      {
        guide: 'We recommend that guests leave their bags at the desk.',
        claim: 'Guests must leave their bags at the desk.',
      },
      {
        guide: 'A tetanus shot is required for all keepers. Flu shots are offered to keepers.',
        claim: 'Keepers must have a tetanus shot and a flu shot.',
      },
    ],
  },
};

// With several statements, the one that alone holds a word of the claim.
function isSpokenOf(claim: Reading, at: number, singles: Source[]): boolean {
  if (singles.length === 1) return true;
  const others = singles.filter((_, other) => other !== at);
  const own = singles[at];
  return stemsIn(claim).some(
    (stem) =>
      own && stemSetOf(own.text).has(stem) && !others.some(({ text }) => stemSetOf(text).has(stem)),
  );
}
