// Whether a request comes from a page of another site, and whether that site may send it.
import { isWidgetOrigin } from '../../wire/widget-origins.ts';

/**
 * The origin of the page of another site that sends a request. Undefined for pages of this site, and for programs:
 * a browser names the origin of every POST.
 * @param siteUrl The configured address of this site, if there is one.
 */
export function foreignOrigin(headers: Headers, siteUrl: string | undefined): string | undefined {
  const origin = headers.get('origin') ?? undefined;
  const isOwn =
    headers.get('sec-fetch-site') === 'same-origin' ||
    origin === siteUrl ||
    // Not by scheme: behind a proxy that ends TLS the server may not know its own.
    (origin !== undefined && hostOf(origin) === headers.get('host')?.toLowerCase());
  return isOwn ? undefined : origin;
}

/** Which other sites may send something: those that may hold the widget, or only where the owner has named them. */
export type OtherSites = 'of-widget' | 'named';

/** Whether one of them is this origin. `patterns` are those of the configuration, if any. */
export function maySend(
  origin: string | undefined,
  patterns: string[] | undefined,
  sites: OtherSites,
): boolean {
  if (origin === undefined) return true;
  return patterns ? isWidgetOrigin(origin, patterns) : sites === 'of-widget';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
