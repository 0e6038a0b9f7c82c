// Guards the items of a list against each other where each names its subject first ("DevOps: Docker,
// Kubernetes"): what stands under one subject may not be said of another.
import { isInBlock, type LabelledStatement } from '../../evidence/labels.ts';
import { contentOf, stemSetOf } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { remembered } from '../../remembered.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

// "DevOps: Docker", or "asyncio for I/O-bound tasks".
const separator = /:\s|(?<!,)\sfor\s(?!example|instance)/;

const guide = '- **Morning:** bread and rolls\n- **Evening:** soup and salad';

type Item = { subject: string[]; rest: string[] };

/** The items of a source, and the subjects of the others in their list. */
const itemsOf = remembered(({ statements, evidence }: Source) => {
  const own = statements.map(splitItem).filter((item) => item !== undefined);
  const [first] = statements;
  if (!first || own.length === 0) return undefined;
  const allowed = new Set(own.flatMap(({ subject, rest }) => [...subject, ...rest]));
  const foreign = evidence.statements
    .filter((other) => !statements.includes(other) && isInBlock(other, first))
    .flatMap((other) => splitItem(other)?.subject ?? []);
  return { own, foreign: new Set(foreign).difference(allowed) };
});

export const itemOther: Rule<'other-item'> = {
  code: 'other-item',
  contradicts: true,
  finds(claim, source) {
    const items = itemsOf(source);
    if (!items) return undefined;
    const common = stemSetOf(source.headings);
    const terms = contentOf(claim).filter(({ term }) => !common.has(term));
    const said = new Set(terms.map(({ term }) => term));
    const all = stemSetOf(claim);
    const isNamed = ({ subject }: Item) =>
      subject.some((term) => said.has(term)) ||
      // "Phone and health:" above the items "Phone" and "Health" names each of them.
      (subject.every((term) => common.has(term)) && subject.every((term) => all.has(term)));
    const named = items.own.filter(isNamed);
    const covered = new Set(named.flatMap(({ subject, rest }) => [...subject, ...rest]));
    const unnamed = items.own.filter((item) => !isNamed(item)).flatMap(({ rest }) => rest);
    const isForeign = (term: string) =>
      named.length === 0 ? items.foreign.has(term) : unnamed.includes(term) && !covered.has(term);
    const stray = terms.find(({ term }) => isForeign(term));
    return stray && { word: stray.word };
  },
  examples: {
    keeps: [
      { guide, claim: 'Bread and rolls are served in the morning.', cites: ['Morning'] },
      { guide, claim: 'Bread in the morning, soup in the evening.' },
      {
        guide: '## Phone and health\n\n- **Phone:** €75 a month\n- **Health:** €100 a month',
        claim: 'You get €75 a month for your phone and €100 for your health.',
      },
    ],
    catches: [{ guide, claim: 'Bread and rolls are served in the evening.', cites: ['Morning'] }],
  },
};

function splitItem({ statement }: LabelledStatement): Item | undefined {
  const { kind, text } = statement;
  if (kind !== 'item' && kind !== 'step') return undefined;
  const [mark] = separator.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const at = text.indexOf(mark);
  return { subject: stemsOf(text.slice(0, at)), rest: stemsOf(text.slice(at + mark.length)) };
}
