// A figure is given for the period that the guide gives it for.
import { otherPeriod } from '../periods.ts';
import type { Rule } from './rule.ts';

const guide = 'Members pay €20 a month.';

export const periodOther: Rule<'other-period'> = {
  code: 'other-period',
  finds(claim, { own }) {
    const period = otherPeriod(claim, own);
    return period && { period };
  },
  examples: {
    keeps: [
      { guide: 'Members get a monthly letter.', claim: 'Members get a letter each month.' },
      {
        guide: 'Members get a monthly letter with 3 maps.',
        claim: 'Members get a letter with maps each year.',
      },
      {
        guide: 'A desk is $300/month, and parking up to $20 per day.',
        claim: 'A desk is $300 a month.',
      },
      { guide, claim: 'Members pay €20 per month.' },
      {
        guide: 'The crew works a 4-day week every year from May on.',
        claim: 'From May on the crew works four days a week.',
      },
    ],
    catches: [
      { guide: 'Members get a monthly letter.', claim: 'Members get a letter each year.' },
      {
        guide: 'A desk is $300/month, and parking up to $20 per day.',
        claim: 'A desk is $300 a week.',
      },
      { guide, claim: 'Members pay €20 a week.' },
    ],
  },
};
