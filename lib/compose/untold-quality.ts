// "Is it hard to get the first job?" where the guides speak of jobs, and nowhere of how hard it is to get one.
import type { LabelledStatement } from '../evidence/labels.ts';
import { shareHeld } from '../evidence/share-held.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { isLight } from '../language/light-words.ts';
import { qualityAsked } from '../language/quality-asked.ts';
import { ownTerms } from '../retrieve/own-terms.ts';
import type { Evidence } from '../types.ts';
import { withUntoldParts } from './untold-parts.ts';

/** "How hard is it to get in?" is like "How do I get in?", and asks for something else. */
const alikeFrom = 0.95;

/** The evidence with the verdicts of the parts that ask how something is, which nothing found tells of it. */
export function withUntoldQualities(evidence: Evidence, labelled: LabelledStatement[]): Evidence {
  return withUntoldParts(
    evidence,
    ({ part: { text, leans, isBound, terms } }) => {
      const telling = leans || isBound ? undefined : qualityAsked(text);
      if (!telling) return false;
      const things = ownTerms(terms).filter(({ term }) => !isLight(term) && !telling.has(term));
      if (things.length === 0) return false;
      return !labelled.some(({ statement }) => {
        const { set } = statementTerms(statement);
        if (telling.isDisjointFrom(set)) return false;
        const isSaid = (stem: string) => set.has(stem);
        return things.some((term) => shareHeld(term, isSaid) === 1);
      });
    },
    { alikeFrom },
  );
}
