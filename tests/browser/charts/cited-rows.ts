// Rows of a table, as answers cite them.
import type { Citation } from '../../../lib/types.ts';

/** Citations of one section, numbered on from `from`. */
export function cite(quotes: string[], section = 'pay', from = 1): Citation[] {
  return quotes.map((quote, at) => ({
    number: from + at,
    guide: 'g',
    section: { id: section, title: `About ${section}`, path: [section] },
    statementId: `${section}.${from + at}`,
    quote,
    href: `/guide/g?cite=${section}.${from + at}#${section}`,
  }));
}

export const pay = [
  'Level: Entry; Focus: Clean code, tests; Pay (US dollars a year): $70K–$95K',
  'Level: Mid; Focus: Design; mentoring; Pay (US dollars a year): $110K–$160K',
  'Level: Senior; Focus: Strategy; Pay (US dollars a year): $180K–$250K+',
];
