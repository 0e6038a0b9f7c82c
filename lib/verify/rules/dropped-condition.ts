// What holds from a certain figure on is not told without it: "If you cancel less than 24 hours before, …".
import { figuresLacking } from '../../language/figures.ts';
import { conditionMarks } from '../../language/lists/conditions.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentenceRanges } from '../../language/sentences.ts';
import type { Rule } from './rule.ts';

const condition = new RegExp(String.raw`\b${oneOf(conditionMarks)}\b[^,;.]{3,200}`, 'iu');
/** Share of a claim that a sentence holds that it rests on. */
const fewestHeld = 0.6;

const guide = 'If you cancel less than 24 hours before, you pay half of the price.';

/** The sentences of a text that hold on a condition with a figure, each with that. */
const conditionsOf = readOnce(({ text }) =>
  sentenceRanges(text).flatMap(({ start, end }) => {
    const sentence = new Reading(text.slice(start, end));
    const found = new Reading(condition.exec(sentence.text)?.[0] ?? '');
    return figuresIn(found).size > 0 ? [{ sentence, figures: figuresIn(found) }] : [];
  }),
);

export const droppedCondition: Rule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { text, statements }) {
    // The head of a column ("When it's due") is no condition.
    if (statements.some(({ statement }) => statement.kind === 'row')) return undefined;
    const said = stemsIn(claim);
    const isDropped = conditionsOf(text).some(({ sentence, figures }) => {
      const held = said.filter((stem) => stemSetOf(sentence).has(stem)).length;
      const isAbout = held >= fewestHeld * said.length;
      return isAbout && figuresLacking(figures, figuresIn(claim)).length === figures.size;
    });
    return isDropped ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'You pay half of the price if you cancel less than 24 hours before.' }],
    catches: [{ guide, claim: 'If you cancel, you pay half of the price.' }],
  },
};
