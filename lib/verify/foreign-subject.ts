// Guards a statement against another subject: "Data scientists document decisions" may not rest on what
// the guide says of Python developers.
import type { GuideIndex } from '../index/guide-index.ts';
import { isWording } from '../language/claim-wording.ts';
import { written } from '../language/figures.ts';
import { isLight } from '../language/light-words.ts';
import { subjectLeads } from '../language/lists/sentence-openers.ts';
import { stopWords } from '../language/stop-words.ts';
import { normalize, stemOf } from '../language/terms.ts';
import { sharesRoot } from '../language/word-likeness.ts';
import type { Source } from './source.ts';

// "Learning …", "Additionally, …": what opens so is no subject.
const noSubject = /^(?:\p{L}+ing\b|[^\s,]+(?:\s[^\s,]+)?,)/u;
const article = /^(?:the|an?)\s+/i;

/**
 * The word that a claim opens with as its subject, when the source lacks it and the guides say other
 * things with it; undefined when all is well.
 * @param isEnglish Whether a dictionary knows a lower-case word.
 */
export function foreignSubject(
  claim: string,
  { stems }: Source,
  { index, isEnglish }: { index: GuideIndex; isEnglish: (word: string) => boolean },
): string | undefined {
  const opening = claim.replace(article, '');
  const [word = ''] = opening.split(/[\s-]+/);
  const token = normalize(word);
  const term = stemOf(token);
  if (isNoSubject(token, opening)) return undefined;
  if (opening === claim && isBaseVerb(token, isEnglish)) return undefined;
  const wordings = index.synonyms.alternatives([term])[0] ?? [];
  const isHeld =
    [...stems].some((stem) => sharesRoot(term, stem)) ||
    wordings.some((wording) => wording.every((stem) => stems.has(stem)));
  return !isHeld && index.lexical.postings.has(term) ? word : undefined;
}

function isNoSubject(token: string, opening: string): boolean {
  const term = stemOf(token);
  const isPlace = written(token).startsWith('#');
  const isPlain = stopWords.has(token) || isLight(term) || isWording(term);
  return isPlace || isPlain || subjectLeads.includes(token) || noSubject.test(opening);
}

// "Pick a niche", "Master the language": may be told to the reader.
function isBaseVerb(token: string, isEnglish: (word: string) => boolean): boolean {
  return !token.endsWith('s') && [`${token}ing`, `${token.replace(/e$/, '')}ing`].some(isEnglish);
}
