// Answers a part of a question from the items of a list, or from sentences that say the same of several things:
// an extreme, an order, a difference, a bound, a place, a count, the one whose range a figure falls into.

import type { LabelledStatement } from '../../../evidence/labels.ts';
import { statementsOfBlock } from '../../../evidence/statement-blocks.ts';
import type { GuideIndex } from '../../../index/guide-index.ts';
import { readQuantities } from '../../../language/quantities.ts';
import { ownTerms } from '../../../retrieve/own-terms.ts';
import type { PartEvidence, QueryPart, Statement } from '../../../types.ts';
import type { Ask } from './ask.ts';
import { compared, counted, namesStep, placed, within } from './compare-listed.ts';
import { inRange, wordsOf } from './listed-ranges.ts';
import { type AskedOfList, type Listing, listingsIn } from './listings.ts';
import { unexplainedBy } from './reading.ts';
import { type Listed, sayListed } from './say-listed.ts';

/** Largest share of the question's mass that the listing may leave unexplained, 0 to 1. */
const mostUnexplained = 0.2;
/** Log-odds by which the best of some sentences may fall short of the best statement of all. */
const furthestBehind = 3;

const kinds: ((asked: AskedOfList) => Listed | undefined)[] = [
  placed,
  counted,
  compared,
  within,
  inRange,
];

/** What is worked out for a part, or undefined when no list settles it. */
export function computeListed(
  ask: Ask,
  { part, scores }: PartEvidence,
  labelled: LabelledStatement[],
  { index, said }: { index: GuideIndex; said: ReadonlySet<Statement> },
): { pieces: string[]; rows: LabelledStatement[] } | undefined {
  if (!asksOfLists(ask, part)) return undefined;
  const own = ownTerms(part.terms);
  const asked = listingsIn(labelled, index)
    .map((listing) => {
      const leant = listing.entries.filter(({ member }) => said.has(member.statement));
      return { listing, leant, unexplained: unexplainedBy(listing.known, own, index) };
    })
    .filter(({ listing, leant, unexplained }) => {
      if (leant.length > 1 && ask.place !== undefined) return true;
      if (isFarBehind(listing, scores)) return false;
      const isAbout = leant.length > 0 || own.some(({ term }) => listing.known.has(term));
      return isAbout && unexplained <= mostUnexplained;
    })
    .sort((one, other) => one.unexplained - other.unexplained);
  for (const { listing, leant } of asked) {
    const listed = firstOf({ ask, part, listing, leant });
    if (listed && isWhole(listing, index)) {
      return {
        pieces: sayListed(listed, listing),
        rows: listed.entries.map(({ member }) => member),
      };
    }
  }
  return undefined;
}

// Sentences that share a word with the question are no list of what it asks about, where another one says more of it.
function isFarBehind({ kind, entries }: Listing, scores: PartEvidence['scores']): boolean {
  if (kind !== 'sentences' && kind !== 'told') return false;
  const most = Math.max(...scores.values());
  const scored = entries.map(({ member }) => scores.get(member.statement) ?? -Infinity);
  return Math.max(...scored) < most - furthestBehind;
}

// Most questions ask for none of these, and their lists need not be read.
function asksOfLists(ask: Ask, part: QueryPart): boolean {
  const { place, extreme, several, comparative, bounds, values } = ask;
  return (
    [place, extreme, several, comparative, bounds[0], values[0]].some(
      (each) => each !== undefined,
    ) ||
    [ask.wantsCount, ask.wantsDifference, ask.wantsOrder, namesStep(part.text)].includes(true) ||
    readQuantities(wordsOf(part)).quantities.length > 0
  );
}

function firstOf(asked: AskedOfList): Listed | undefined {
  for (const kind of kinds) {
    const listed = kind(asked);
    if (listed) return listed;
  }
  return undefined;
}

// Of a long section, a part may be all that was found.
function isWhole({ kind, entries }: Listing, index: GuideIndex): boolean {
  const [first] = entries;
  if (kind === 'sentences' || kind === 'told' || !first) return true;
  const { source, statement } = first.member;
  const block = statementsOfBlock({ guide: source.passage.guide, statement }, index);
  return block.length === entries.length;
}
