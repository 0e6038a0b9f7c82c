// What holds on a condition is not told without it: from a certain figure on ("If you cancel less than 24 hours
// before, …"), or for some alone ("a child who has been before"), where all the rest of the sentence is told.
import { figuresLacking } from '../../language/figures.ts';
import { isLight } from '../../language/light-words.ts';
import {
  conditionMarks,
  groupMarks,
  hangingMarks,
  narrowingMarks,
} from '../../language/lists/conditions.ts';
import { causeMarks } from '../../language/lists/connectives.ts';
import { auxiliaries } from '../../language/lists/modality.ts';
import { timeUnits } from '../../language/lists/time.ts';
import { oneOf } from '../../language/one-of.ts';
import {
  figuresIn,
  listOnce,
  Reading,
  readOnce,
  stemSetOf,
  stemsIn,
  wordsOf,
} from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { alignmentOf, sentencesOf, sharedAtMost } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { Rule } from './rule.ts';

// Up to a comma or a full stop; that of "1,000" ends nothing.
const within = String.raw`(?:[^,;.]|[,.](?=\p{N})){3,200}`;
const condition = new RegExp(
  String.raw`\b${oneOf(conditionMarks)}\b${within}|\b${oneOf(groupMarks)}\b(?:\s[^\s,;.]+){1,5}`,
  'iu',
);
const relative = /\s(?:who|whose)\s/iu;
/** The verb of the sentence, behind what "who" tells. */
const verbsBehind = new Set([...auxiliaries, 'get', 'gets', 'pay', 'pays', 'need', 'needs']);
// Only behind the subject of a sentence does "who" tell whom it holds for.
const hasVerb = new RegExp(String.raw`\b${oneOf(auxiliaries, ['be', 'there'])}\b`, 'iu');
const ifWord = /\b(?:if|when)\b/iu;
const cause = new RegExp(String.raw`\b${oneOf(causeMarks)}\b`, 'iu');
const narrowing = new RegExp(
  String.raw`(?<!\b(?:even|for) )\b${oneOf(narrowingMarks)}\b${within}`,
  'iu',
);
/** Share of a claim that a sentence holds that it rests on. */
const fewestHeld = 0.6;
/** Share of the sentence outside its condition that a claim tells, which tells all but that. */
const fewestTold = 0.75;
/** Share of the condition that it may tell by chance. */
const mostTold = 0.34;
/** Words of a condition of its own, as a share of those of the sentence's, from which it is that in other words. */
const fewestOfOwn = 0.6;

const guide = 'If you cancel less than 24 hours before, you pay half of the price.';
const boats = 'A guest who has passed the test can take the small boat out alone.';

/** The sentences of a text that hold on a condition with a figure, each with that. */
const conditionsOf = listOnce((text) =>
  sentencesOf(text).flatMap((sentence) => {
    const found = new Reading(condition.exec(sentence.text)?.[0] ?? '');
    return figuresIn(found).size > 0 ? [{ sentence, figures: figuresIn(found) }] : [];
  }),
);

/** The sentences of a text that are narrowed down, each with the stems of that and of the rest. */
const narrowedOf = listOnce((text) =>
  sentencesOf(text).flatMap((sentence) => {
    const spans = [
      { span: relativeIn(sentence.text), isCondition: true },
      { span: causeWithin(sentence.text), isCondition: false },
      { span: narrowing.exec(sentence.text)?.[0] ?? '', isCondition: true },
      { span: prerequisiteIn(sentence), isCondition: true },
    ].filter(({ span }) => span !== '');
    return spans.map(({ span, isCondition }) => {
      const rest = new Reading(sentence.text.replace(span, ' '));
      const isOwn = (stem: string) => !isLight(stem) && !stemSetOf(rest).has(stem);
      const narrowed = stemsIn(new Reading(span)).filter(isOwn);
      return { sentence, isCondition, narrowed, rest: stemsIn(rest) };
    });
  }),
);

export const droppedCondition: Rule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { statements, text, evidence }) {
    if (statements.some(({ statement }) => statement.kind === 'row')) return undefined;
    const isDropped = conditionsOf(text).some(
      ({ sentence, figures }) =>
        isAbout(claim, sentence) &&
        figuresLacking(figures, figuresWithOne(claim)).length === figures.size,
    );
    return isDropped || isWidened(claim, text, evidence.question) || isCutOut(claim, text)
      ? {}
      : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Maps are copied at the desk if snow blocks roads.',
        claim: 'Maps are copied at the desk if weather closes.',
      },
      {
        guide: 'If you have worked here for over 1 year, you can take 3 weeks off.',
        claim: 'After more than one year of work here you can take 3 weeks off.',
      },
      {
        guide: 'If you spend more than €9 on any given lamp, it belongs to the town.',
        claim: 'Any lamp that costs more than €9 belongs to the town.',
      },
      { guide, claim: 'You pay half of the price if you cancel less than 24 hours before.' },
      { guide: boats, claim: 'After passing the test a guest can take the small boat out alone.' },
      {
        guide: 'If your stay is longer than 1 week, you get a key.',
        claim: 'If your stay is longer than a week, you get a key.',
      },
      {
        guide: 'Do not ring the bell: there is a porter who hears the door open.',
        claim: 'Do not ring the bell, because there is a porter.',
      },
      {
        guide: 'You lose the key if you move or are away before the end of term.',
        claim: 'You lose the key if you move while lessons still go on.',
      },
      {
        guide: 'Shelves may be used for as long as the room is let.',
        claim: 'Shelves may be used.',
      },
    ],
    catches: [
      {
        guide: 'If you have sung here for over 1 year, you can take 3 weeks off.',
        claim: 'Those who have sung here can take 3 weeks off.',
      },
      { guide, claim: 'If you cancel, you pay half of the price.' },
      { guide: boats, claim: 'A guest can take the small boat out alone.' },
      {
        guide: 'Parcels from abroad are opened at the desk.',
        claim: 'Parcels are opened at the desk.',
      },
      {
        guide: 'Those with at least 30 visits get £5 a month back.',
        claim: 'You get £5 a month back for your visits.',
      },
      {
        guide: 'The town pays for a lost key only if the key was lost in the last year.',
        claim: 'The town pays for a lost key.',
      },
      {
        guide: 'Guests are not let in without telling the porter.',
        claim: 'Guests are not let in.',
      },
    ],
  },
};

