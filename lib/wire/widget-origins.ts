// Which sites may put the chat on their pages: WIDGET_ORIGINS read, and what follows from it for a page's
// origin and for the policy of a document. Imports nothing: the frame in the browser asks the same.

/** The entries of a text, or a sentence about the first that cannot be used, by its place and without a full stop. */
export type WidgetOriginsReading =
  | { kind: 'read'; patterns: string[] }
  | { kind: 'wrong'; reason: string };

/**
 * Reads origins that are parted by commas or spaces: `https://shop.example`, also with a port, or
 * `https://*.shop.example` for all its subdomains. Each is given as URL writes it, and once.
 */
export function parseWidgetOrigins(text: string): WidgetOriginsReading {
  const patterns = new Set<string>();
  for (const [at, entry] of text
    .split(/[\s,]+/)
    .filter(Boolean)
    .entries()) {
    const pattern = readEntry(entry);
    if (typeof pattern !== 'string') {
      return { kind: 'wrong', reason: `entry ${at + 1} ${pattern.fault}` };
    }
    patterns.add(pattern);
  }
  return { kind: 'read', patterns: [...patterns] };
}

/**
 * Whether a page of this origin may hold the widget. `*.` stands for one subdomain or several, not for the
 * domain itself, and `http:` takes `https:` too, both as in a Content-Security-Policy (CSP Level 3,
 * section 6.7.2). Undefined patterns allow every origin, `null` too.
 */
export function isWidgetOrigin(origin: string, patterns: readonly string[] | undefined): boolean {
  const asHttp = origin.replace(/^https:/, 'http:');
  return (
    !patterns || patterns.some((pattern) => matches(origin, pattern) || matches(asHttp, pattern))
  );
}

/** What `frameAncestors` gives where every page may frame a document. */
export const anyAncestor = '*';

/** The sources of `frame-ancestors` for what the widget shows: this site and those of the patterns. */
export function frameAncestors(patterns: readonly string[] | undefined): string {
  return patterns ? ["'self'", ...patterns].join(' ') : anyAncestor;
}

const wildcard = '*.';
const anySubdomain = 'any-subdomain.';
const example = 'as in https://shop.example or https://*.shop.example';

function readEntry(entry: string): string | { fault: string } {
  if (entry === '*') return { fault: 'is no origin. To let every site in, leave it empty' };
  const [, scheme = '', star = '', host = ''] = /^(\w+:\/\/)?(\*\.)?(.*)$/.exec(entry) ?? [];
  if (!/^https?:\/\/$/i.test(scheme)) {
    return { fault: `does not begin with https:// or http://. Write it ${example}` };
  }
  if (host.includes('*')) {
    return { fault: `has a * that is not its first part. Write it ${example}` };
  }
  // Browsers drop such a source from the policy.
  if (host.startsWith('[')) return { fault: 'is an IPv6 address. Give the site a name' };
  const address = `${scheme}${star && anySubdomain}${host}`;
  if (!URL.canParse(address)) return { fault: `is no address of a site. Write it ${example}` };
  const { origin, href, hostname } = new URL(address);
  if (href !== `${origin}/`) {
    return { fault: `has more than scheme, host and port. Write it ${example}` };
  }
  // What else URL takes for a name, such as a semicolon, would end the policy's directive.
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(hostname))
    return { fault: `is no address of a site. Write it ${example}` };
  return origin.replace(`//${anySubdomain}`, `//${wildcard}`);
}

function matches(origin: string, pattern: string): boolean {
  const [scheme = '', domain] = pattern.split(wildcard);
  if (domain === undefined) return origin === pattern;
  const rest = `.${domain}`;
  return (
    origin.startsWith(scheme) &&
    origin.endsWith(rest) &&
    origin.length > scheme.length + rest.length
  );
}
