// Dates as people read them. The zone of a calendar day is fixed, so that server and browser agree.

/** `2026-01-31` as "January 31, 2026". */
export function formatDay(isoDate: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}

/** A moment, in milliseconds, in the reader's zone. */
export function formatMoment(time: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(time);
}
