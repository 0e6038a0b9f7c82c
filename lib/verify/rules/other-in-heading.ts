// A heading that names two things ("Halls and gates") stands above what is said of one of them: what the text says of
// gates is not said of halls.
import { type Reading, stemSetOf } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { remembered } from '../../remembered.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const joint = /\s(?:and|&)\s/;

const guide = '## Trials and paid lessons\n\nPaid lessons can be moved once.';

/** The two things that a heading names, as written and as stems. */
type Side = { title: string; stems: string[] };

/** Of the headings above a lone statement that name two things, the one that its text names and the other one. */
const sidesOf = remembered(
  ({ statements, text, evidence }: Source): { named: Side; other: Side }[] => {
    const [only, ...more] = statements;
    if (!only || more.length > 0) return [];
    const { path } = evidence.index.section(only.source.passage.guide, only.statement.sectionId);
    const stems = stemSetOf(text);
    return path.flatMap((title) => {
      const sides = title.split(joint).map((side) => ({ title: side, stems: stemsOf(side) }));
      const [one, other, ...rest] = sides;
      if (!one || !other || rest.length > 0) return [];
      const isNamed = (side: Side) =>
        side.stems.length > 0 && side.stems.every((stem) => stems.has(stem));
      const isAbsent = (side: Side) =>
        side.stems.length > 0 && !side.stems.some((stem) => stems.has(stem));
      if (isNamed(one) && isAbsent(other)) return [{ named: one, other }];
      return isNamed(other) && isAbsent(one) ? [{ named: other, other: one }] : [];
    });
  },
);

export const headingOther: Rule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, source) {
    const found = sidesOf(source).find(
      ({ named, other }) => isAbout(other, claim) && !isAbout(named, claim),
    );
    return found && { subject: found.other.title };
  },
  examples: {
    keeps: [
      { guide, claim: 'You can move a paid lesson once.' },
      {
        guide: '## Trials, visits and paid lessons\n\nPaid lessons can be moved once.',
        claim: 'You can move a visit once.',
      },
      {
        guide: '## Trials and paid lessons\n\nTrials and paid lessons can be moved once.',
        claim: 'You can move a trial once.',
      },
      { guide, claim: 'Unlike trials, paid lessons can be moved once.' },
    ],
    catches: [
      { guide, claim: 'You can move a trial once.' },
      {
        guide: '## Lanterns & ropes\n\nRopes are kept dry in the loft.',
        claim: 'Lanterns are kept dry in the loft.',
      },
    ],
  },
};

function isAbout({ stems }: Side, claim: Reading): boolean {
  return stems.every((stem) => stemSetOf(claim).has(stem));
}
