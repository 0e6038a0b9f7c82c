// One word changed in an otherwise exact sentence, for one that the guide uses elsewhere ("time away for a parent
// counts" is not said by "time away for your children counts"), that another cited statement has, or that the guide
// does not know where not one other word is changed.
import { isWording } from '../../language/claim-wording.ts';
import { isLight } from '../../language/light-words.ts';
import { determiners, nounSigns } from '../../language/lists/pronouns.ts';
import { subjectLeads } from '../../language/lists/sentence-openers.ts';
import { unboundUniversals } from '../../language/lists/strength.ts';
import { type Reading, stemSetOf, type Word, wordsOf } from '../../language/reading.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import {
  type Alignment,
  alignmentOf,
  type Change,
  sentencesOf,
  sharedAtMost,
} from '../alignment.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

/** Share of the claim's words that stand in the sentence in the same order, from which it is that sentence. */
const fewestAlike = 0.65;
/** Content words among them. */
const fewestShared = 3;

const joint = /;\s|,\s(?:and|but|while|whereas)\s/iu;
const beforeNouns = new Set(nounSigns);

const guide =
  'Time away for your own children counts half for the steps.\n\n## Visits\n\nSick parents may visit the class.';
const letters =
  'Letters from abroad go to the clerk, who stamps them.\n\nParcels go to the porter.';

export const changedWord: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  finds(claim, source) {
    for (const statement of source.statements) {
      if (statement.statement.kind === 'row') continue;
      const single = source.evidence.single(statement);
      for (const sentence of sentencesOf(single.text)) {
        if (sharedAtMost(claim, sentence) < fewestAlike * wordsOf(claim).length) continue;
        const alignment = alignmentOf(claim, sentence);
        const changed = alignment && changedIn(alignment, claim, sentence, single);
        if (changed) return { phrase: changed.word };
      }
    }
    return undefined;
  },
  examples: {
    keeps: [
      {
        guide:
          'Today the cave is open, and a lamp and a rope are needed at the gate.\n\nAn even pace is best.',
        claim: 'Even the cave is open, and a lamp and a rope are needed at the gate.',
      },
      { guide: 'The cave opens at dawn. Bats stay in.', claim: 'The cave shuts at dawn.' },
      {
        guide: 'This sum also covers trains and trams to the office in town. Oil is not covered.',
        claim: 'Oil is not covered, but trains and trams to the office in town are.',
      },
      {
        guide: 'Guests bring a lamp, a rope and a warm coat to the cave.',
        claim: 'Anyone brings a lamp, a rope and a warm coat to the cave.',
      },
      {
        guide,
        claim: 'Time away for your own children counts half for the steps.',
        cites: ['Time'],
      },
      { guide, claim: 'Time off for your own kids counts half for the steps.', cites: ['Time'] },
      { guide: letters, claim: 'Letters from abroad go to the clerk, and parcels to the porter.' },
    ],
    catches: [
      {
        guide: 'Each teammate has a sum of €9 for the next team feast.',
        claim: 'Each team has a sum of €9 for the next feast.',
      },
      {
        guide: 'Guests can stay for 12 weeks at full board.\n\nLater they come back at 50% board.',
        claim: 'Guests can stay for 12 weeks at 50% board.',
      },
      { guide, claim: 'Time away for a sick parent counts half for the steps.', cites: ['Time'] },
      { guide, claim: 'Time away for your own horses counts half for the steps.', cites: ['Time'] },
      { guide: letters, claim: 'Letters from abroad go to the porter, who stamps them.' },
    ],
  },
};

function changedIn(
  { shared, changes }: Alignment,
  claim: Reading,
  sentence: Reading,
  single: Source,
): Word | undefined {
  if (shared.length < fewestAlike * wordsOf(claim).length) return undefined;
  if (shared.filter(isContent).length < fewestShared) return undefined;
  const [only, ...more] = changes;
  const isLoneChange = only && more.length === 0 && isOneForOne(only);
  const isOther = (word: Word) =>
    isNoun(word, claim) &&
    isForeign(word.term, single) &&
    (isLoneChange || single.evidence.index.lexical.postings.has(word.term));
  const [own, ...others] = changes.filter(({ said }) => said.some(({ isStop }) => !isStop));
  if (own && others.length === 0 && isSwappedIn(own, claim, sentence)) return own.said[0];
  return changes
    .filter((change) => isReplacing(change, claim, sentence) && !isOwnClause(change, claim))
    .flatMap(({ said }) => said)
    .find((word) => isContent(word) && isOther(word));
}

// Has content words of its own on both sides that the other one lacks.
function isReplacing({ said, stated }: Change, claim: Reading, sentence: Reading): boolean {
  return (
    said.some((word) => isContent(word) && !stemSetOf(sentence).has(word.term)) &&
    stated.some((word) => isContent(word) && !stemSetOf(claim).has(word.term))
  );
}

// "Oil is not paid for, but tickets are": what is new says something by itself.
function isOwnClause({ said }: Change, { text }: Reading): boolean {
  const [first] = said;
  const last = said.at(-1);
  return Boolean(first && last && joint.test(text.slice(first.at, last.at + last.word.length + 1)));
}

// "Each team" for "each member", where the sentence has "team" elsewhere, or 50% for "full".
function isSwappedIn({ said, stated }: Change, claim: Reading, sentence: Reading): boolean {
  const [one] = said;
  const [other] = stated;
  if (!one || !other || said.length + stated.length > 2 || other.isStop) return false;
  if (stemSetOf(claim).has(other.term)) return false;
  if (/^\p{N}/u.test(one.word)) return !/^\p{N}/u.test(other.word);
  if (isLight(other.term) || isWording(other.term)) return false;
  const before = wordsOf(claim).findLast(({ at }) => at < one.at)?.token ?? '';
  const isNamed = isNoun(one, claim) || determiners.includes(before);
  return isContent(one) && isNamed && stemSetOf(sentence).has(one.term);
}

function isOneForOne({ said, stated }: Change): boolean {
  return said.length === 1 && stated.length === 1;
}

// "Even though …", "anyone who …": how a clause is led in changes nothing.
const leads = new Set(['even', ...subjectLeads, ...unboundUniversals]);

function isContent({ isStop, word, token }: Word): boolean {
  return !isStop && !/^\p{N}/u.test(word) && !leads.has(token);
}

// Opens the claim, or stands behind an article, a possessive or a preposition, with one word between at most.
function isNoun({ at }: Word, claim: Reading): boolean {
  const words = wordsOf(claim);
  const place = words.findIndex((word) => word.at === at);
  if (place === 0) return true;
  return [words[place - 1], words[place - 2]].some((word) => word && beforeNouns.has(word.token));
}

// A word that nothing about the statement holds.
function isForeign(stem: string, { own, asked, evidence }: Source): boolean {
  const { index } = evidence;
  if (isLight(stem) || isWording(stem)) return false;
  const around = [own, asked].map(stemSetOf);
  const isLike = around.some((stems) => [...stems].some((other) => sharesRoot(stem, other)));
  const wordings = index.synonyms.alternatives([stem])[0] ?? [];
  const isMeant = wordings.some((wording) => wording.every((word) => around[0]?.has(word)));
  return !isLike && !isMeant;
}
