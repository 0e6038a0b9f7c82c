// "Who founded the club?" where the guides say much of the club, and nowhere how it began.
import type { LabelledStatement } from '../evidence/labels.ts';
import { asksForOrigin, tellsOrigin } from '../language/origins.ts';
import type { Evidence } from '../types.ts';
import { withUntoldParts } from './untold-parts.ts';

/** The evidence with the verdicts of the parts that ask for a beginning which nothing tells. */
export function withUntoldOrigins(evidence: Evidence, labelled: LabelledStatement[]): Evidence {
  return withUntoldParts(
    evidence,
    ({ part }) =>
      asksForOrigin(part.text) &&
      !labelled.some(({ statement: { leadIn = '', text } }) => tellsOrigin(`${leadIn} ${text}`)),
  );
}
