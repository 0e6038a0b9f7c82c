// Findings about the two addresses: whether this site may embed, and whether it can reach Signpost.
import { isWidgetOrigin } from '../lib/wire/widget-origins.ts';
import { type Finding, finding, type Signpost } from './finding.ts';
import { scriptTag } from './script-tag.ts';

/** `address` is that of the page. */
export function checkOrigins(address: string, signpost: Signpost): Finding[] {
  const site = new URL(address);
  if (site.origin === 'null' || site.origin === signpost.origin) return [];
  return [checkAllowed(site.origin, signpost), ...checkReach(site, signpost)];
}

function checkAllowed(site: string, { origin, widgetOrigins }: Signpost): Finding {
  const values = { site, signpost: origin };
  if (isWidgetOrigin(site, widgetOrigins)) return finding('fine', 'origin-allowed', values);
  const line = `WIDGET_ORIGINS=${[...(widgetOrigins ?? []), site].join(', ')}`;
  return finding('stops', 'origin-not-allowed', values, line);
}

function checkReach(site: URL, { origin }: Signpost): Finding[] {
  const signpost = new URL(origin);
  const values = { signpost: origin };
  if (isLocal(signpost)) {
    return isLocal(site) ? [] : [finding('hinders', 'signpost-local', values)];
  }
  if (site.protocol !== 'https:' || signpost.protocol !== 'http:') return [];
  const secure = new URL(origin);
  secure.protocol = 'https:';
  return [finding('stops', 'mixed-content', values, scriptTag(secure.origin))];
}

// Browsers trust these without https.
function isLocal({ hostname }: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
