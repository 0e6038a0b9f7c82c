// The list of conversations by when they were last changed: today, yesterday, the seven days before
// today, then months. Days and months are those of the reader's time zone.
import type { HistoryEntry } from '../conversation/conversation-control.ts';

export type EntryGroup = {
  label: string;
  /** Newest first, each with its moment as far as the label leaves it open. */
  items: { entry: HistoryEntry; moment: string }[];
};

export type GroupingOptions = {
  now: Date;
  language: string;
  /** What the days before yesterday are called, up to the seventh. */
  previousDays: string;
};

const dayLength = 24 * 60 * 60 * 1000;

/** Groups entries that are sorted, newest first. */
export function groupByDay(entries: HistoryEntry[], options: GroupingOptions): EntryGroup[] {
  const timeFormat = new Intl.DateTimeFormat(options.language, { timeStyle: 'short' });
  const dayFormat = new Intl.DateTimeFormat(options.language, { day: 'numeric', month: 'short' });
  const groups: EntryGroup[] = [];
  for (const entry of entries) {
    const age = daysBetween(entry.changedAt, options.now);
    const label = labelOf(entry.changedAt, age, options);
    const moment = (age < 2 ? timeFormat : dayFormat).format(entry.changedAt);
    const last = groups.at(-1);
    if (last?.label === label) last.items.push({ entry, moment });
    else groups.push({ label, items: [{ entry, moment }] });
  }
  return groups;
}

function labelOf(time: number, age: number, { now, language, previousDays }: GroupingOptions) {
  if (age < 2) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return capitalised(relative.format(-age, 'day'), language);
  }
  if (age <= 7) return previousDays;
  const sameYear = new Date(time).getFullYear() === now.getFullYear();
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return capitalised(month.format(time), language);
}

// Whole days of the calendar; a clock that was wrong does not put a conversation into the future.
// Rounding, because a day on which clocks change has 23 or 25 hours.
function daysBetween(time: number, now: Date): number {
  const days = Math.round((startOfDay(now) - startOfDay(new Date(time))) / dayLength);
  return Math.max(0, days);
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
