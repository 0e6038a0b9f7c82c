// The addresses of guides that are tried: each has a page of its own until it is saved.
import { guidePath } from './links.ts';
import { sitePath } from './site-path.ts';

/** The page of a guide of a trial. */
export function trialPagePath(trial: string, guide: string): string {
  return `${sitePath('/guides/setup/page')}?${new URLSearchParams({ trial, guide })}`;
}

/**
 * Where a link to a guide's page leads within a trial, with the statement and the section that it names.
 * @returns Undefined for a link to anything else than one of its guides.
 */
export function trialHref(
  href: string,
  trial: string,
  guides: ReadonlySet<string>,
): string | undefined {
  const folder = guidePath('');
  if (!href.startsWith(folder)) return undefined;
  const [path = '', query = ''] = href.split('#', 1)[0]?.split('?') ?? [];
  const guide = decoded(path.slice(folder.length));
  if (!guides.has(guide)) return undefined;
  const cite = new URLSearchParams(query).get('cite');
  const cited = cite === null ? '' : `&${new URLSearchParams({ cite })}`;
  const hash = href.includes('#') ? href.slice(href.indexOf('#')) : '';
  return trialPagePath(trial, guide) + cited + hash;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
