// The stems of the headings above a statement.
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Guide, Section } from '../types.ts';

/** Those of a guide's title. */
export const titleStems = remembered(
  ({ title }: Guide): ReadonlySet<string> => new Set(stemsOf(title)),
);

/** Those of all of a section's headings. */
export const pathStems = remembered(
  ({ path }: Section): ReadonlySet<string> => new Set(stemsOf(path.join('\n'))),
);

/** The same without the outermost heading, which is the guide's title. */
export const headingStems = remembered(
  ({ path }: Section): ReadonlySet<string> => new Set(stemsOf(path.slice(1).join('\n'))),
);
