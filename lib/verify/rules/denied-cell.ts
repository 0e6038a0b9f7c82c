// What a cell of a row answers with no is not asserted of the row, nor what it answers with yes denied.

import { isInBlock, type LabelledStatement } from '../../evidence/labels.ts';
import { isLight } from '../../language/light-words.ts';
import { oneOf } from '../../language/one-of.ts';
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

const ofAll = new RegExp(
  String.raw`(?:^|\bfor\s)${oneOf(['all', 'every', 'each', 'both'])}\b`,
  'iu',
);

/** The heads of the cells that say no, of a single row; and of any row that is cited or stands in its table. */
const deniedHeads = remembered(({ statements, evidence }: Source) => {
  const [first] = statements;
  if (!first || statements.some(({ statement }) => statement.kind !== 'row')) return undefined;
  const table = evidence.statements.filter((other) => isInBlock(other, first));
  return {
    single: statements.length === 1 ? headsOf(first) : [],
    named: statements.map((row) => ({ name: stemsOf(row.statement.cells?.[0]?.text ?? ''), row })),
    ofAny: [...statements, ...table].flatMap(headsOf),
  };
});

export const deniedCell: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, source) {
    const heads = deniedHeads(source);
    if (!heads || denies(claim) || isExclusive(claim)) return undefined;
    const said = stemSetOf(claim);
    const [named, ...others] = heads.named.filter(
      ({ name }) => name.length > 0 && name.every((stem) => said.has(stem)),
    );
    const ofOne = named && others.length === 0 ? headsOf(named.row) : heads.single;
    const denied = ofAll.test(claim.text) ? heads.ofAny : ofOne;
    const isAsserted = denied.some((stems) => stems.every((stem) => said.has(stem)));
    return isAsserted ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Training is needed for the scythe.', cites: ['Scythe'] },
      { guide, claim: 'No training is needed for the rake.', cites: ['Rake'] },
    ],
    catches: [
      { guide, claim: 'Training is needed for the rake.', cites: ['Rake'] },
      { guide, claim: 'Training is needed for all tools.' },
      { guide, claim: 'Training is needed for the rake.' },
    ],
  },
};

function headsOf({ statement }: LabelledStatement): string[][] {
  const [, ...cells] = statement.cells ?? [];
  return cells
    .filter(({ text }) => saysNo.test(text.trim()))
    .map(({ head }) => stemsOf(head).filter((stem) => !isLight(stem)))
    .filter((stems) => stems.length > 0);
}
