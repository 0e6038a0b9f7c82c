// Statements as the extractive answerer scores them, made by hand: by default sentences of one block.
import type { ScoredStatement } from '../../lib/compose/extractive/scored-statement.ts';
import type { Cell, StatementKind } from '../../lib/types.ts';

type Made = { text: string; kind?: StatementKind; block?: number; score?: number };

export function scoredStatements(...made: Made[]): ScoredStatement[] {
  const passage = {
    id: 'bakery/part',
    guide: 'bakery',
    sectionId: 'part',
    first: 0,
    last: made.length,
    text: made.map(({ text }) => text).join(' '),
  };
  return made.map(({ text, kind = 'sentence', block = 0, score = 1 }, at) => ({
    label: `s${at + 1}`,
    statement: {
      id: `part.${at}`,
      sectionId: 'part',
      kind,
      text,
      leadIn: undefined,
      topic: undefined,
      cells: kind === 'row' ? cellsIn(text) : undefined,
      block,
      start: 0,
      end: 0,
    },
    source: { passage, score: 1 },
    score,
    held: new Map(),
    askedAs: 0,
    isHeaded: false,
    path: ['Bakery', 'Part'],
  }));
}

// Of a row written as "Level: Master; Pay: €4,100".
function cellsIn(text: string): Cell[] {
  return text.split('; ').map((cell, column) => {
    const [head = '', ...rest] = cell.split(': ');
    return { column, head, text: rest.join(': ') };
  });
}
