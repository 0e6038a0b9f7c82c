// What a source says of some, or under a condition, is not said of all.

import { isLight } from '../../language/light-words.ts';
import { relatives, restrictions } from '../../language/lists/conditions.ts';
import { necessity } from '../../language/lists/modality.ts';
import { boundUniversals, unboundUniversals, universals } from '../../language/lists/strength.ts';
import { periodAdverbs } from '../../language/lists/time.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import {
  figuresIn,
  listOnce,
  type Reading,
  readOnce,
  stemSetOf,
  tellOnce,
  wordsOf,
} from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { isExcepting, isExclusive } from '../scope.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const universal = new RegExp(
  String.raw`(?<!\bof )\b(${oneOf(universals)})\b(?:\s([^\s.;,:]+))?`,
  'giu',
);
// What needs no noun to be said of all: "everyone", "always", "whatever".
const unbound = new RegExp(String.raw`\b${oneOf(unboundUniversals)}\b`, 'iu');
// "Everyone from level 4 upwards": five words tell to what it is narrowed down.
const reach = String.raw`((?:\s[^\s.;,:]+){1,4})`;
const narrowed = new RegExp(
  String.raw`\b${oneOf(universals)}\s${oneOf(relatives)}\b${reach}`,
  'iu',
);
const restriction = new RegExp(String.raw`\b${oneOf(restrictions)}\b${reach}`, 'giu');

const eachNoun = /\b(?:each|every)((?:\s\p{L}+){1,2})/giu;
const rate = /\p{N}\s?\p{L}{0,3} (?:an?|per) (\p{L}+)/gu;
// "Your monthly pay": each month.
const periodic = new RegExp(String.raw`\b${oneOf(Object.keys(periodAdverbs))}\b`, 'giu');

// "On no other day": not on the days that are told.
const ofOthers = /\b(?:any|all|every|no) other (\p{L}+)/giu;
const besides = /\b(?:other|else|rest|remaining|only)\b/iu;

// "Only the first guest", "only one of them".
const lone = /\bonly (?:the )?(?:first|last|one|\p{N}{1,3})\s(?:of the )?(\p{L}+)/giu;
const loneOf = listOnce(({ text }) =>
  matchesOf(text, lone).map(([, noun = '']) => stemsOf(noun)[0] ?? ''),
);

const guide = 'Members with at least 20 hours get a key.';
const pool = 'You can swim in the pool at night. For that you have to own a badge.';
const phones = 'Drivers and everyone from level 4 upwards get a phone.';

const ofPersons = ['everyone', 'everybody', 'anyone', 'anybody'];
const demand = new RegExp(String.raw`\byou\s${oneOf(necessity)}\b([^.;]{3,200})`, 'giu');

/** The stems of what a text demands of whoever does something. */
const demandsOf = listOnce(({ text }) =>
  Array.from(matchesOf(text, demand), ([, span = '']) => stemsOf(span)).filter(
    ({ length }) => length > 0,
  ),
);

const universalsOf = listOnce(({ text }) =>
  matchesOf(text, universal).map(([, word = '', noun = '']) => ({
    word,
    noun: boundUniversals.includes(word.toLowerCase()) ? (stemsOf(noun)[0] ?? '') : '',
  })),
);
// "€2 a piece" is said of each piece.
const eachOf = readOnce(({ text }) =>
  matchesOf(text, eachNoun).flatMap(([, span = '']) => stemsOf(span)),
);

// How far a text that is cited reaches.
const ratesOf = listOnce(({ text }) =>
  [...matchesOf(text, rate), ...matchesOf(text, periodic)].map(
    ([word, noun = periodAdverbs[word.toLowerCase()] ?? '']) => stemsOf(noun)[0] ?? '',
  ),
);
const isUnbound = tellOnce(({ text }) => unbound.test(text));
const othersOf = listOnce(({ text }) =>
  matchesOf(text, ofOthers).map(([, noun = '']) => stemsOf(noun)[0] ?? ''),
);
const narrowedTo = listOnce(({ text }) => narrowed.exec(text)?.slice(1) ?? []);
const restrictionsOf = listOnce(({ text }) =>
  matchesOf(text, restriction).map(([, span = '']) => span),
);

