// What a cell of a row answers with no is not asserted of the row, nor what it answers with yes denied.

import type { LabelledStatement } from '../../evidence/labels.ts';
import { isLight } from '../../language/light-words.ts';
import { stemSetOf } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { remembered } from '../../remembered.ts';
import { denies } from '../denials.ts';
import { isExclusive } from '../scope.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const saysNo = /^(?:no|none|never|not)[.,;]?$/iu;

const guide = `
| Tool | Training needed | For hire |
| --- | --- | --- |
| Scythe | yes | no |
| Rake | no | yes |
`;

/** The heads of the cells that say no, by their stems that no other head has. */
const deniedHeads = remembered(({ statements }: Source) => {
  const [first] = statements;
  return first && statements.length === 1 ? headsOf(first) : [];
});

export const deniedCell: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, source) {
    if (denies(claim) || isExclusive(claim)) return undefined;
    const said = stemSetOf(claim);
    const isAsserted = deniedHeads(source).some((stems) => stems.every((stem) => said.has(stem)));
    return isAsserted ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Training is needed for the scythe.', cites: ['Scythe'] },
      { guide, claim: 'No training is needed for the rake.', cites: ['Rake'] },
    ],
    catches: [{ guide, claim: 'Training is needed for the rake.', cites: ['Rake'] }],
  },
};

function headsOf({ statement }: LabelledStatement): string[][] {
  const [, ...cells] = statement.cells ?? [];
  return cells
    .filter(({ text }) => saysNo.test(text.trim()))
    .map(({ head }) => stemsOf(head).filter((stem) => !isLight(stem)))
    .filter((stems) => stems.length > 0);
}
