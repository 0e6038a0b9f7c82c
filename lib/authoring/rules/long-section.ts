// A citation leads to a section: in one of a thousand words its reader has to look for the place.
import type { Statement } from '../../types.ts';
import type { Rule } from './rule.ts';

/** Words of prose under one heading; a table is found its way in at any length. */
const mostWords = 1000;

const paragraph = 'The baker puts the loaf into the oven and waits until it is done. '.repeat(8);

export const longSection: Rule = {
  code: 'long-section',
  level: 'warning',
  about: `A section holds up to ${mostWords} words, so that a citation leads to what it quotes.`,
  finds({ guide }) {
    const bySection = Map.groupBy(guide.statements, ({ sectionId }) => sectionId);
    return guide.sections.flatMap(({ id, title, line }) => {
      const words = wordsOf(bySection.get(id) ?? []);
      if (words <= mostWords) return [];
      const text = `The section "${title}" has ${words} words, and a citation of it says little about where to look. Part it with headings, one for each subject.`;
      return [{ line, text }];
    });
  },
  examples: {
    keeps: [{ guide: `# Baking\n\n${paragraph}\n\n## Ovens\n\n${paragraph.repeat(8)}` }],
    catches: [{ guide: `# Baking\n\n${`${paragraph}\n\n`.repeat(11)}` }],
  },
};

function wordsOf(statements: Statement[]): number {
  const prose = statements.filter(({ kind }) => kind !== 'row' && kind !== 'code');
  return prose.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
