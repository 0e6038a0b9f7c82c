// Where readers find the site, for the addresses that must be absolute.

// A host as names, IPv4 or bracketed IPv6 write it, with a port or without. A request may claim any, so
// nothing else gets into a page.
const hostPattern = /^(?:[a-z\d.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** The configured address, else the one that a request was sent to; no slash at the end. */
export function siteOrigin(headers: Headers, siteUrl: string | undefined): string {
  if (siteUrl !== undefined) return siteUrl;
  const host = headers.get('host') ?? '';
  const forwarded = headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const scheme = forwarded === 'https' ? 'https' : 'http';
  const address = `${scheme}://${host}`;
  return hostPattern.test(host) && URL.canParse(address)
    ? new URL(address).origin
    : 'http://localhost';
}
