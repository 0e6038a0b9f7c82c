// The axis of a chart: from zero to the next round number, with two to four ticks.
import { currencyCodes } from '../../lib/language/lists/currencies.ts';
import type { Chart } from './charts-of.ts';

export type Axis = { max: number; ticks: { value: number; label: string }[] };

/** An open end needs some room beyond it. */
const roomForOpenEnd = 1.08;

export function axisOf({ rows }: Chart, language: string): Axis {
  const ends = rows.map(({ amount: { high, open } }) => (open ? high * roomForOpenEnd : high));
  const end = Math.max(...ends);
  const step = stepFor(end);
  const count = Math.ceil(end / step);
  const format = tickFormat(rows, count * step, language);
  const ticks = Array.from({ length: count + 1 }, (_, at) => ({
    value: at * step,
    label: format(at * step, at === count),
  }));
  return { max: count * step, ticks };
}

function stepFor(end: number): number {
  const power = 10 ** Math.floor(Math.log10(end / 3));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => end / step <= 3) ?? end;
}

function tickFormat(rows: Chart['rows'], max: number, language: string) {
  const units = rows.map(({ amount }) => amount.unit);
  // The plural is the longer one, as a rule.
  const { sign = '', words = '' } = units.sort((a, b) => b.words.length - a.words.length)[0] ?? {};
  const currency = codeOf(sign);
  const { format } = new Intl.NumberFormat(language, {
    ...(max >= 10_000 && { notation: 'compact' }),
    ...(sign === '%' && { style: 'percent' }),
    ...(currency && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  return (value: number, isLast: boolean) => {
    if (sign === '%') return format(value / 100);
    if (currency) return format(value);
    if (sign) return sign + format(value);
    return isLast && words ? `${format(value)} ${words}` : format(value);
  };
}

// "$", "US$" and "USD" are one currency; of other dollars the sign is kept as it is.
function codeOf(sign: string): string | undefined {
  if (/^[A-Z]{3}$/.test(sign)) return sign;
  const plain = sign === 'US$' ? '$' : sign;
  return Object.keys(currencyCodes).find((code) => currencyCodes[code] === plain);
}
