// Where the statements stand that readers rated: they are kept by their ids alone.
import { giveWay } from '../give-way.ts';
import type { Guide, GuideStatement } from '../types.ts';

/** Statements by their id, of all guides that have one of this id. */
export type StatementPlaces = ReadonlyMap<string, GuideStatement[]>;

/** Of guides that are asked for again and again until they are edited. */
const known = new WeakMap<Guide[], Promise<StatementPlaces>>();

export function statementPlaces(guides: Guide[]): Promise<StatementPlaces> {
  const places = known.get(guides) ?? readPlaces(guides);
  known.set(guides, places);
  return places;
}

async function readPlaces(guides: Guide[]): Promise<StatementPlaces> {
  const places = new Map<string, GuideStatement[]>();
  for (const { slug, statements } of guides) {
    await giveWay();
    for (const statement of statements) {
      const same = places.get(statement.id);
      if (same) same.push({ guide: slug, statement });
      else places.set(statement.id, [{ guide: slug, statement }]);
    }
  }
  return places;
}

/** The statement that was rated: of the guide that was asked where one was, else of the first that has it. */
export function placeOf(
  places: StatementPlaces,
  id: string,
  asked: string | null | undefined,
): GuideStatement | undefined {
  const found = places.get(id) ?? [];
  return asked ? found.find(({ guide }) => guide === asked) : found[0];
}
