// Abbreviations that are written with a full stop and are never the last word of a sentence.
import { shortMonths } from './months.ts';

/** In lower case, without their last full stop; "May" is no abbreviation, and may end a sentence. */
export const abbreviations = [
  ...'dr mr mrs ms prof st gen col capt sen rep rev hon mt ft no nos fig figs vol pp p ch sec art eq approx ca c vs cf e.g i.e eg ie al'.split(
    ' ',
  ),
  ...shortMonths.filter((month) => month !== 'May').map((month) => month.toLowerCase()),
  'sept',
];

/** Those that end a sentence at times, "Martin Luther King Jr.", and mostly stand before a name or a thing: "Jr. Developer". */
export const seldomLastAbbreviations = 'jr sr esp incl excl tel ext dept'.split(' ');
