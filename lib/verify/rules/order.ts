// What comes first in a claim comes first in the guide.
import { Reading, stemSetOf } from '../../language/reading.ts';
import { remembered } from '../../remembered.ts';
import { sentencesOf } from '../alignment.ts';
import { isTurned, sequenceOf } from '../sequence.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const first = /\bfirst\b/iu;

const guide = '1. Knead the dough for ten minutes\n2. Heat the oven\n';

/** The sentences of a source in the order of the guide. */
const inOrder = remembered(({ statements }: Source) =>
  statements
    .toSorted((one, other) => one.statement.start - other.statement.start)
    .flatMap(({ statement }) => sentencesOf(new Reading(statement.text))),
);

const quarrels = 'Quarrels are talked over first. If that fails, a judge is called.';
const noise = 'Who shouts is told to hush, then told to leave.';

export const orderTurned: Rule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, source) {
    const parts = sequenceOf(claim);
    if (!parts) return undefined;
    const told = sentencesOf(source.text).flatMap((sentence) => sequenceOf(sentence) ?? []);
    if (told.some((stated) => isTurned(parts, stated))) return {};
    // Beyond one sentence, only steps and what is told first stand in the order in which they are done.
    const areSteps = source.statements.every(({ statement }) => statement.kind === 'step');
    if (!areSteps && !first.test(claim.text)) return undefined;
    const [earlier, later] = [placeOf(parts.earlier, source), placeOf(parts.later, source)];
    const isLater = earlier !== undefined && later !== undefined && earlier > later;
    return isLater ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'First knead the dough, then heat the oven.' },
      { guide, claim: 'Knead the dough before you heat the oven.' },
      { guide: quarrels, claim: 'A quarrel is talked over before a judge is called.' },
      { guide: noise, claim: 'Who shouts is told to hush, then told to leave.' },
    ],
    catches: [
      { guide, claim: 'First heat the oven, then knead the dough.' },
      { guide, claim: 'Heat the oven before you knead the dough.' },
      {
        guide: quarrels,
        claim: 'A judge is called first; if that fails, the quarrel is talked over.',
      },
      { guide: noise, claim: 'Who shouts is told to leave, then told to hush.' },
      {
        guide: 'Once you have copied the plans you need to post the box to the clerk.',
        claim: 'Post the box to the clerk before copying the plans.',
      },
    ],
  },
};

// The mean place of the words in the source, by its sentences.
function placeOf(stems: ReadonlySet<string>, source: Source): number | undefined {
  const sentences = inOrder(source);
  const places = [...stems]
    .map((stem) => sentences.findIndex((sentence) => stemSetOf(sentence).has(stem)))
    .filter((at) => at >= 0);
  if (places.length === 0) return undefined;
  return places.reduce((sum, at) => sum + at, 0) / places.length;
}
