// The lines that a site and this Signpost need beside the snippet: what the site's Content-Security-Policy
// has to allow, and the site in WIDGET_ORIGINS.
import { isWidgetOrigin, parseWidgetOrigins } from '../../lib/wire/widget-origins.ts';

/** What of a snippet asks something of a policy: the icon that it names, and tools for assistants. */
type SnippetNeeds = { icon: string | undefined; hasAgentTools: boolean };

/** The sources to add to a policy, a directive a line. */
export function policyLines(origin: string, { icon, hasAgentTools }: SnippetNeeds): string[] {
  const picture = icon !== undefined && pictureSource(icon);
  return [
    `script-src ${origin};`,
    `frame-src ${origin};`,
    ...(hasAgentTools ? [`connect-src ${origin};`] : []),
    ...(picture ? [`img-src ${picture};`] : []),
  ];
}

export type OriginsLine =
  /** No site was named. */
  | { kind: 'none' }
  | { kind: 'wrong' }
  /** The site may embed the chat already: by name, or as every site may. */
  | { kind: 'allowed'; site: string; line: undefined }
  | { kind: 'open'; site: string; line: string }
  | { kind: 'missing'; site: string; line: string };

/** What WIDGET_ORIGINS is to say, for a site as typed: an address of any of its pages, or its host. */
export function originsLine(typed: string, allowed: string[] | null): OriginsLine {
  if (typed.trim() === '') return { kind: 'none' };
  const address = addressOf(typed);
  if (address === undefined) return { kind: 'wrong' };
  const site = new URL(address).origin;
  if (allowed === null) return { kind: 'open', site, line: `WIDGET_ORIGINS=${site}` };
  if (isWidgetOrigin(site, allowed)) return { kind: 'allowed', site, line: undefined };
  return { kind: 'missing', site, line: `WIDGET_ORIGINS=${[...allowed, site].join(',')}` };
}

/** An address as a person types it, in full; without a scheme, that of a site with TLS. */
export function addressOf(typed: string): string | undefined {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) return undefined;
  const { origin, href } = new URL(address);
  return parseWidgetOrigins(origin).kind === 'read' ? href : undefined;
}

// A picture of the site itself is allowed wherever pictures are.
function pictureSource(icon: string): string | undefined {
  if (icon.startsWith('data:')) return 'data:';
  return /^https?:/.test(icon) && URL.canParse(icon) ? new URL(icon).origin : undefined;
}
