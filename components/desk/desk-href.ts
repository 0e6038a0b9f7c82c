// Addresses of the desk as its pages link to each other: what is looked at goes along.
import { type DeskPageName, deskPath } from '../../lib/desk/pages.ts';
import { pageHref } from '../document/page-href.ts';
import type { DeskContext } from './desk-context.ts';

export function deskHref(
  page: DeskPageName,
  context: Pick<DeskContext, 'askedLanguage' | 'days'>,
  query: Record<string, string | undefined> = {},
): string {
  return pageHref(deskPath(page), context, { days: String(context.days), ...query });
}
