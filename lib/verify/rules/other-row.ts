// What stands in a row of a table is said of that row.
import { uncounted } from '../own-count.ts';
import { wrongRowSubject } from '../row-subjects.ts';
import type { Rule } from './rule.ts';

const guide = `
| Role | Pay |
| --- | --- |
| Baker | €18 |
| Driver | €16 |
`;

const routes = `
| Route | Minutes |
| --- | --- |
| Ford to Weir | 20 |
| Ford to Mill | 80 |
| Quay to Mill | 50 |
`;
const routesCited = ['Ford to Mill', 'Quay to Mill'];

export const rowOther: Rule<'other-row'> = {
  code: 'other-row',
  finds(claim, source) {
    const subject = wrongRowSubject(uncounted(claim), source);
    return subject === undefined ? undefined : { subject };
  },
  examples: {
    keeps: [
      { guide, claim: 'A baker earns €18.', cites: ['Baker'] },
      { guide, claim: 'A baker earns €18 and a driver €16.' },
      { guide, claim: 'There are two roles: Baker (€18) and Driver (€16).' },
      { guide: routes, claim: 'From Ford to Mill it takes 80 minutes.', cites: routesCited },
    ],
    catches: [
      { guide, claim: 'A driver earns €18.', cites: ['Baker'] },
      { guide, claim: 'A baker earns €16 and a driver €18.' },
      { guide: routes, claim: 'From Ford to Mill it takes 50 minutes.', cites: routesCited },
    ],
  },
};
