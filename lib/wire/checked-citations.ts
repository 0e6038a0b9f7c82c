// What the server says of quotes: which still stand in the guides, and what version the guides are.
import * as v from 'valibot';
import { citationSchema } from './stream-parts.ts';

const { guide, statementId, quote } = citationSchema.entries;

/** What is said of one quote. */
export const checkedCitationSchema = v.object({
  guide,
  statementId,
  /** Whether the guide has the statement, in the words of the quote. */
  stands: v.boolean(),
  /** What the statement says now, where it says something else. */
  quote: v.optional(quote),
  /** The guide's page, which marks the statement or says that it is gone; null when there is no guide. */
  href: v.nullable(v.string()),
});

/** A guide as it is now. */
export const checkedGuideSchema = v.object({
  slug: v.string(),
  title: v.string(),
  updated: v.nullish(v.string()),
  version: v.string(),
});

export type CheckedCitations = {
  /** The guides that are cited and still there, in the order of first mention. */
  guides: v.InferOutput<typeof checkedGuideSchema>[];
  /** In the order in which they were asked for. */
  citations: v.InferOutput<typeof checkedCitationSchema>[];
};
