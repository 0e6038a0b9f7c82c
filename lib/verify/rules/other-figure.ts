// With several statements cited, no figure of a claim is another one's than that which its clause is about.
import { misusesFigure } from '../misused-figure.ts';
import type { Rule } from './rule.ts';

const undo = 'Take a note back within 30 minutes. The editor restores an entry for 90 days.';
const guide = 'The oven holds 40 loaves. The cellar stores 300 bottles.';

export const figureOther: Rule<'other-figure'> = {
  code: 'other-figure',
  finds: (claim, source) => (misusesFigure(claim, source, 'taken') ? {} : undefined),
  examples: {
    keeps: [
      { guide, claim: 'The oven holds 40 loaves and the cellar stores 300 bottles.' },
      { guide: undo, claim: 'A note can be taken back within 30 minutes.' },
      {
        guide:
          '- Ford: the ring within 25 km of the mill\n- Weir: the ring within 25 km of the lock',
        claim: 'For Ford and Weir alike, home is anywhere up to 25 km away.',
      },
    ],
    catches: [
      { guide, claim: 'The oven holds 300 loaves and the cellar stores 40 bottles.' },
      { guide: undo, claim: 'A note can be taken back for 90 days.' },
      {
        guide: '- Parking on a one-way street: £48\n- Parking on a two-way street: £63',
        claim: 'Parking on a one-way street costs £63.',
      },
      {
        guide:
          '- Between 2 and 5 years: up to 6 weeks of leave\n- Over 5 years: up to 12 weeks of leave',
        claim: 'With between 2 and 5 years you get up to 12 weeks of leave.',
      },
      {
        guide: '- More than 3 days: ask 5 weeks ahead\n- 3 days or less: ask 1 week ahead',
        claim: 'For 3 days or less you ask 5 weeks ahead.',
      },
    ],
  },
};
