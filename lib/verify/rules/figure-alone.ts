// A figure of one cited statement is not told of what another one says: of "hand the form in before May" and "you hear
// from us within 2 weeks", "hand the form in within 2 weeks".
import { isWording } from '../../language/claim-wording.ts';
import { isLight } from '../../language/light-words.ts';
import { calendarUnits, clockUnits } from '../../language/lists/units.ts';
import {
  figuresIn,
  partsBetween,
  type Reading,
  stemSetOf,
  stemsIn,
} from '../../language/reading.ts';
import { stemOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

/** Words of a claim's clause that the other statement has, and words of a statement that tells something by itself. */
const fewestOfOther = 2;
const fewestStated = 1;
/** What tells which days count. */
const dayKinds = ['calendar', 'business', 'consecutive'];
const joint = /;\s|,\s(?:and|but|while|whereas)\s/iu;
const units = new Set(
  [...Object.keys(clockUnits), ...Object.keys(calendarUnits), ...dayKinds].map(stemOf),
);

const guide =
  'The blue form has to be posted before the new term.\n\nYou hear from the clerk within 2 weeks.';

export const figureAlone: Rule<'other-figure'> = {
  code: 'other-figure',
  contradicts: true,
  finds(claim, { statements, evidence }) {
    if (statements.length < 2 || figuresIn(claim).size === 0) return undefined;
    if (statements.some(({ statement }) => statement.kind !== 'sentence')) return undefined;
    const singles = statements.map((statement) => evidence.single(statement));
    const isStray = partsBetween(claim, joint).some((part) =>
      [...figuresIn(part)].some((figure) => isMoved(figure, part, singles)),
    );
    return isStray ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'The blue form has to be posted before the new term.\n\nThat is 2 weeks.',
        claim: 'The blue form has to be posted within 2 weeks of the new term.',
      },
      { guide, claim: 'You hear within 2 weeks once the form has been posted.' },
      { guide, claim: 'The blue form has to be posted, and 2 weeks pass.' },
      { guide, claim: 'The blue form has to be posted for the 2 terms.', cites: ['form'] },
    ],
    catches: [
      {
        guide: guide.replace('weeks', 'consecutive days'),
        claim: 'The blue form has to be posted within 2 consecutive days.',
      },
      {
        guide: guide.replace('weeks', 'business days'),
        claim: 'The blue form has to be posted within 2 business days.',
      },
      {
        guide: guide.replace('weeks', 'calendar days'),
        claim: 'The blue form has to be posted within 2 calendar days.',
      },
      { guide, claim: 'The blue form has to be posted within 2 weeks of the new term.' },
    ],
  },
};

function isMoved(figure: string, part: Reading, singles: Source[]): boolean {
  const giving = singles.filter(({ text }) => figuresIn(text).has(figure));
  const [own] = giving;
  if (!own || giving.length > 1 || telling(own.text).length < fewestStated) return false;
  const said = telling(part);
  const countIn = (source: Source) => said.filter((stem) => isIn(stem, source)).length;
  return (
    countIn(own) === 0 && singles.some((other) => other !== own && countIn(other) >= fewestOfOther)
  );
}

function telling(text: Reading): string[] {
  return stemsIn(text).filter(
    (stem) => !units.has(stem) && !isLight(stem) && !isWording(stem) && /^\p{L}/u.test(stem),
  );
}

function isIn(stem: string, { own }: Source): boolean {
  return [...stemSetOf(own)].some((other) => sharesRoot(other, stem));
}
