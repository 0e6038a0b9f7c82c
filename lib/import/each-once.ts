// What an owner names twice is read once: a folder and a file in it, a page and the sitemap that lists it. Originals
// that differ and would be one guide are told, for the second would take the place of the first.
import type { Place } from './imported.ts';

export type Clash = { source: string; reason: string };

export function eachOnce(places: readonly Place[]): { once: Place[]; clashes: Clash[] } {
  const bySource = new Map<string, Place>();
  const clashes: Clash[] = [];
  for (const place of places) {
    const first = bySource.get(place.source);
    if (first === undefined) bySource.set(place.source, place);
    else if (first.origin !== place.origin) {
      clashes.push({
        source: place.source,
        reason: `two originals are called so: ${first.origin} and ${place.origin}. Add a folder above both, so that their guides differ.`,
      });
    }
  }
  return { once: [...bySource.values()], clashes };
}
