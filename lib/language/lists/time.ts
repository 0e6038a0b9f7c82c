// Names of days, times of day and stretches of time.
import type { Period } from '../../wire/codes.ts';

/** Days of the week in order. */
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Times of day that answer "when" without a figure. */
export const timesOfDay = ['noon', 'midnight', 'night', 'dawn'];

/** Parts of a day or week that answer "when" without a figure. */
export const partsOfTime = ['morning', 'afternoon', 'evening', 'weekend'];

/** What lengths of time are measured in, and how their plurals begin; none is a part of a whole. */
export const timeUnits =
  'second min minute hour day night week month year decade century centuries'.split(' ');

/** What a figure may be given for: "$110K a year". */
export const periods: Period[] = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'];

/** How words begin that tell when a stretch of time does. */
export const beginnings = [
  'begin',
  'start',
  'join',
  'hire',
  'immediate',
  'at once',
  'arriv',
  'new',
  'opening',
  'first',
];

/** Words that say "in every …", each with the period. */
export const periodAdverbs: Record<string, Period> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
};

/** What says in the plainest turns that nothing has to be waited for, and what says for what one has to wait. */
export const atOnce = [
  'at once',
  'from day one',
  'from day 1',
  'from the first day',
  'from the start',
  'from the outset',
];
export const waitingMarks =
  'after|once|until|upon completion|on completion|following|at the end of'.split('|');
