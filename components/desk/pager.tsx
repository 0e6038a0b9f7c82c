// The ways to the pages before and behind this one.

import type { Paged } from '../../lib/desk/paged.ts';
import type { DeskPageName } from '../../lib/desk/pages.ts';
import type { DeskContext } from './desk-context.ts';
import { deskHref } from './desk-href.ts';

export type PagerProps = {
  paged: Omit<Paged<unknown>, 'items'>;
  page: DeskPageName;
  /** What else the page is asked for. */
  query: Record<string, string | undefined>;
  context: DeskContext;
};

export function Pager({ paged: { page: at, pages }, page, query, context }: PagerProps) {
  const { strings, say } = context.wording;
  if (pages === 1) return null;
  const hrefTo = (number: number) => deskHref(page, context, { ...query, page: String(number) });
  const label = say(strings.pageOf, { page: at, pages });
  return (
    <nav className="pager" aria-label={label}>
      {at > 1 && (
        <a className="quiet-button" href={hrefTo(at - 1)}>
          {strings.previousPage}
        </a>
      )}
      <span>{label}</span>
      {at < pages && (
        <a className="quiet-button" href={hrefTo(at + 1)}>
          {strings.nextPage}
        </a>
      )}
    </nav>
  );
}
