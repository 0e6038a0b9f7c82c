// What holds in spite of a condition is not said to follow from it: of "it may be refused even if you are in time", "if
// you are in time, it is granted". Nor does anything hold in spite of what it depends on: of "it is granted as long as you
// are not late", "it is granted even if you are late".
import { matchesOf } from '../../language/matches.ts';
import { listOnce, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { Rule } from './rule.ts';

const concession = /\beven (?:if|when|though)\s([^,;.:()]{3,120})/giu;
const condition = /\b(?:if|when|once|as long as|provided)\s([^,;.:()]{3,120})/iu;
/** Share of what is conceded that a condition of a claim holds at least. */
const fewestHeld = 0.6;

const allTheSame = /\b(?:even (?:if|when|though)|regardless of|no matter)\s([^,;.:()]{3,120})/giu;
const whether = /\bwhether\s([^,;.:()]{3,120})/giu;
const orNot = /\sor not\b/iu;
// "Whether you agree or not" denies nothing.
const affirmed = ({ text }: Reading) => text.replace(/\bor not\b/giu, '');

// What has to be so, or may not be so, for something to hold.
const dependence =
  /\b(?:as long as|so long as|unless|provided|only if|only when|only what|only with|only after)\s(?:that\s)?([^;.:()]{3,160})/giu;

const bound = 'A talk is fine as long as it does not take more than a day of travel.';

const guide = 'The porter cannot always lend a key, even if you are a member.';

/** What a text concedes, of sentences that deny what might be thought to follow. */
const concededIn = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) =>
    matchesOf(sentence.text, concession).flatMap(([whole, span = '']) => {
      const rest = new Reading(sentence.text.replace(whole, ' '));
      return denies(rest) ? [stemsIn(new Reading(span))] : [];
    }),
  ),
);

/** What a claim concedes, and what a text makes something depend on. */
const concessionsOf = readOnce(({ text }: Reading) => {
  const spans = matchesOf(text, allTheSame).map(([, span = '']) => span);
  for (const [, span = ''] of matchesOf(text, whether)) {
    if (orNot.test(span)) spans.push(span.split(orNot, 1)[0] ?? '');
  }
  return spans.map((span) => stemsIn(new Reading(span)));
});
const dependencesOf = listOnce(({ text }: Reading) =>
  matchesOf(text, dependence).map(([, span = '']) => stemsIn(new Reading(span))),
);

/** The stems of a claim's condition; none of what it concedes itself. */
const conditionOf = readOnce(({ text }: Reading) => {
  const found = /\beven\b/iu.test(text) ? undefined : condition.exec(text)?.[1];
  return found === undefined ? undefined : stemSetOf(new Reading(found));
});

export const conceded: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    if (isInSpiteOfAll(claim, text)) return {};
    const said = conditionOf(claim);
    if (!said || denies(claim)) return undefined;
    const isConceded = concededIn(text).some((stems) => {
      const held = stems.filter((stem) => said.has(stem)).length;
      return held > 0 && held >= fewestHeld * stems.length;
    });
    return isConceded ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'The porter cannot always lend a key, even if you are a member of choirs.',
        claim: 'If you are a member, the porter will lend you a key.',
      },
      { guide, claim: 'Even if you are a member, the porter might lend you a key.' },
      { guide, claim: 'If you are a member, the porter may not lend you a key.' },
      { guide, claim: 'When it rains, the porter lends you a key.' },
      { guide: bound, claim: 'A talk is fine even if you are paid for it.' },
      { guide: bound, claim: 'A talk is not fine even if it takes two days of travel.' },
      {
        guide: 'The porter lends a key even if you are a member elsewhere.',
        claim: 'If you are a member elsewhere, the porter lends you a key.',
      },
    ],
    catches: [
      {
        guide: 'The porter cannot always lend a key, even if you are a new member of a choir.',
        claim: 'If you are a member of a choir, the porter will lend you a key.',
      },
      { guide, claim: 'If you are a member, the porter will lend you a key.' },
      { guide, claim: 'The porter can lend a key once you are a member.' },
      { guide: bound, claim: 'A talk is fine regardless of how many days of travel it takes.' },
      { guide: bound, claim: 'A talk is fine even if it takes several days of travel.' },
      {
        guide: 'The clerk tells the press only what the members have agreed to.',
        claim: 'The clerk tells the press of it, whether members have agreed or not.',
      },
    ],
  },
};

function isInSpiteOfAll(claim: Reading, text: Reading): boolean {
  const conceding = concessionsOf(claim);
  if (conceding.length === 0 || denies(new Reading(affirmed(claim))) || concededIn(text).length > 0)
    return false;
  return dependencesOf(text).some((stems) =>
    conceding.some((said) => said.some((stem) => stems.includes(stem))),
  );
}
