// Guards a statement against another subject: "Data scientists document decisions" may not rest on what
// the guide says of Python developers.
import { isWording } from '../../language/claim-wording.ts';
import { written } from '../../language/figures.ts';
import { isLight } from '../../language/light-words.ts';
import { pronouns, theKinds } from '../../language/lists/pronouns.ts';
import { subjectLeads } from '../../language/lists/sentence-openers.ts';
import { unboundUniversals } from '../../language/lists/strength.ts';
import { oneOf } from '../../language/one-of.ts';
import { type Reading, readOnce, stemSetOf, wordsOf } from '../../language/reading.ts';
import { stopWords } from '../../language/stop-words.ts';
import { normalize, stemOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import type { Claim } from '../claim.ts';
import { synonymsOf } from '../own-words.ts';
import { type Source, stemsOfSource } from '../source.ts';
import type { Rule } from './rule.ts';

// "Learning …", "Additionally, …": what opens so is no subject.
const noSubject = /^(?:\p{L}+ing\b|[^\s,]+(?:\s[^\s,]+)?,)/u;
const pronoun = new RegExp(`^${oneOf(pronouns)}\\b`, 'iu');
const leads = new Set([...subjectLeads, ...unboundUniversals]);
const article = /^(?:the|an?)\s+/i;

// "They serve two years", "Cover it: …".
const object = /^\p{L}+ (?:it|them|this|these)\b/u;
// "Everyone can use the service": which one stands before it.
const kindOfThing = new RegExp(String.raw`\b${oneOf(theKinds)}\b`, 'iu');
const leans = readOnce(
  ({ text }: Reading) => pronoun.test(text) || object.test(text) || kindOfThing.test(text),
);

const guide = 'Bakers knead the dough at night.\n\nAssistants clean the ovens.';

/** The word that a claim opens with as its subject, if it is one. */
const openingSubject = readOnce(({ text, words: { isEnglish } }: Claim) => {
  const opening = text.replace(article, '');
  const [word = ''] = opening.split(/[\s-]+/);
  const token = normalize(word);
  if (isNoSubject(token, opening)) return undefined;
  if (opening === text && isBaseVerb(token, isEnglish)) return undefined;
  return { word, term: stemOf(token) };
});

export const subjectOther: Rule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, source) {
    const subject = openingSubject(claim);
    if (!subject) return undefined;
    const { index } = source.evidence;
    // "They serve two years": who they are stands before it.
    const stems = leans(source.text)
      ? stemsOfSource(source).union(stemSetOf(source.neighbours))
      : stemsOfSource(source);
    const wordings = synonymsOf(index).alternatives([subject.term])[0] ?? [];
    const isHeld =
      stems.has(subject.term) ||
      stemSetOf(source.asked).has(subject.term) ||
      [...stems].some((stem) => sharesRoot(subject.term, stem)) ||
      wordings.some((wording) => wording.every((stem) => stems.has(stem)));
    const isForeign = !isHeld && index.lexical.postings.has(subject.term);
    if (isHeld && isOfHeadingAlone(subject.term, claim, source)) return { subject: subject.word };
    return isForeign ? { subject: subject.word } : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'The dough is kneaded at night.', cites: ['knead'] },
      { guide, claim: 'People knead the dough at night.', cites: ['knead'] },
      {
        guide: 'The tunnel is lit. Everyone can use the service.\n\nIn May the tunnel is shut.',
        claim: 'Tunnel use is open to everyone.',
        cites: ['Everyone'],
      },
    ],
    catches: [
      { guide, claim: 'Assistants knead the dough at night.', cites: ['knead'] },
      {
        guide: '## Halls and gates\n\nGates stay open for two hours at night.',
        claim: 'Halls stay open for two hours at night.',
        cites: ['stay'],
      },
    ],
  },
};

// "Halls are open at night", under the heading "Halls", where what is open are the gates.
function isOfHeadingAlone(stem: string, claim: Claim, { text, own, statements }: Source): boolean {
  if (statements.length !== 1 || statements[0]?.statement.kind !== 'sentence') return false;
  const [opening, behind] = wordsOf(text);
  if (!opening || opening.isStop || isLight(opening.term) || !opening.token.endsWith('s'))
    return false;
  const isVerbed = behind !== undefined && (behind.isStop || stemSetOf(claim).has(behind.term));
  const isElsewhere = stemSetOf(text).has(stem) || !stemSetOf(own).has(stem);
  return isVerbed && !isElsewhere && !stemSetOf(claim).has(opening.term);
}

function isNoSubject(token: string, opening: string): boolean {
  const term = stemOf(token);
  const isPlace = written(token).startsWith('#');
  const isPlain = stopWords.has(token) || isLight(term) || isWording(term);
  const isLead = leads.has(token);
  return isPlace || isPlain || isLead || noSubject.test(opening);
}

// "Pick a niche", "Master the language": may be told to the reader.
function isBaseVerb(token: string, isEnglish: (word: string) => boolean): boolean {
  return !token.endsWith('s') && [`${token}ing`, `${token.replace(/e$/, '')}ing`].some(isEnglish);
}
