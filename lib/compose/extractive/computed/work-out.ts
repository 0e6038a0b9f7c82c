// Works out what a question asks of the rows of a table. Each kind of question gives nothing where the question
// does not ask for it or the table does not settle it.
import { ownTerms } from '../../../retrieve/own-terms.ts';
import type { QueryPart } from '../../../types.ts';
import type { Ask } from './ask.ts';
import { difference, ends, extreme, mean, sorted } from './compare-rows.ts';
import { countedRows } from './count-rows.ts';
import { bounded, divided, holding, wording } from './filter-rows.ts';
import { lookedUp } from './look-up.ts';
import { neighbour } from './neighbour.ts';
import type { Reading } from './reading.ts';
import { toldRow } from './told-row.ts';
import { unitsTold } from './units-told.ts';
import type { Asked, Worked } from './worked.ts';

const kinds: ((asked: Asked) => Worked | undefined)[] = [
  unitsTold,
  difference,
  mean,
  sorted,
  extreme,
  ends,
  neighbour,
  bounded,
  holding,
  divided,
  wording,
  countedRows,
  lookedUp,
];

/**
 * What the first kind of question that fits gives.
 * @param isAbout Whether the question is about the table by its words; else only a figure that is told chooses a row.
 */
export function workOut(
  reading: Reading,
  { ask, part, isAbout }: { ask: Ask; part: QueryPart; isAbout: boolean },
): Worked | undefined {
  const asked = { reading, ask, part, own: ownTerms(part.terms) };
  const told = ask.isNegated || ask.extreme ? undefined : toldRow(asked);
  if (told || !isAbout) return told;
  // "…, and how much is the most I can get?" is asked of the row that was just told.
  const isOfRow = part.isBound && reading.leant.length === 1 && asked.own.length === 0;
  for (const kind of isOfRow ? [lookedUp] : kinds) {
    const worked = kind(asked);
    if (worked) return worked;
  }
  return undefined;
}
