// Who the source says does a thing is not told as somebody else of the guide: of "the clerk of the court confirms it",
// "the keeper of the gate confirms it", where the guide knows both.
import { actorsOf } from '../../language/actors.ts';
import { stemSetOf } from '../../language/reading.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const guide =
  'The stock team confirms each order within 3 days.\n\n## Lunch\n\nYour shop manager pays for lunch at noon.';

export const actorOther: Rule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, source) {
    const said = stemSetOf(claim);
    const isUnsaid = ({ stems }: { stems: string[] }) => !stems.every((stem) => said.has(stem));
    if (!actorsOf(source.text).some(isUnsaid)) return undefined;
    const found = actorsOf(claim).find(({ stems }) => isElsewhere(stems, source));
    return found && { subject: found.name };
  },
  examples: {
    keeps: [
      { guide, claim: 'The team for stock confirms every order within 3 days.' },
      { guide, claim: 'Within 3 days the stock team confirms the order.', cites: ['confirms'] },
      {
        guide: 'They confirm each order within 3 days.\n\nThe stock team is in the yard.',
        claim: 'The stock team confirms each order within 3 days.',
        cites: ['confirm'],
      },
    ],
    catches: [
      {
        guide,
        claim: 'Your shop manager confirms each order within 3 days.',
        cites: ['confirms'],
      },
    ],
  },
};

// Named by the guide, and by nothing about the source.
function isElsewhere(stems: string[], { own, asked, neighbours, evidence }: Source): boolean {
  const around = [own, asked, neighbours].map(stemSetOf);
  const isAround = (stem: string) =>
    around.some((held) => held.has(stem) || [...held].some((other) => sharesRoot(stem, other)));
  const { postings } = evidence.index.lexical;
  return stems.every((stem) => postings.has(stem)) && stems.some((stem) => !isAround(stem));
}
