// What the source says is not denied.
import { refusals } from '../../language/lists/negations.ts';
import { oneOf } from '../../language/one-of.ts';
import { Reading } from '../../language/reading.ts';
import { remembered } from '../../remembered.ts';
import { deniesOutright, deniesWhatIsAsserted, deniesWhatIsSaid, rulesOut } from '../denials.ts';
import { isIntroducedByDenial, isUnderProhibition } from '../prohibitions.ts';
import type { Source } from '../source.ts';
import { namesException } from './excepted.ts';
import type { SenseRule } from './rule.ts';

const guide = 'Visitors may bring dogs.';

export const deniesSource: SenseRule<'denies'> = {
  code: 'denies',
  contradicts: true,
  finds(claim, source) {
    const text = isWhole(source) ? withIntroduction(source) : source.text;
    // "Founders do not get it", of "all but the founders get it".
    if (namesException(claim, text)) return undefined;
    if (isWhole(source) && isIntroducedByDenial(source) && deniesOutright(claim)) return undefined;
    const isDenying =
      deniesOutright(claim) &&
      !isForbidden(claim, source) &&
      !deniesOutright(text) &&
      !rulesOut(text) &&
      deniesWhatIsSaid(claim, text);
    return isDenying || deniesWhatIsAsserted(claim, text) ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Do not bring aboard:\n\n- open fire\n- loose bottles',
        claim: 'Open fire must not be brought aboard.',
        cites: ['fire'],
      },
      {
        guide: 'Guests are banned from using:\n\n- the north stairs\n- the old lift',
        claim: "Guests can't use the north stairs.",
        cites: ['north'],
      },
      {
        guide: 'A small job for a friend is fine.',
        claim: 'A small job for a friend is no problem.',
      },
      {
        guide: 'Decline any feasts that you will miss.',
        claim: 'Feasts that you cannot attend have to be declined.',
      },
      { guide, claim: 'Visitors may bring dogs along.' },
      { guide, claim: 'No matter when they come, visitors may bring dogs.' },
      {
        guide: 'Dogs ride free (except on the night ferry).',
        claim: 'Dogs do not ride free on the night ferry.',
      },
      {
        guide: "If you don't have a ticket, you have to talk to the porter.",
        claim: 'Without a ticket you have to talk to the porter.',
      },
      { guide: 'Unused days can be kept.', claim: 'Days that you have not used can be kept.' },
      { guide: 'Pay is at least £9 an hour.', claim: 'Pay is never below £9 an hour.' },
      {
        guide: 'The clerk keeps a spare key as opposed to a badge.',
        claim: 'The clerk keeps a spare key, not a badge.',
      },
      {
        guide: '## Banned games\n\nDarts: they hit people.\n\n## Other games\n\nChess is played.',
        claim: "Darts aren't allowed, for they hit people.",
        cites: ['Darts'],
      },
      {
        guide: '## Games that are banned in town\n\nDarts: they can hit people.',
        claim: 'Darts may not be played, for they can hit people.',
        cites: ['Darts'],
      },
      {
        guide: 'Only the porter may lend the key.',
        claim: "Nobody else may lend the key, so don't lend it.",
      },
      {
        guide: 'Keys lapse when they lie unused. A badge that is not shown within an hour lapses.',
        claim: "Badges lapse if they aren't shown within an hour.",
        cites: ['badge'],
      },
      {
        guide: 'You may use the hall for any reason.',
        claim: 'There is no need to give a reason for the use of the hall.',
      },
      {
        guide: 'You can have a maximum of 5 keys.',
        claim: 'You cannot get more than 5 keys.',
      },
      {
        guide: 'If you move, your saved days move with you.',
        claim: 'A move does not cost you the days that you have saved.',
      },
    ],
    catches: [
      {
        guide: 'You may bring aboard:\n\n- fishing rods\n- small dogs',
        claim: 'Fishing rods may not be brought aboard.',
        cites: ['rods'],
      },
      {
        guide: '## Games that are banned in another town\n\nDarts: they can hit people.',
        claim: 'Darts may not be played, for they can hit people.',
        cites: ['Darts'],
      },
      {
        guide: 'Those who have gone on a course get a key.',
        claim: 'Those who have gone on a course do not get a key.',
      },
      {
        guide: 'Guests may use the hall for 5 hours.',
        claim: 'Guests may not use the hall for more than 5 hours a day or at all.',
      },
      { guide: 'Lamps are used for walks.', claim: "Lamps don't help with walks." },
      {
        guide: 'Guests must give a reason.',
        claim: 'There is no need for guests to give a reason.',
      },
      {
        guide: '## Banned games\n\nDarts: they hit people.\n\n## Other games\n\nChess is played.',
        claim: "Darts don't hit people.",
        cites: ['Darts'],
      },
      { guide, claim: 'Visitors may not bring dogs.' },
      { guide: 'If you hear nothing, you may go.', claim: 'If you hear nothing, you may not go.' },
      { guide: 'Simplicity is a feature, not a flaw.', claim: 'Simplicity is not a feature.' },
    ],
  },
};

// "Darts aren't allowed", of what stands under "Banned games".
const notAllowed = new RegExp(
  String.raw`(?:\bnot|n['’]t)\s(?:be\s)?${oneOf(refusals)}\b|\b(?:can|may|must)(?:not|\snot|n['’]t)\b|\bcan['’]t\b`,
  'iu',
);

function isForbidden({ text }: Reading, source: Partial<Source>): boolean {
  return isWhole(source) && notAllowed.test(text) && isUnderProhibition(source);
}

// "You may bring aboard:" is said of each item behind it.
const withIntroduction = remembered(({ statements, text }: Source): Reading => {
  const [only, ...more] = statements;
  const { leadIn } = only?.statement ?? {};
  return leadIn === undefined || more.length > 0
    ? text
    : new Reading(`${leadIn.replace(/:$/, '')} ${text.text}`);
});

function isWhole(source: Partial<Source>): source is Source {
  return source.statements !== undefined && source.evidence !== undefined;
}
