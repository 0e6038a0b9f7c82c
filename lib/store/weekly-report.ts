// A week as the owner of the guides reads it, in Markdown: what was asked, where the guides were silent, what readers
// disliked, and what a model said that did not stand in the guides.
import { escapeMarkdown } from '../wire/escape-markdown.ts';
import type { DailyCount, FeedbackEntry, KeptQuestion, Store } from './store.ts';

const dayMs = 86_400_000;
/** Lines of each list. */
const longestList = 20;

/** Everything in the seven days before a day (UTC, as in 2026-03-11), beside the seven days before those. */
export async function weeklyReport(store: Store, before: string): Promise<string> {
  const from = daysBefore(before, 7);
  const counts = await store.counts({ from, before });
  const earlier = await store.counts({ from: daysBefore(before, 14), before: from });
  const questions = await allOf(store.questions({ from, before }));
  const disliked = lastOf(await allOf(store.feedback({ from, before }))).filter(
    ({ rating }) => rating === 'down',
  );
  return [
    `# From ${from} to ${daysBefore(before, 1)}`,
    outcomesTable(counts, earlier),
    ...titled('## Sections', sectionsTable(counts)),
    ...titled('## Not answered', refusedList(questions)),
    ...titled('## Disliked', disliked.slice(0, longestList).map(dislikedLine)),
    ...titled('## Left out of what models said', valuesOf(counts, 'left-out')),
    ...titled('## Models that failed', valuesOf(counts, 'model-failure')),
    ...titled('## Refused by a limit', valuesOf(counts, 'limit')),
  ]
    .join('\n\n')
    .concat('\n');
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * dayMs).toISOString().slice(0, 10);
}

async function allOf<Kept>(kept: AsyncIterable<Kept>): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const each of kept) all.push(each);
  return all;
}

/** Of an answer that was rated again, the last word. */
function lastOf(entries: FeedbackEntry[]): FeedbackEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

const titled = (title: string, lines: string[]) =>
  lines.length === 0 ? [] : [title, lines.join('\n')];

/** Sums by a name, the greatest first. */
function sumsBy<Item>(
  items: Item[],
  nameOf: (item: Item) => string,
  sumOf: (item: Item) => number,
) {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(nameOf(item), (sums.get(nameOf(item)) ?? 0) + sumOf(item));
  return [...sums].sort(([one, much], [other, more]) => more - much || (one < other ? -1 : 1));
}

const timesOf = ({ count }: DailyCount) => count;

function outcomesTable(counts: DailyCount[], earlier: DailyCount[]): string {
  const isWhole = ({ what, section }: DailyCount) => what === 'outcome' && section === '';
  const nameOf = ({ value, mode }: DailyCount) => `${value} | ${mode || '–'}`;
  const before = new Map(sumsBy(earlier.filter(isWhole), nameOf, timesOf));
  const rows = sumsBy(counts.filter(isWhole), nameOf, timesOf);
  if (rows.length === 0) return 'Nobody has asked anything.';
  return [
    '| questions | whose words | this week | the week before |',
    '| --- | --- | ---: | ---: |',
    ...rows.map(([name, count]) => `| ${name} | ${count} | ${before.get(name) ?? 0} |`),
  ].join('\n');
}

function sectionsTable(counts: DailyCount[]): string[] {
  const within = counts.filter(({ what, section }) => what === 'outcome' && section !== '');
  const nameOf = ({ guide, section }: DailyCount) => escapeMarkdown(`${guide}#${section}`);
  const sections = sumsBy(within, nameOf, timesOf).slice(0, longestList);
  if (sections.length === 0) return [];
  const values = ['answered', 'partial', 'not-covered'];
  const rows = sections.map(([name, all]) => {
    const own = within.filter((count) => nameOf(count) === name);
    const cells = values.map((value) =>
      own.filter((count) => count.value === value).reduce((sum, { count }) => sum + count, 0),
    );
    return `| ${name} | ${[all, ...cells].join(' | ')} |`;
  });
  return [
    '| section | asked | answered | partial | nearest to a refusal |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

function refusedList(questions: KeptQuestion[]): string[] {
  const refused = questions.filter(({ outcome }) => outcome === 'not-covered');
  const nameOf = ({ words, guide, section }: KeptQuestion) => {
    const near = section === '' ? '' : ` (nearest: ${escapeMarkdown(`${guide}#${section}`)})`;
    return `${quoted(words)}${near}`;
  };
  return sumsBy(refused, nameOf, () => 1)
    .slice(0, longestList)
    .map(([name, count]) => `- ${count} × ${name}`);
}

function dislikedLine({ reasons = [], question, note, citations = [] }: FeedbackEntry): string {
  const parts = [
    reasons.join(', ') || 'no reason',
    question === undefined ? '' : quoted(question),
    note ? `a reader says ${quoted(note)}` : '',
    citations.length === 0 ? '' : `cites ${citations.map(escapeMarkdown).join(', ')}`,
  ];
  return `- ${parts.filter((part) => part !== '').join('; ')}`;
}

function valuesOf(counts: DailyCount[], what: DailyCount['what']): string[] {
  const own = counts.filter((count) => count.what === what);
  return sumsBy(own, ({ value }) => value, timesOf).map(
    ([value, count]) => `- ${count} × ${value}`,
  );
}

const quoted = (words: string) => `“${escapeMarkdown(words.replaceAll(/\s+/g, ' '))}”`;
