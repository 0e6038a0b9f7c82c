// Days as site generators and authors write them, as the one form that is kept: 2026-03-01.
import { shortMonths } from '../language/lists/months.ts';
import { oneOf } from '../language/one-of.ts';

const month = String.raw`(?<month>${oneOf(shortMonths)})[a-z]{0,6}\.?`;
const dayOfMonth = String.raw`(?<day>\p{N}{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\p{N}{4})`;
/** "May 9, 2017, by the board". */
const note = '(?:[,;(. ].{0,200})?';
// The year first, or the month in words: "03/04/2026" is another day here than there.
const forms = [
  new RegExp(
    String.raw`^${year}(?<between>[-/.])(?<number>\p{N}{1,2})\k<between>${dayOfMonth}(?:[Tt ]\p{N}.{0,40})?$`,
    'u',
  ),
  new RegExp(`^${month} ${dayOfMonth},? ${year}${note}$`, 'iu'),
  new RegExp(`^${dayOfMonth} (?:of )?${month},? ${year}${note}$`, 'iu'),
];

/** The day that a text tells; the text itself where it tells none surely. */
export function readDay(text: string): string {
  for (const form of forms) {
    const told = form.exec(text.trim().replace(/ +/g, ' '))?.groups;
    if (!told) continue;
    const number =
      told.number ?? String(shortMonths.findIndex((name) => isMonth(name, told.month)) + 1);
    return [told.year, number.padStart(2, '0'), told.day?.padStart(2, '0')].join('-');
  }
  return text;
}

function isMonth(name: string, told = ''): boolean {
  return name.toLowerCase() === told.toLowerCase();
}
