// Writes what was worked out over a list as Markdown: its members as they stand in the guide, each with its label,
// and what two of them differ by.
import type { LabelledStatement } from '../../../evidence/labels.ts';
import { differenceOf } from '../../../evidence/worked-out.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { escapeMarkdown } from '../../../wire/escape-markdown.ts';
import type { Entry, Listing } from './listings.ts';

export type Listed = {
  entries: Entry[];
  /** Two amounts whose difference is asked for, one of each of two entries. */
  differ?: [Quantity, Quantity];
  /** Whether the entries are all there are, and are counted. */
  isCount?: boolean;
};

/** Words up to which a member is said together with another one. */
const longestPair = 24;

/** A value that stands behind what it is said of. */
const tellsItself = /[:：–—]\s|\s-\s/u;

/** The pieces of a draft, one claim each. */
export function sayListed(listed: Listed, listing: Listing): string[] {
  const { entries, differ, isCount } = listed;
  const pair =
    differ &&
    sayPair(
      entries.map(({ member }) => member),
      differ,
    );
  if (pair) return [pair];
  if (listing.kind === 'sentences' || listing.kind === 'told') {
    return entries.map((entry, at) => `${at === 0 ? '' : ' '}${quote(entry)}`);
  }
  const [only, ...others] = entries;
  if (only && others.length === 0) return sayMembers([only.member]);
  const lines = entries.map((entry, at) => {
    const mark = listing.kind === 'steps' && isCount ? `${at + 1}. ` : '- ';
    return `${mark}${quote(entry)}${at === entries.length - 1 ? '' : '\n'}`;
  });
  return isCount ? [`${entries.length} in all:\n\n`, ...lines] : lines;
}

/**
 * Some members of a list, or sentences, by themselves. "Below 6 points", of what "leads to a warning", is told by that
 * line alone, and comes with it; "Year 1 to 2: 4%" tells it itself.
 */
export function sayMembers(members: LabelledStatement[]): string[] {
  const [first] = members;
  const introduction = first?.statement.leadIn;
  const isTold = members.every(({ statement: { leadIn, text } }) => {
    return leadIn === undefined || leadIn !== introduction || tellsItself.test(text);
  });
  if (introduction === undefined || isTold)
    return members.map((member, at) => `${at === 0 ? '' : ' '}${quote({ member })}`);
  const lines = members.map((member, at) => `${at === 0 ? '' : '\n'}- ${quote({ member })}`);
  return [`${escapeMarkdown(introduction)}\n\n`, ...lines];
}

/**
 * Two short statements and what an amount of the one differs by from one of the other: "Full members pay €60 a month;
 * juniors pay €25 a month – €35 more." Undefined where that cannot be said.
 */
export function sayPair(
  [first, second]: LabelledStatement[],
  [one, other]: [Quantity, Quantity],
): string | undefined {
  if (!first || !second) return undefined;
  const texts = [first, second].map(({ statement }) => statement.text.replace(/[.;]$/, ''));
  const isShort = texts.every((text) => text.split(/\s+/).length <= longestPair);
  const between = differenceOf(one, other, texts[0] ?? '');
  if (!isShort || between === undefined) return undefined;
  const tail = one.low > other.low ? `${between} more` : `a difference of ${between}`;
  return `${texts.map(escapeMarkdown).join('; ')} – ${tail}. [${first.label}] [${second.label}]`;
}

function quote({ member: { statement, label } }: Pick<Entry, 'member'>): string {
  return `${escapeMarkdown(statement.text)} [${label}]`;
}
