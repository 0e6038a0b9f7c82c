// The addresses of a guide's page, as citations and search results carry them.

/** The guide page, open at a section. */
export function sectionHref(guide: string, sectionId: string): string {
  return `/guide/${encodeURIComponent(guide)}#${encodeURIComponent(sectionId)}`;
}

/** The guide page, open at a section with one of its statements highlighted. */
export function statementHref(guide: string, sectionId: string, statementId: string): string {
  const page = `/guide/${encodeURIComponent(guide)}`;
  return `${page}?cite=${encodeURIComponent(statementId)}#${encodeURIComponent(sectionId)}`;
}
