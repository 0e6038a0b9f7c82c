// Whether a request names this server. A page of any site can have its own name lead to a server that browsers reach
// and others do not (DNS rebinding): what it sends looks like that of a page of this site, but for the name.

const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

export type HostRules = {
  /** The configured address of this site, if there is one. */
  siteUrl: string | undefined;
  /** Whether a program on the server's own machine asks, and no proxy for somebody else. */
  isOwnMachine: boolean;
};

/** Whether `Host` is a name of this server, as far as it knows its names: any other name may be one by which a proxy asks. */
export function isOwnHost(headers: Headers, { siteUrl, isOwnMachine }: HostRules): boolean {
  const isKnown = isOwnMachine || (siteUrl !== undefined && headers.has('origin'));
  if (!isKnown) return true;
  const host = headers.get('host')?.toLowerCase() ?? '';
  const { hostname } = URL.parse(`http://${host}`) ?? {};
  if (siteUrl !== undefined && host === new URL(siteUrl).host) return true;
  return hostname !== undefined && ownMachine.has(hostname);
}
