// Every figure of a claim stands in what it cites, or above that.
import { figuresLacking } from '../../language/figures.ts';
import { figuresIn, Reading, readOnce } from '../../language/reading.ts';
import { withoutOwnCount } from '../own-count.ts';
import { hasParts } from '../parts.ts';
import type { Source } from '../source.ts';
import { figuresOfSource } from '../source-quantities.ts';
import type { Rule } from './rule.ts';

const guide = 'The course lasts 12 weeks and costs €450.';

// A count of the items that the claim lists itself needs no figure in the guide.
const figuresWithoutCount = readOnce((claim) => {
  const rest = withoutOwnCount(claim.text);
  return figuresIn(rest === claim.text ? claim : new Reading(rest));
});

export const figureMissing: Rule<'figure-missing'> = {
  code: 'figure-missing',
  finds(claim, source) {
    const [figure] = figuresLacking(figuresWithoutCount(claim), figuresOfSource(source)).filter(
      (missing) => !countsParts(missing, claim, source) && !isFirst(missing, claim, source),
    );
    return figure === undefined ? undefined : { figure };
  },
  examples: {
    keeps: [
      { guide, claim: 'The course lasts twelve weeks.' },
      { guide: 'Bring a pen, a book and a map.', claim: 'You bring three things:' },
      { guide, claim: 'The course has two sides: its length and its cost.' },
      { guide: 'Find out which task is urgent.', claim: 'Find out which task comes first.' },
      { guide: 'It lasts 1–3 weeks.', claim: 'It takes one to three weeks.' },
    ],
    catches: [
      { guide, claim: 'The course has three costs:' },
      { guide, claim: 'The course lasts 10 weeks.' },
      { guide, claim: 'The course costs $450.' },
    ],
  },
};

// "Which work comes first": a place in an order only where the source gives others.
function isFirst(figure: string, claim: Reading, source: Source): boolean {
  const isPlace = figure === '1' && figuresIn(claim).has('#1') && !figuresIn(claim).has('1');
  return isPlace && ![...figuresOfSource(source)].some((other) => other.startsWith('#'));
}

const introduces = readOnce(({ text }) => text.trimEnd().endsWith(':'));
// "Reviewers look at four things:", where the source names four.
function countsParts(figure: string, claim: Reading, { text, statements }: Source): boolean {
  if (!introduces(claim)) return false;
  return statements.length === Number(figure) || hasParts(Number(figure), text.text);
}
