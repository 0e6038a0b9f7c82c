// What stands in a row of a table is said of that row.
import { wrongRowSubject } from '../row-subjects.ts';
import type { Rule } from './rule.ts';

const guide = `
| Role | Pay |
| --- | --- |
| Baker | €18 |
| Driver | €16 |
`;

export const rowOther: Rule<'other-row'> = {
  code: 'other-row',
  finds(claim, source) {
    const subject = wrongRowSubject(claim, source);
    return subject === undefined ? undefined : { subject };
  },
  examples: {
    keeps: [
      { guide, claim: 'A baker earns €18.', cites: ['Baker'] },
      { guide, claim: 'A baker earns €18 and a driver €16.' },
    ],
    catches: [
      { guide, claim: 'A driver earns €18.', cites: ['Baker'] },
      { guide, claim: 'A baker earns €16 and a driver €18.' },
    ],
  },
};