export const widened: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, source) {
    const { text, statements } = source;
    const isOfRows = statements.some(({ statement }) => statement.kind === 'row');
    if (isOfRows || isExcepting(claim)) return undefined;
    const other = universalsOf(claim).find(({ noun }) => othersOf(text).includes(noun));
    if (other && !besides.test(claim.text)) return { phrase: other.word };
    const alone = universalsOf(claim).find(
      ({ noun }) => noun !== '' && loneOf(text).includes(noun),
    );
    if (alone && !isExclusive(claim)) return { phrase: alone.word };
    const kind = kindOf(claim);
    if (kind && isOfOthers(kind, source)) return { phrase: kind.word };
    const isOwn = (noun: string) => universalsOf(text).some((own) => own.noun === noun);
    const isRated = eachOf(claim).some((noun) => ratesOf(text).includes(noun));
    const said = universalsOf(claim).find(({ noun, word }) => {
      if (ofPersons.includes(word.toLowerCase()) && isFreed(claim, text)) return true;
      const [narrowed] = narrowedTo(text);
      if (narrowed !== undefined) return isDropped(narrowed, claim);
      if (isUnbound(text) || isOwn(noun) || isRated || isNarrowedAlike(claim, text)) return false;
      return restrictionsOf(text).some((span) => isDropped(span, claim));
    });
    return said && { phrase: said.word };
  },
  examples: {
    keeps: [
      {
        guide: 'If you bring more than 5 kg in one parcel, the clerk weighs it.',
        claim: 'Any parcel that has more than 5 kg is weighed by the clerk.',
      },
      { guide, claim: 'All members with at least 20 hours get a key.' },
      { guide: phones, claim: 'Everyone from level 4 gets a phone.' },
      { guide: pool, claim: 'Anyone who has a badge can swim in the pool at night.' },
      { guide: 'Each member has a key, from the first day on.', claim: 'All members have a key.' },
      {
        guide: 'The fee is spread over a year by monthly payments.',
        claim: 'A part of the fee is paid each month.',
      },
    ],
    catches: [
      { guide, claim: 'All members get a key.' },
      { guide: phones, claim: 'Everyone gets a phone.' },
      {
        guide: '## Boats\n\nCanoes may land on the island.',
        claim: 'All boats may land on the island.',
        cites: ['Canoes'],
      },
      {
        guide: 'Dogs ride on Mondays, but not on any other day.',
        claim: 'Dogs do not ride on any day.',
      },
      { guide: pool, claim: 'Anyone can swim in the pool at night.' },
      {
        guide: 'Of those who report a leak, only the first guest gets a cake.',
        claim: 'Every guest who reports a leak gets a cake.',
      },
    ],
  },
};

// "All boats …": what kind of things a claim is about, all of them.
const ofAll = /^(all|every|each) (?:(?:of )?the )?(\p{L}+)/iu;
const toAnybody = /\b(?:you|your|we|our|us|they|their|them|it|its|people)\b/iu;
const kindOf = readOnce(({ text }) => {
  const [, word = '', noun = ''] = ofAll.exec(text) ?? [];
  const [stem] = stemsOf(noun);
  return stem === undefined || isLight(stem) ? undefined : { word, stem };
});

// Something else opens what is cited, which names the kind nowhere, and the claim does not name that.
function isOfOthers({ stem }: { stem: string }, { text, own }: Source): boolean {
  const [subject] = wordsOf(text);
  if (!subject || subject.isStop || isLight(subject.term) || toAnybody.test(text.text))
    return false;
  return !stemSetOf(text).has(stem) && stemSetOf(own).has(stem) && !isUnbound(text);
}

// "You have to be 18": it is not everybody.
function isFreed(claim: Reading, text: Reading): boolean {
  const demands = demandsOf(text);
  return (
    demands.length > 0 &&
    demands.every((stems) => stems.every((stem) => !stemSetOf(claim).has(stem)))
  );
}

// "Any parcel that weighs more than 5 kg": as narrow as "if you bring more than 5 kg".
const ownNarrowing = new RegExp(
  String.raw`\b${oneOf(universals)}\s(?:\p{L}+\s){0,2}(?:that|who|whose|which)\s`,
  'iu',
);
function isNarrowedAlike(claim: Reading, text: Reading): boolean {
  return ownNarrowing.test(claim.text) && !figuresIn(claim).isDisjointFrom(figuresIn(text));
}

// Whether a claim says nothing of what a sentence is narrowed down to.
function isDropped(span: string, claim: Reading): boolean {
  const stems = stemsOf(span).filter((stem) => !isLight(stem));
  return stems.length > 0 && stems.every((stem) => !stemSetOf(claim).has(stem));
}
