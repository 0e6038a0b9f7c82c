// The terms of a passage with its headings, read when it is first looked at.
import type { GuideIndex } from '../index/guide-index.ts';
import { stemsOf } from '../language/terms.ts';
import type { Passage } from '../types.ts';

/** By term, the places in the passage's text where it stands, counted in terms. */
export type Places = Map<string, number[]>;

/** Passages whose terms are remembered for an index. */
const cacheLimit = 10_000;

const placesInPassages = new WeakMap<GuideIndex, Map<string, Places>>();

export function placesOf(passage: Passage, index: GuideIndex): Places {
  let known = placesInPassages.get(index);
  if (!known || known.size >= cacheLimit) {
    known = new Map();
    placesInPassages.set(index, known);
  }
  let places = known.get(passage.id);
  if (!places) {
    const { path } = index.section(passage.guide, passage.sectionId);
    places = readPlaces([...path, passage.text].join('\n'));
    known.set(passage.id, places);
  }
  return places;
}

function readPlaces(text: string): Places {
  const places: Places = new Map();
  for (const [at, stem] of stemsOf(text).entries()) {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  }
  return places;
}
