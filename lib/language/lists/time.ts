// Names of dates and stretches of time.

/** Months in order, as written in full; the first three letters of each are its short form. */
export const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Days of the week in order. */
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Times of day that answer "when" without a figure. */
export const timesOfDay = ['noon', 'midnight', 'night', 'dawn'];

/** Parts of a day or week that answer "when" without a figure. */
export const partsOfTime = ['morning', 'afternoon', 'evening', 'weekend'];

/** What lengths of time are measured in, as far as singular and plural share it; none is a part of a whole. */
export const timeUnits = 'second min hour day night week month year decade centur'.split(' ');

/** What a figure may be given for ("$110K a year"), each with the words that say "in every …". */
export const periods: Record<string, string[]> = {
  hour: ['hourly'],
  day: ['daily'],
  week: ['weekly'],
  month: ['monthly'],
  quarter: ['quarterly'],
  year: ['yearly', 'annual', 'annually'],
  decade: [],
};
