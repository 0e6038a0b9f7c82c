// Of two things of which one is enough, not both are told, nor one as if there were no other: "a pen or a map" is
// neither "both a pen and a map" nor "a pen" where it has to be.
import { necessity } from '../../language/lists/modality.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import type { Rule } from './rule.ts';

/** Share of an alternative from which a claim tells it, and below which it leaves it out. */
const fewestTold = 0.6;
const mostLeft = 0.34;

const either = /,?\sor\s/iu;
const needs = new RegExp(String.raw`\b${oneOf(necessity)}\b`, 'iu');
const denial = /\b(?:not|no|never|neither|without)\b|n['’]t\b/iu;
const both = /\b(?:both|as well as)\b/iu;
const clauseEnd = /[,;.:]\s|[.;]$/u;

const guide = 'Climbers must show a badge, or pay a deposit.';
const days = 'When a holiday falls on a market day, you take the holiday or the market day off.';

/** What a sentence leaves the choice of: the words before its "or" and behind it. */
const choicesOf = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) => {
    const [before, behind, ...more] = sentence.text.split(either);
    if (before === undefined || behind === undefined || more.length > 0) return [];
    // "Not a pen or a map" is neither.
    if (denial.test(before.split(clauseEnd).at(-1) ?? '')) return [];
    const need = needs.exec(before);
    const one = stemsOf(before.slice(need ? need.index + need[0].length : 0));
    const other = stemsOf(behind.split(clauseEnd)[0] ?? '');
    return [
      {
        isNeeded: need !== null,
        one: one.filter((stem) => !other.includes(stem)),
        other: other.filter((stem) => !one.includes(stem)),
        last: one.at(-1),
        whole: other,
      },
    ];
  }),
);

function stemsOf(text: string): string[] {
  return stemsIn(new Reading(text));
}

export const oneOfTwo: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    if (either.test(claim.text)) return undefined;
    const said = stemSetOf(claim);
    const told = (stems: string[]) =>
      stems.length === 0 ? 0 : stems.filter((stem) => said.has(stem)).length / stems.length;
    const need = needs.exec(claim.text)?.[0];
    const isTaken = (one: string[], other: string[]) =>
      told(one) >= fewestTold && other.length > 0 && told(other) < mostLeft;
    for (const { isNeeded, one, other, last, whole } of choicesOf(text)) {
      const areBoth = both.test(claim.text) && last !== undefined && said.has(last);
      if (areBoth && told(whole) >= fewestTold) return { phrase: 'both' };
      if (isNeeded && need && (isTaken(one, other) || isTaken(other, one))) return { phrase: need };
    }
    return undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Climbers must wear wool gloves, or pay silver coins of two kinds.',
        claim: 'Climbers must wear wool gloves of two kinds.',
      },
      {
        guide: 'Climbers must wear wool gloves for ice, or pay a deposit.',
        claim: 'Climbers must wear gloves.',
      },
      {
        guide: 'Climbers must show a badge, or give a deposit of silver coins to the porter.',
        claim: 'Climbers must show a badge with silver on it to the porter.',
      },
      { guide, claim: 'Climbers have to show a badge or pay a deposit.' },
      { guide, claim: 'Climbers can pay a deposit.' },
      {
        guide: 'Climbers must be fit and not wear a ring or a watch.',
        claim: 'Climbers must not wear a watch.',
      },
      {
        guide: 'Climbers must be fit and not wear a ring or a watch.',
        claim: 'Climbers need to take off the watch first.',
      },
      { guide: days, claim: 'You choose between the holiday and the market day.' },
    ],
    catches: [
      {
        guide: 'Climbers must show a badge, or pay silver coins.',
        claim: 'Climbers must show a silver badge.',
      },
      {
        guide: 'Climbers must wear wool gloves, or pay a deposit.',
        claim: 'Climbers must wear gloves.',
      },
      { guide, claim: 'Climbers have to pay a deposit.' },
      { guide, claim: 'Climbers must show a badge.' },
      {
        guide: days,
        claim: 'When a holiday falls on a market day, you take both the holiday and the day off.',
      },
    ],
  },
};
