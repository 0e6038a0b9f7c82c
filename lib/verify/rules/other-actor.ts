// Who the source says does a thing is not told as somebody else of the guide: of "the clerk of the court confirms it",
// "the keeper of the gate confirms it", where the guide knows both.
import { isLight } from '../../language/light-words.ts';
import { actorNouns } from '../../language/lists/pronouns.ts';
import { listOnce, type Reading, stemSetOf, wordsOf } from '../../language/reading.ts';
import { stemOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const nouns = new Set(actorNouns.map(stemOf));
/** Words before such a noun that tell which one it is. */
const reach = 2;

const guide =
  'The stock team confirms each order within 3 days.\n\n## Lunch\n\nYour shop manager pays for lunch at noon.';

/** Who is named in a text: the words before a noun for somebody, and behind "of". */
type Actor = { name: string; stems: string[] };

const actorsOf = listOnce((reading: Reading): Actor[] => {
  const words = wordsOf(reading);
  return words.flatMap(({ term, word }, at) => {
    if (!nouns.has(term)) return [];
    const before: string[] = [];
    for (let place = at - 1; place >= 0 && before.length < reach; place -= 1) {
      const other = words[place];
      if (!other || other.isStop || isLight(other.term)) break;
      before.unshift(other.term);
    }
    const behind = words[at + 1]?.token === 'of' ? words[at + 2] : undefined;
    const of = behind && !behind.isStop ? [behind.term] : [];
    return [{ name: word, stems: [...before, term, ...of] }];
  });
});

export const actorOther: Rule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, source) {
    const said = stemSetOf(claim);
    const isUnsaid = ({ stems }: Actor) => !stems.every((stem) => said.has(stem));
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
