// Whether the source list of a policy's directive takes in an address, as browsers decide it: Content
// Security Policy Level 3, section 6.7.2 (https://www.w3.org/TR/CSP3/#matching-urls). No redirects.

const schemePart = '[a-z][a-z\\d+.-]*';
const schemeSource = new RegExp(`^(${schemePart}):$`, 'i');
const hostSource = new RegExp(
  `^(?:(${schemePart})://)?(\\*|(?:\\*\\.)?[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.?)(?::(\\d+|\\*))?(/[^?#]*)?$`,
  'i',
);
const defaultPorts: Record<string, string> = { http: '80', https: '443' };

/**
 * Whether one of the sources takes in the address. `page` is the address that holds the policy, to which
 * `'self'` and sources without a scheme refer; undefined when unknown, and then taken to be some site with
 * https.
 */
export function matchesSources(
  address: string,
  sources: readonly string[],
  page: string | undefined,
): boolean {
  const url = new URL(address);
  return sources.some((source) => matchesSource(url, source, page));
}

function matchesSource(url: URL, source: string, page: string | undefined): boolean {
  const pageScheme = page === undefined ? 'https' : schemeOf(new URL(page));
  if (source === '*') {
    return /^https?$/.test(schemeOf(url)) || matchesScheme(pageScheme, schemeOf(url));
  }
  if (source.toLowerCase() === "'self'") return page !== undefined && isSelf(new URL(page), url);
  const [, alone] = schemeSource.exec(source) ?? [];
  if (alone !== undefined) return matchesScheme(alone, schemeOf(url));
  const parts = hostSource.exec(source);
  if (!parts || url.hostname === '') return false;
  const [, named = pageScheme, host = '', port, path = ''] = parts;
  return (
    matchesScheme(named, schemeOf(url)) &&
    matchesHost(host.toLowerCase(), url.hostname) &&
    matchesPort(port, named, url) &&
    matchesPath(path, url.pathname)
  );
}

function schemeOf(url: URL): string {
  return url.protocol.slice(0, -1);
}

// A source takes in the safe form of its scheme too.
function matchesScheme(source: string, asked: string): boolean {
  const wanted = source.toLowerCase();
  return wanted === asked || (wanted === 'http' && asked === 'https');
}

function matchesHost(source: string, host: string): boolean {
  if (source === '*') return true;
  return source.startsWith('*.') ? host.endsWith(source.slice(1)) : source === host;
}

// Browsers take the port of http in with the scheme.
function matchesPort(source: string | undefined, scheme: string, url: URL): boolean {
  if (source === '*') return true;
  if (source === undefined) return url.port === '';
  if (Number(source) === Number(portOf(url))) return true;
  return source === '80' && scheme.toLowerCase() === 'http' && portOf(url) === '443';
}

function portOf(url: URL): string {
  return url.port || (defaultPorts[schemeOf(url)] ?? '');
}

function matchesPath(source: string, path: string): boolean {
  if (source === '' || source === '/') return true;
  const wanted = source.split('/').map(decoded);
  const pieces = path.split('/').map(decoded);
  if (source.endsWith('/')) wanted.pop();
  else if (wanted.length !== pieces.length) return false;
  return wanted.length <= pieces.length && wanted.every((piece, place) => piece === pieces[place]);
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

// The same origin, or the same host at the default ports with a scheme that is at least as safe.
function isSelf(page: URL, url: URL): boolean {
  if (page.origin === url.origin && page.origin !== 'null') return true;
  if (page.hostname !== url.hostname || page.hostname === '') return false;
  const areDefault = page.port === '' && url.port === '';
  return (areDefault || portOf(page) === portOf(url)) && url.protocol === 'https:';
}
