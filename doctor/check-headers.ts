// Findings about the other headers of a page: its Permissions-Policy, and what isolates it.
import { type Finding, finding, type Site } from './finding.ts';
import { valuesOf } from './policies.ts';

const permission = 'clipboard-write';

/** `origin` is Signpost's. */
export function checkHeaders({ address, headers }: Site, origin: string): Finding[] {
  return [...checkClipboard({ address, headers }, origin), ...checkIsolation({ headers })];
}

// The widget hands the permission on to its frame; the header has to let both the page and Signpost have it
// (Permissions Policy, section 9.7).
function checkClipboard({ address, headers }: Site, origin: string): Finding[] {
  const entries = valuesOf(headers, 'permissions-policy').flatMap(entriesOf);
  // The last one holds, as in any structured header (RFC 9651).
  const entry = entries.findLast((text) => nameOf(text) === permission);
  if (entry === undefined) return [];
  const [, allowlist = ''] = /=\s*\(?([^();]*)/.exec(entry) ?? [];
  const taken = allowlist.split(/\s+/).filter((item) => item !== '');
  const site = address === undefined ? undefined : new URL(address).origin;
  const isSelf = (item: string) => item === 'self' || item === `"${site}"`;
  const hasSelf = taken.some(isSelf);
  const hasSignpost = taken.includes(`"${origin}"`) || (site === origin && hasSelf);
  if (taken.includes('*') || (hasSelf && hasSignpost)) return [];
  const all = [...(hasSelf ? [] : ['self']), ...taken, ...(hasSignpost ? [] : [`"${origin}"`])];
  const mended = `${permission}=(${all.join(' ')})`;
  const others = entries.filter((text) => nameOf(text) !== permission);
  const line = `Permissions-Policy: ${[...others, mended].join(', ')}`;
  return [finding('hinders', 'clipboard', { entry, signpost: origin }, line)];
}

// Commas part the entries; those inside of quotes belong to an address.
function entriesOf(value: string): string[] {
  return Array.from(value.matchAll(/(?:"[^"]*"|[^",])+/g), ([entry]) => entry.trim()).filter(
    (entry) => entry !== '',
  );
}

function nameOf(entry: string): string {
  return entry.split('=')[0]?.trim() ?? '';
}

function checkIsolation({ headers }: Pick<Site, 'headers'>): Finding[] {
  const [value] = valuesOf(headers, 'cross-origin-embedder-policy');
  return value === undefined ? [] : [finding('fine', 'isolated', { value })];
}
