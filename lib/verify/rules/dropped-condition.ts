// What holds on a condition is not told without it: from a certain figure on ("If you cancel less than 24 hours
// before, …"), or for some alone ("a child who has been before"), where all the rest of the sentence is told.
import { figuresLacking } from '../../language/figures.ts';
import { isLight } from '../../language/light-words.ts';
import { conditionMarks, groupMarks, narrowingMarks } from '../../language/lists/conditions.ts';
import { causeMarks } from '../../language/lists/connectives.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { sentencesOf } from '../alignment.ts';
import type { Rule } from './rule.ts';

const condition = new RegExp(
  String.raw`\b${oneOf(conditionMarks)}\b[^,;.]{3,200}|\b${oneOf(groupMarks)}\b(?:\s[^\s,;.]+){1,5}`,
  'iu',
);
/** Words behind "who" that tell who it is; the verb of the sentence stands behind them. */
const relative =
  /(?<=\p{L})\s(?:who|whose)\s(?:[^\s,;.]+\s){1,10}?(?=can\b|may\b|must\b|will\b|has\b|have\b|gets?\b|pays?\b|needs?\b|is\b|are\b|[^\s,;.]*[,;.]|$)/giu;
const causeWithin = new RegExp(
  String.raw`\b(?:if|when)\b[^,;.]{3,100}?\b(${oneOf(causeMarks)}\b[^,;.]{3,100})`,
  'iu',
);
const narrowing = new RegExp(
  String.raw`(?<!\beven )\b${oneOf(narrowingMarks)}\b[^,;.]{3,200}`,
  'iu',
);
/** Share of a claim that a sentence holds that it rests on. */
const fewestHeld = 0.6;
/** Share of the sentence outside its condition that a claim tells, which tells all but that. */
const fewestTold = 0.75;
/** Share of the condition that it may tell by chance. */
const mostTold = 0.34;

const guide = 'If you cancel less than 24 hours before, you pay half of the price.';
const boats = 'A guest who has passed the test can take the small boat out alone.';

/** The sentences of a text that hold on a condition with a figure, each with that. */
const conditionsOf = readOnce((text) =>
  sentencesOf(text).flatMap((sentence) => {
    const found = new Reading(condition.exec(sentence.text)?.[0] ?? '');
    return figuresIn(found).size > 0 ? [{ sentence, figures: figuresIn(found) }] : [];
  }),
);

/** The sentences of a text that are narrowed down, each with the stems of that and of the rest. */
const narrowedOf = readOnce((text) =>
  sentencesOf(text).flatMap((sentence) => {
    const spans = [
      ...Array.from(sentence.text.matchAll(relative), ([span]) => span),
      causeWithin.exec(sentence.text)?.[1] ?? '',
      narrowing.exec(sentence.text)?.[0] ?? '',
    ].filter((span) => span !== '');
    return spans.map((span) => ({
      sentence,
      narrowed: stemsIn(new Reading(span)).filter((stem) => !isLight(stem)),
      rest: stemsIn(new Reading(sentence.text.replace(span, ' '))),
    }));
  }),
);

export const droppedCondition: Rule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { statements, text }) {
    if (statements.some(({ statement }) => statement.kind === 'row')) return undefined;
    const isDropped = conditionsOf(text).some(
      ({ sentence, figures }) =>
        isAbout(claim, sentence) &&
        figuresLacking(figures, figuresIn(claim)).length === figures.size,
    );
    return isDropped || isWidened(claim, text) ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'You pay half of the price if you cancel less than 24 hours before.' },
      { guide: boats, claim: 'After passing the test a guest can take the small boat out alone.' },
    ],
    catches: [
      { guide, claim: 'If you cancel, you pay half of the price.' },
      { guide: boats, claim: 'A guest can take the small boat out alone.' },
      {
        guide: 'Those with at least 30 visits get £5 a month back.',
        claim: 'You get £5 a month back for your visits.',
      },
    ],
  },
};

// Tells all of a sentence but to what it is narrowed down.
function isWidened(claim: Reading, text: Reading): boolean {
  const said = stemsIn(claim);
  return narrowedOf(text).some(({ sentence, narrowed, rest }) => {
    const isTold = (stem: string) => said.some((other) => sharesRoot(stem, other));
    if (narrowed.length === 0 || !isAbout(claim, sentence)) return false;
    if (narrowed.filter(isTold).length > mostTold * narrowed.length) return false;
    return rest.filter(isTold).length >= fewestTold * rest.length;
  });
}

function isAbout(claim: Reading, sentence: Reading): boolean {
  const said = stemsIn(claim);
  const held = said.filter((stem) => stemSetOf(sentence).has(stem)).length;
  return held >= fewestHeld * said.length;
}
