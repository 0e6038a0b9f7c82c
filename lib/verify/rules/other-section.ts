// What stands in one section is not said of another: "Decorators are a soft skill" may not rest on the section
// of core skills when there is a section "Soft skills".
import { type Reading, readOnce, stemsIn } from '../../language/reading.ts';
import type { Rule } from './rule.ts';

const guide = `
## Soft skills

Patience is asked for.

## Hard skills

Kneading is asked for.
`;

const spacedStems = readOnce((reading: Reading) => ` ${stemsIn(reading).join(' ')} `);

// "Passing the trial" names what is done: "who has passed the trial" names no section.
function isOtherForm(title: string, { text }: Reading): boolean {
  return /^\p{L}+ing\b/iu.test(title) && !text.toLowerCase().includes(title.toLowerCase());
}

export const sectionOther: Rule<'other-section'> = {
  code: 'other-section',
  contradicts: true,
  finds(claim, { statements, own, asked, neighbours, evidence }) {
    const said = spacedStems(claim);
    const guides = new Set(statements.map(({ source }) => source.passage.guide));
    const foreign = [...guides]
      .flatMap((slug) => evidence.titlesOf(slug))
      .filter(({ title, words }) => said.includes(words) && !isOtherForm(title, claim))
      .find(
        ({ words }) => ![own, asked, neighbours].some((text) => spacedStems(text).includes(words)),
      );
    return foreign && { section: foreign.title };
  },
  examples: {
    keeps: [
      { guide, claim: 'Patience is one of the soft skills.', cites: ['Patience'] },
      {
        guide: '## Passing the trial\n\nIt is hard.\n\n## Pay\n\nAfter the trial you get £9.',
        claim: 'You get £9 once you have passed the trial.',
        cites: ['£9'],
      },
    ],
    catches: [{ guide, claim: 'Patience is one of the hard skills.', cites: ['Patience'] }],
  },
};
