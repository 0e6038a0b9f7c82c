// The days that a page looks at: so many up to today, and as many before those to compare with. Days are in UTC, as
// the store counts them.
import type { Period } from '../store/store.ts';

export const periodLengths = [7, 30, 90] as const;
export type PeriodLength = (typeof periodLengths)[number];

export type DeskPeriod = {
  /** Each day, the earliest first. */
  days: string[];
  own: Required<Period>;
  earlier: Required<Period>;
};

const dayMs = 86_400_000;

/** @param now The clock. */
export function deskPeriod(length: PeriodLength, now: Date): DeskPeriod {
  const dayAt = (offset: number) =>
    new Date(now.getTime() + offset * dayMs).toISOString().slice(0, 10);
  const days = Array.from({ length }, (_, at) => dayAt(at - length + 1));
  const [from, before] = [dayAt(1 - length), dayAt(1)];
  return { days, own: { from, before }, earlier: { from: dayAt(1 - 2 * length), before: from } };
}
