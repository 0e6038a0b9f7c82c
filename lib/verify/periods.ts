// Holds the period that a claim gives a figure for against the guide's: "$110K a year" is not "a month".
import { figuresOf } from '../language/figures.ts';

const units = 'hour|day|week|month|quarter|year|decade';
const said = new RegExp(
  String.raw`\b(?:per|an?|each|every)\s(${units})\b|\b(hour|dai|week|month|quarter|year)ly\b|\b(annual)(?:ly)?\b`,
  'giu',
);
const names: Record<string, string> = { dai: 'day', annual: 'year' };

/** The period of a claim with figures that a text gives no figure for, if the text gives any period. */
export function otherPeriod(claim: string, text: string): string | undefined {
  if (figuresOf(claim).size === 0) return undefined;
  const given = periodsOf(text);
  return given.length === 0
    ? undefined
    : periodsOf(claim).find((period) => !given.includes(period));
}

function periodsOf(text: string): string[] {
  return Array.from(text.matchAll(said), ([, ...found]) => {
    const unit = found.find((each) => each !== undefined)?.toLowerCase() ?? '';
    return names[unit] ?? unit;
  });
}
