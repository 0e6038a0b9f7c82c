// The table of rules by which guides are checked, in the order in which they are listed.
import { bareList } from './rules/bare-list.ts';
import { contradictingFigures } from './rules/contradicting-figures.ts';
import { emptyHeading } from './rules/empty-heading.ts';
import { headlessColumn } from './rules/headless-column.ts';
import { idleSynonyms } from './rules/idle-synonyms.ts';
import { longSection } from './rules/long-section.ts';
import { longStatement } from './rules/long-statement.ts';
import type { Rule } from './rules/rule.ts';
import { unsourcedFigure } from './rules/unsourced-figure.ts';

export const rules: readonly Rule[] = [
  bareList,
  headlessColumn,
  emptyHeading,
  longSection,
  longStatement,
  contradictingFigures,
  unsourcedFigure,
  idleSynonyms,
];
