// Units in which tables give figures, each with what it measures and what one of it is worth in that.

/** Stretches of time that convert into each other exactly, in minutes. */
export const clockUnits: Record<string, number> = {
  second: 1 / 60,
  sec: 1 / 60,
  minute: 1,
  min: 1,
  hour: 60,
  hr: 60,
  day: 1440,
  night: 1440,
  week: 10_080,
  fortnight: 20_160,
};

/** Those of the calendar, in minutes of a month of 30 days: near enough to tell which is longer. */
export const calendarUnits: Record<string, number> = {
  month: 43_200,
  quarter: 129_600,
  year: 525_600,
  decade: 5_256_000,
};

/** Other measures: of distance in metres, of weight in grams, of volume in litres, of data in bytes. */
export const otherUnits: Record<string, [of: string, worth: number]> = {
  mm: ['distance', 0.001],
  cm: ['distance', 0.01],
  m: ['distance', 1],
  metre: ['distance', 1],
  meter: ['distance', 1],
  km: ['distance', 1000],
  kilometre: ['distance', 1000],
  kilometer: ['distance', 1000],
  mile: ['distance', 1609.344],
  foot: ['distance', 0.3048],
  feet: ['distance', 0.3048],
  yard: ['distance', 0.9144],
  inch: ['distance', 0.0254],
  g: ['weight', 1],
  gram: ['weight', 1],
  kg: ['weight', 1000],
  kilo: ['weight', 1000],
  kilogram: ['weight', 1000],
  lb: ['weight', 453.592],
  tonne: ['weight', 1e6],
  ml: ['volume', 0.001],
  l: ['volume', 1],
  litre: ['volume', 1],
  liter: ['volume', 1],
  kb: ['data', 1e3],
  mb: ['data', 1e6],
  gb: ['data', 1e9],
  tb: ['data', 1e12],
};

/** Short forms of units that are written right behind a figure as well. */
export const gluedUnits = 'mm cm km kg mg ml kb mb gb tb db hz khz mhz ghz kw kwh mah'.split(' ');
