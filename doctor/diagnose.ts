// What would stop the widget on a site, from the site's headers and HTML alone: no network, in Node and
// in the browser.
import { checkHeaders } from './check-headers.ts';
import { checkOrigins } from './check-origins.ts';
import { checkPolicies, wantedNonce } from './check-policies.ts';
import { checkTags } from './check-tags.ts';
import type { Finding, PageFacts, ScriptFact, Severity, Signpost, Site } from './finding.ts';
import { readPolicies } from './policies.ts';
import { widgetAddress, widgetScripts } from './script-tag.ts';

const weights: Record<Severity, number> = { stops: 0, hinders: 1, fine: 2 };

/**
 * The findings for a site, the gravest first. Where its HTML is not known, or has no widget, the plain
 * tag of the snippet is judged. An address that cannot be read is passed over.
 */
export function diagnose({ address: given, headers, page }: Site, signpost: Signpost): Finding[] {
  const address = given !== undefined && URL.canParse(given) ? given : undefined;
  const site: Site = { address, headers, page };
  const { origin, widgetOrigins, namesAncestors = widgetOrigins !== undefined } = signpost;
  const policies = readPolicies(site);
  const plain = {
    ...{ page: address, origin, script: { src: widgetAddress(origin) } },
    hasAgentTools: page?.hasAgentTools ?? false,
  };
  const nonce = wantedNonce(policies, plain);
  const tag = page && tagOf(page, origin);
  const script = tag ?? (page ? { ...plain.script, nonce } : plain.script);
  const byPolicy = checkPolicies(policies, { ...plain, script }, namesAncestors);
  // Where no tag would help, a page without one may have the loader already.
  const isLoaded = page !== undefined && !tag && byPolicy.some(isAboutLoader);
  const found = [
    ...(address === undefined ? [] : checkOrigins(address, signpost)),
    ...(isLoaded ? byPolicy.map(softened) : byPolicy),
    ...checkHeaders(site, origin),
    ...(page && !isLoaded ? checkTags(page, origin, nonce) : []),
  ];
  return byWeight(found);
}

function isAboutLoader({ code }: Finding): boolean {
  return code === 'script-needs-loader';
}

function softened(found: Finding): Finding {
  return isAboutLoader(found) ? { ...found, severity: 'hinders' } : found;
}

/** The gravest first; what weighs the same stays in its order. */
export function byWeight(findings: Finding[]): Finding[] {
  return findings.toSorted((one, other) => weights[one.severity] - weights[other.severity]);
}

function tagOf(page: PageFacts, origin: string): ScriptFact | undefined {
  return widgetScripts(page).find(({ src }) => new URL(src).origin === origin);
}
