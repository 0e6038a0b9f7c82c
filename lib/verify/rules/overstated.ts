// No claim makes more of the source than it says.
import { overstatedWord } from '../overstatement.ts';
import type { SenseRule } from './rule.ts';

const guide = '87% of shops bake on Mondays.';

export const overstated: SenseRule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    const phrase = overstatedWord(claim, text);
    return phrase === undefined ? undefined : { phrase };
  },
  examples: {
    keeps: [
      {
        guide: 'The monthly share is 75% of the fee.',
        claim: '75% of the fee is the share each month.',
      },
      {
        guide: 'Dogs may not stay overnight or for an hour.',
        claim: 'Dogs may not stay, even if it is only for an hour.',
      },
      {
        guide: 'Each trip is subject to a dry road.',
        claim: 'A trip only counts once the road is dry.',
      },
      { guide, claim: 'On Mondays 87% of shops bake.' },
      {
        guide: 'Bakers are required to call at least twice a week.',
        claim: 'Bakers only have to call twice a week at minimum.',
      },
      {
        guide: 'As a last resort the oven is replaced.',
        claim: 'A new oven is only a last resort.',
      },
      { guide: 'Tell the baker early.', claim: "It's best to tell the baker early." },
      { guide: 'The shop pays 100% of the fee.', claim: 'The shop pays all of the fee.' },
      {
        guide: 'A missed day is paid with 8 hours.',
        claim: 'A missed day is paid, but it only counts for eight hours.',
      },
      { guide: 'Only the baker has a key.', claim: 'In the whole town only the baker has a key.' },
      { guide: 'The oven is lit by the baker.', claim: 'The whole oven is lit by the baker.' },
      { guide: 'In very rare cases ovens fail.', claim: 'Ovens fail only very rarely.' },
    ],
    catches: [
      {
        guide: 'If the road is not dry, stay in. Ride the horse on any day, regardless of rain.',
        claim: 'You may ride the horse only if the road is dry.',
      },
      { guide, claim: 'Every shop bakes on Mondays.' },
      {
        guide: 'Everyone (not only bakers) can use the oven.',
        claim: 'Only bakers can use the oven.',
      },
      { guide, claim: 'On Mondays 87% of shops always bake.' },
      {
        guide: 'The book is shown only to the baker and the clerk.',
        claim: 'The book is shown to the whole shop.',
      },
      { guide: 'Children under 5 get a bun.', claim: 'Only children under 5 get a bun.' },
      { guide: 'Only the baker has a key.', claim: 'Your entire shop has a key.' },
    ],
  },
};
