// The pages of the desk and their addresses.
import { sitePath } from '../wire/site-path.ts';

export const deskPages = [
  'overview',
  'map',
  'lacks',
  'disliked',
  'questions',
  'runs',
  'export',
] as const;
export type DeskPageName = (typeof deskPages)[number];

/** Where all of them are, for a cookie that goes to no other page. */
export const deskRoot = sitePath('/desk');

export function deskPath(page: DeskPageName | 'sign-in' | 'sign-out'): string {
  return page === 'overview' ? deskRoot : `${deskRoot}/${page}`;
}