// "More than a week" is more than one.
const oneOfUnit = new RegExp(
  String.raw`\b(?:an?|(?:more|longer|less) than one|after one|over one)\s${oneOf(timeUnits)}`,
  'iu',
);
const figuresWithOne = readOnce(
  (claim: Reading): ReadonlySet<string> =>
    oneOfUnit.test(claim.text) ? new Set([...figuresIn(claim), '1']) : figuresIn(claim),
);

// "A guest who has passed the test can …": up to the verb of the sentence.
function relativeIn(sentence: string): string {
  const found = relative.exec(sentence);
  const before = sentence.slice(0, found?.index ?? 0);
  if (!found || /[,;]$/.test(before) || hasVerb.test(before)) return '';
  const behind = sentence.slice(found.index + found[0].length).split(/[,;.]/)[0] ?? '';
  const words = behind.split(' ');
  const verb = words.findIndex((word, at) => at > 0 && verbsBehind.has(word.toLowerCase()));
  return words.slice(0, verb === -1 ? undefined : verb).join(' ');
}

// "Not without telling the desk": what makes up for the denial.
const prerequisite = /\bwithout\b[^,;.]{3,200}/iu;
function prerequisiteIn(sentence: Reading): string {
  const span = prerequisite.exec(sentence.text)?.[0] ?? '';
  return span !== '' && denies(new Reading(sentence.text.replace(span, ' '))) ? span : '';
}

// What a claim puts as a condition itself, in words of its own: "any parcel that weighs more than 5 kg".
const ownRelative =
  /\b(?:any|every|each|all)\s(?:\p{L}+\s){1,3}(?:that|who|which)\s([^;]{3,200})/iu;
const ownConditionOf = readOnce(({ text }: Reading) => {
  const [, own = ''] = ownRelative.exec(text) ?? [];
  return stemsOf(narrowing.exec(text)?.[0] ?? own);
});

// "If you are late because of us, …": the cause within a condition.
function causeWithin(sentence: string): string {
  const part = sentence.split(/[,;.]/).find((each) => ifWord.test(each)) ?? '';
  const behind = part.slice(part.search(ifWord));
  const at = behind.search(cause);
  return at === -1 ? '' : behind.slice(at);
}

// Tells all of a sentence but to what it is narrowed down; what is asked for need not be told again.
function isWidened(claim: Reading, text: Reading, question: Reading): boolean {
  const said = stemsIn(claim);
  const known = [...said, ...stemsIn(question)];
  return narrowedOf(text).some(({ sentence, narrowed, rest, isCondition }) => {
    const isTold = (stem: string) => said.some((other) => sharesRoot(stem, other));
    const isKnown = (stem: string) => known.some((other) => sharesRoot(stem, other));
    if (narrowed.length === 0 || !isAbout(claim, sentence)) return false;
    if (narrowed.filter(isKnown).length > mostTold * narrowed.length) return false;
    if (narrowed.some((stem) => stemSetOf(question).has(stem))) return false;
    if (isCondition && ownConditionOf(claim).length >= fewestOfOwn * narrowed.length) return false;
    return rest.filter(isTold).length >= fewestTold * rest.length;
  });
}

function isAbout(claim: Reading, sentence: Reading): boolean {
  const said = stemsIn(claim);
  const held = said.filter((stem) => stemSetOf(sentence).has(stem)).length;
  return held >= fewestHeld * said.length;
}

// "Extra hours are paid double" of "Extra hours on a Sunday are paid double": the sentence in its own words, but for what
// hangs on its subject.
function isCutOut(claim: Reading, text: Reading): boolean {
  const words = wordsOf(claim);
  return sentencesOf(text).some((sentence) => {
    if (sharedAtMost(claim, sentence) < words.length) return false;
    const alignment = alignmentOf(claim, sentence);
    if (!alignment || alignment.shared.length < words.length) return false;
    const sentenceWords = wordsOf(sentence);
    return alignment.changes.some(({ stated }) => {
      const [first] = stated;
      const last = stated.at(-1);
      if (!first || !last || !hangingMarks.includes(first.token)) return false;
      const before = sentenceWords[sentenceWords.indexOf(first) - 1];
      const behind = sentenceWords[sentenceWords.indexOf(last) + 1];
      return Boolean(before && !before.isStop && behind && auxiliaries.includes(behind.token));
    });
  });
}
