// The stems of the headings above a statement; read once.
import { stemsOf } from '../language/terms.ts';
import type { Section } from '../types.ts';

const known = new WeakMap<Section, ReadonlySet<string>>();

/** Those of a section's headings, without the outermost, which is the guide's title. */
export function headingStems(section: Section): ReadonlySet<string> {
  let stems = known.get(section);
  if (!stems) {
    stems = new Set(stemsOf(section.path.slice(1).join('\n')));
    known.set(section, stems);
  }
  return stems;
}
