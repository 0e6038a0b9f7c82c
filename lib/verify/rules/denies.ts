// What the source says is not denied.
import { deniesOutright, deniesWhatIsAsserted, deniesWhatIsSaid, rulesOut } from '../denials.ts';
import { namesException } from './excepted.ts';
import type { SenseRule } from './rule.ts';

const guide = 'Visitors may bring dogs.';

export const deniesSource: SenseRule<'denies'> = {
  code: 'denies',
  contradicts: true,
  finds(claim, { text }) {
    // "Founders do not get it", of "all but the founders get it".
    if (namesException(claim, text)) return undefined;
    const isDenying =
      deniesOutright(claim) &&
      !deniesOutright(text) &&
      !rulesOut(text) &&
      deniesWhatIsSaid(claim, text);
    return isDenying || deniesWhatIsAsserted(claim, text) ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Visitors may bring dogs along.' },
      { guide, claim: 'No matter when they come, visitors may bring dogs.' },
      {
        guide: 'Dogs ride free (except on the night ferry).',
        claim: 'Dogs do not ride free on the night ferry.',
      },
      { guide: 'Unused days can be kept.', claim: 'Days that you have not used can be kept.' },
      { guide: 'Pay is at least £9 an hour.', claim: 'Pay is never below £9 an hour.' },
      {
        guide: 'The clerk keeps a spare key as opposed to a badge.',
        claim: 'The clerk keeps a spare key, not a badge.',
      },
      {
        guide: 'Only the porter may lend the key.',
        claim: "Nobody else may lend the key, so don't lend it.",
      },
    ],
    catches: [
      { guide, claim: 'Visitors may not bring dogs.' },
      { guide: 'If you hear nothing, you may go.', claim: 'If you hear nothing, you may not go.' },
      { guide: 'Simplicity is a feature, not a flaw.', claim: 'Simplicity is not a feature.' },
    ],
  },
};
