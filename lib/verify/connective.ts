// Tells sentences that claim something from those that only lead on: "Here is what the guide says:".
import type { LabelledStatement } from '../compose/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { stemsOf, termsOf } from '../text/terms.ts';
import { figuresOf, missingFigures } from './figures.ts';
import { namesOf } from './names.ts';

/** Words of talk about the answer itself, stemmed as the index stems; they claim nothing. */
const talk = new Set(
  stemsOf(
    `guide guides says say said states stated mentions lists list listed describes answer answers
     question following below follows summary short overall passage passages section here quoted according
     step steps point points example examples key main thing things way ways start first next then finally
     also consider include includes including recommends suggests advises`,
  ),
);
const mostWords = 14;

/**
 * Whether a sentence makes no claim of its own: it is the guide's own introduction of a list, or holds no
 * figure, no name, and no content word but talk and, when it introduces something, headings.
 */
export function isConnective(
  plain: string,
  labelled: LabelledStatement[],
  index: GuideIndex,
): boolean {
  if (labelled.some(({ statement }) => statement.leadIn === plain.trim())) return true;
  const terms = termsOf(plain);
  if (plain.split(/\s+/).length > mostWords || figuresOf(plain).size > 0) return false;
  const headings = new Set(
    labelled.flatMap(({ source }) => {
      const { guide, sectionId } = source.passage;
      const path = [index.guide(guide).title, ...index.section(guide, sectionId).path];
      return path.flatMap((title) => stemsOf(title));
    }),
  );
  if (namesOf(plain).some((name) => termsOf(name).some(({ term }) => !headings.has(term)))) {
    return false;
  }
  const introduces = plain.trimEnd().endsWith(':');
  return terms.every(({ term }) => talk.has(term) || (introduces && headings.has(term)));
}

/** Whether a text has neither a content word nor a figure ("Yes."): alone it claims nothing. */
export function saysNothing(plain: string): boolean {
  return termsOf(plain).length === 0 && figuresOf(plain).size === 0;
}

/** Whether a line is the rule of a table: "| --- | --- |". */
export function isTableRule(text: string): boolean {
  return /^\s*\|(?:\s*:?-+:?\s*\|?)+\s*$/.test(text);
}

/** Whether the words of a table's head all stand in the evidence or in its headings. */
export function isTableHead(
  plain: string,
  labelled: LabelledStatement[],
  index: GuideIndex,
): boolean {
  const texts = labelled.map(({ statement, source }) =>
    [
      statement.text,
      statement.leadIn ?? '',
      ...index.section(source.passage.guide, statement.sectionId).path,
    ].join('\n'),
  );
  const known = new Set(stemsOf(texts.join('\n')));
  const isNumberless = missingFigures(plain, texts.join('\n')).length === 0;
  return isNumberless && termsOf(plain).every(({ term }) => known.has(term));
}
