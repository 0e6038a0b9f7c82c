// Headings under which stands what may not be done: "Disallowed materials", "Not OK".
import { prohibitionWords, refusals } from '../language/lists/negations.ts';
import { oneOf } from '../language/one-of.ts';
import { remembered } from '../remembered.ts';
import type { Source } from './source.ts';

/** A longer heading may deny something else. */
const longestHeading = 6;
const forbids = new RegExp(
  String.raw`\b${oneOf(prohibitionWords)}\b|\bnot\s${oneOf(refusals)}\b|\bdon['’]?ts\b`,
  'iu',
);

/** Whether the heading right above each statement of a source forbids what stands under it. */
export const isUnderProhibition = remembered(({ statements, evidence }: Source): boolean =>
  statements.every(({ statement, source }) => {
    const { path } = evidence.index.section(source.passage.guide, statement.sectionId);
    const heading = path.at(-1) ?? '';
    return heading.split(/\s+/).length <= longestHeading && forbids.test(heading);
  }),
);
