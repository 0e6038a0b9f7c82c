// Where the terms of a passage stand.
import { stemsOf } from '../language/terms.ts';

/** By term, the places in a text where it stands, counted in terms. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Where each stem of a text stands. */
export function readPlaces(text: string): Places {
  const places = new Map<string, number[]>();
  for (const [at, stem] of stemsOf(text).entries()) {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  }
  return places;
}
