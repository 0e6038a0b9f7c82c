// How a period went: questions by day and by how they ended, beside the period before; what models said that the guides
// do not; what failed; what readers thought of it.
import type { DaySum, Outcome, Store } from '../store/store.ts';
import type { DeskPeriod } from './period.ts';
import { lastRatings } from './ratings.ts';

/** How questions end, as pages tell them; `unfinished` where the reader left or the answer failed. */
export const endings = ['answered', 'partial', 'refused', 'unfinished'] as const;
export type Ending = (typeof endings)[number];
export type Endings = Record<Ending, number>;

/** The ending that an outcome is told as. */
export const endingOf: Record<Outcome, Ending> = {
  answered: 'answered',
  partial: 'partial',
  'not-covered': 'refused',
  failed: 'unfinished',
  stopped: 'unfinished',
};

/** A code and how often. */
export type Tally = { code: string; count: number };

export type Overview = {
  days: { day: string; endings: Endings }[];
  totals: Endings;
  earlier: Endings;
  /** Sentences of models, by the code of the reason why they were left out. */
  leftOut: Tally[];
  /** Answers that failed or were left, and models that failed. */
  failures: Tally[];
  /** Requests that were one too many. */
  limits: Tally[];
  /** What readers said of answers; `isCut` where there was more than is looked at. */
  ratings: { up: number; down: number; isCut: boolean };
};

export async function readOverview(
  store: Pick<Store, 'sumsByDay' | 'feedback'>,
  { days, own, earlier }: DeskPeriod,
): Promise<Overview> {
  const sums = await store.sumsByDay(own);
  const outcomes = sums.filter(({ what }) => what === 'outcome');
  const byDay = Map.groupBy(outcomes, ({ day }) => day);
  const before = (await store.sumsByDay(earlier)).filter(({ what }) => what === 'outcome');
  const { kept, isCut } = await lastRatings(store, own);
  const up = kept.filter(({ rating }) => rating === 'up').length;
  return {
    days: days.map((day) => ({ day, endings: endingsOf(byDay.get(day) ?? []) })),
    totals: endingsOf(outcomes),
    earlier: endingsOf(before),
    leftOut: talliesOf(sums.filter(({ what }) => what === 'left-out')),
    failures: talliesOf(sums.filter(isFailure)),
    limits: talliesOf(sums.filter(({ what }) => what === 'limit')),
    ratings: { up, down: kept.length - up, isCut },
  };
}

function noEndings(): Endings {
  return { answered: 0, partial: 0, refused: 0, unfinished: 0 };
}

/** Questions by how they ended, of counts by outcome; what is no outcome of this version counts for nothing. */
export function endingsOf(counts: Pick<DaySum, 'value' | 'count'>[]): Endings {
  const sums = noEndings();
  for (const { value, count } of counts) {
    if (Object.hasOwn(endingOf, value)) sums[endingOf[value as Outcome]] += count;
  }
  return sums;
}

export function allOf(sums: Endings): number {
  return endings.reduce((sum, ending) => sum + sums[ending], 0);
}

function isFailure({ what, value }: DaySum): boolean {
  return what === 'model-failure' || (what === 'outcome' && /^(?:failed|stopped)$/.test(value));
}

function talliesOf(sums: DaySum[]): Tally[] {
  const tallies = new Map<string, number>();
  for (const { value, count } of sums) tallies.set(value, (tallies.get(value) ?? 0) + count);
  return [...tallies]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}
