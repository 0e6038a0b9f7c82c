// Headings and introductions under which stands what may not be done: "Disallowed materials", "Do not bring aboard:".
import { prohibitionWords, refusals } from '../language/lists/negations.ts';
import { oneOf } from '../language/one-of.ts';
import { Reading } from '../language/reading.ts';
import { remembered } from '../remembered.ts';
import { deniesOutright } from './denials.ts';
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

/** Whether the list that each statement of a source stands in is introduced by what denies or forbids it. */
export const isIntroducedByDenial = remembered(({ statements }: Source): boolean =>
  statements.every(({ statement: { leadIn } }) => {
    return leadIn !== undefined && (forbids.test(leadIn) || deniesOutright(new Reading(leadIn)));
  }),
);
