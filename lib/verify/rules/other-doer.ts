// Who the source says does a thing does it in the claim: of "shop leads nominate helpers" and "the clerk reviews all names",
// "the clerk nominates helpers".
import { actorsOf } from '../../language/actors.ts';
import { auxiliaries } from '../../language/lists/modality.ts';
import { listOnce, Reading, readOnce, stemSetOf, wordsOf } from '../../language/reading.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { sentencesOf } from '../alignment.ts';
import type { SenseRule } from './rule.ts';

/** Words behind who is named in which the verb stands. */
const reach = 4;
const joint = /[;:]\s|,\s(?:and|but|while|whereas|which|who|then)\s|\s(?:while|whereas|but)\s/iu;
const skipped = new Set([
  ...auxiliaries,
  'to',
  'be',
  'been',
  'also',
  'then',
  'normally',
  'usually',
]);
const passive = /\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s)?\p{L}{2,}(?:ed|en|wn)\b/iu;

const inflected = /(?:s|ed)$/u;

const guide =
  'Shop leads nominate helpers each spring. All names are reviewed by the head of craft.';

const clausesIn = listOnce((reading: Reading) =>
  sentencesOf(reading).flatMap(({ text }) => text.split(joint).map((part) => new Reading(part))),
);

/** Who opens a clause of a claim, with the verb that says what is done. */
const doersOf = readOnce((claim: Reading) =>
  clausesIn(claim).flatMap((clause) => {
    const [actor] = actorsOf(clause);
    if (!actor || passive.test(clause.text)) return [];
    const words = wordsOf(clause);
    if (words.slice(0, actor.from).some(({ isStop }) => !isStop)) return [];
    const behind = words.slice(actor.to, actor.to + reach);
    const at = behind.findIndex(({ token, isStop }) => !isStop && !skipped.has(token));
    const verb = behind[at];
    // "Head keeper": who is named tells of which kind the next is.
    const isVerb = at > 0 || actor.name.endsWith('s') || (verb && inflected.test(verb.token));
    return verb && isVerb ? [{ name: actor.name, stems: actor.stems, verb: verb.term }] : [];
  }),
);

export const doerOther: SenseRule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, { text }) {
    for (const { name, stems, verb } of doersOf(claim)) {
      const telling = clausesIn(text).filter((clause) => tells(clause, verb));
      const isHers = telling.some((clause) => stems.every((stem) => stemSetOf(clause).has(stem)));
      const isOthers = telling.some((clause) => isDoneBySomebody(clause, verb));
      if (!isHers && isOthers) return { subject: name };
    }
    return undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'The head of craft is there when they nominate helpers.' },
      { guide, claim: 'The head of craft reviews all names.' },
      { guide, claim: 'Shop leads nominate helpers, whose names the head of craft reviews.' },
      {
        guide: 'The shop lead asks for a helper. He nominates one of the team.',
        claim: 'The shop lead nominates one of the team.',
      },
    ],
    catches: [
      { guide, claim: 'The head of craft will then also nominate helpers.' },
      { guide, claim: 'The head of craft nominates helpers.' },
      { guide, claim: 'Each spring shop leads nominate helpers, and shop leads review all names.' },
    ],
  },
};

// By somebody named before the verb, or behind "by" or "from".
function isDoneBySomebody(clause: Reading, verb: string): boolean {
  const words = wordsOf(clause);
  const place = words.findIndex(({ term }) => term === verb || sharesRoot(term, verb));
  return actorsOf(clause).some(
    ({ from, to }) =>
      to <= place ||
      words.slice(place, from).some(({ token }) => token === 'by' || token === 'from'),
  );
}

function tells(clause: Reading, verb: string): boolean {
  return [...stemSetOf(clause)].some((stem) => stem === verb || sharesRoot(stem, verb));
}
