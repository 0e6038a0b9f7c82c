// The addresses of a guide's page, as citations, search results and pages carry them.
import { basePath } from './site-path.ts';

/** The guide page. */
export function guidePath(guide: string): string {
  return `${basePath}/guide/${encodeURIComponent(guide)}`;
}

/** The guide page, open at a section. */
export function sectionHref(guide: string, sectionId: string): string {
  return `${guidePath(guide)}#${encodeURIComponent(sectionId)}`;
}

/** The guide page, open at a section with one of its statements highlighted. */
export function statementHref(guide: string, sectionId: string, statementId: string): string {
  const cited = `cite=${encodeURIComponent(statementId)}`;
  return `${guidePath(guide)}?${cited}#${encodeURIComponent(sectionId)}`;
}
