// Tells the reader how a question was read, where that differs from what was typed.
import type { GuideIndex } from '../index/guide-index.ts';
import { nounSigns } from '../language/lists/pronouns.ts';
import { measures } from '../language/lists/questions.ts';
import { tokenize } from '../language/terms.ts';
import { ownTerms } from '../retrieve/own-terms.ts';
import type { AnswerEvent, Evidence, Guide, Query } from '../types.ts';

const joins = new Set(nounSigns);
const measure = new Set(measures);

/** Words in quotation marks are never mended, so the reader can take a correction back. */
export function* tellCorrections({ corrections }: Query): Generator<AnswerEvent> {
  if (corrections.length === 0) return;
  const read = corrections.map((correction) => correction.read);
  const typed = corrections.map((correction) => correction.typed);
  yield { type: 'notice', notice: { code: 'corrected', values: { read, typed } } };
}

/**
 * The reader is told what a follow-up is taken to go on with: the section that the last answer spoke of, or where that
 * spoke of none what of the questions before completes it. Of those only words that the guides know are shown, so that
 * nothing that was said before is said again by us.
 */
export function* tellContext(
  { query, parts }: Evidence,
  index: GuideIndex,
): Generator<AnswerEvent> {
  const leaning = parts.find(({ part }) => ownTerms(part.terms).length < part.terms.length);
  if (query.context.length === 0 || !leaning) return;
  const [about] = query.about;
  if (about !== undefined) {
    const subjects = [titleOf(about, index)];
    yield { type: 'notice', notice: { code: 'context', values: { subjects } } };
    return;
  }
  const known = leaning.part.terms.filter(
    ({ term, word, weight }) => weight < 1 && isShown(term, word, index),
  );
  const subjects = phrasesOf(query.context, new Set(known.map(({ word }) => word)));
  if (subjects.length > 0)
    yield { type: 'notice', notice: { code: 'context', values: { subjects } } };
}

function titleOf(about: string, index: GuideIndex): string {
  const [guide = '', id = ''] = about.split('#');
  return index.section(guide, id).title;
}

// "Days of leave", as it was put: the words of a question that stand together, with what joins them.
function phrasesOf(questions: string[], known: ReadonlySet<string>): string[] {
  const left = new Set(known);
  const phrases: string[] = [];
  for (const question of questions) {
    let phrase: string[] = [];
    let joining: string[] = [];
    for (const word of tokenize(question)) {
      if (left.has(word)) {
        phrase = phrase.length === 0 ? [word] : [...phrase, ...joining, word];
        joining = [];
        left.delete(word);
      } else if (phrase.length > 0 && joins.has(word)) joining.push(word);
      else {
        if (phrase.length > 0) phrases.push(phrase.join(' '));
        phrase = [];
        joining = [];
      }
    }
    if (phrase.length > 0) phrases.push(phrase.join(' '));
  }
  return [...phrases, ...left];
}

/** Where other guides cover the question too, they are named, and the one that answers is quoted. */
export function* tellOtherGuides(others: Guide[] = []): Generator<AnswerEvent> {
  const titles = others.map(({ title }) => title);
  if (titles.length === 0) return;
  yield {
    type: 'notice',
    notice: { code: 'other-guides', values: { titles, count: titles.length } },
  };
}

function isShown(term: string, word: string, { lexical }: GuideIndex): boolean {
  return lexical.postings.has(term) && /^\p{L}/u.test(word) && !measure.has(word);
}
