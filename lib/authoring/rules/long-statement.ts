// An answer quotes whole sentences: one of a hundred words is quoted with all that nobody asked for.
import { lineOf, shown } from '../read-guide.ts';
import type { Rule } from './rule.ts';

const mostWords = 80;

export const longStatement: Rule = {
  code: 'long-statement',
  level: 'warning',
  about: `A sentence has up to ${mostWords} words, for answers quote it whole.`,
  finds(read) {
    const long = read.guide.statements.filter(
      ({ kind, text }) => kind !== 'row' && kind !== 'code' && text.split(' ').length > mostWords,
    );
    return long.map((statement) => ({
      line: lineOf(read, statement),
      text: `The sentence "${shown(statement.text)}" has ${statement.text.split(' ').length} words, and answers quote it whole. Part it into sentences that each say one thing.`,
    }));
  },
  examples: {
    keeps: [
      { guide: `# Baking\n\n${'The baker bakes bread and sells it. '.repeat(30)}` },
      { guide: `# Baking\n\n| Name | Text |\n| --- | --- |\n| a | ${'so '.repeat(99)} |` },
    ],
    catches: [{ guide: `# Baking\n\nThe baker bakes${' and sells bread'.repeat(30)}.` }],
  },
};
