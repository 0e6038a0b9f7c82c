// Whether the headers of `/embed`, as they arrive, let the site frame it: the truth, whatever was set.

import parseContentSecurityPolicy from 'content-security-policy-parser';
import { sitePath } from '../lib/wire/site-path.ts';
import { anyAncestor } from '../lib/wire/widget-origins.ts';
import { type Finding, finding } from './finding.ts';
import { directiveText } from './policies.ts';
import type { SignpostAsked, SignpostCheck } from './signpost-check.ts';
import { matchesSources } from './source-list.ts';

type Framed = Omit<SignpostAsked, 'fetch'> & { headers: Headers };

/**
 * The first `frame-ancestors` is taken for Signpost's own, and its sites are given; each further one has
 * to let the site in too.
 */
export function checkFraming(framed: Framed): SignpostCheck {
  const [own, ...others] = (framed.headers.get('content-security-policy') ?? '')
    .split(',')
    .flatMap((policy) => {
      const sources = parseContentSecurityPolicy(policy).get('frame-ancestors');
      return sources ? [sources] : [];
    });
  return {
    findings: [
      ...others.flatMap((sources) => checkOther(sources, framed)),
      ...(own ? [] : checkFrameOptions(framed)),
      ...checkIsolation(framed),
    ],
    widgetOrigins: own && sitesOf(own),
    namesAncestors: own !== undefined,
  };
}

function sitesOf(sources: string[]): string[] | undefined {
  if (sources.includes(anyAncestor)) return undefined;
  return sources.filter((source) => !source.startsWith("'"));
}

function checkOther(sources: string[], { origin, address }: Framed): Finding[] {
  // Without a page, only what lets nobody in can be judged.
  const site = address === undefined ? 'https://any.invalid' : new URL(address).origin;
  if (matchesSources(site, sources, origin)) return [];
  const directive = directiveText('frame-ancestors', sources);
  return [finding('stops', 'proxy-frame-ancestors', { directive, site, signpost: origin })];
}

// Browsers heed it only where no `frame-ancestors` is (HTML, section 7.8); values beside each other refuse.
function checkFrameOptions({ headers, origin, address }: Framed): Finding[] {
  const value = headers.get('x-frame-options') ?? '';
  const known = new Set(
    value
      .toLowerCase()
      .split(',')
      .map((option) => option.trim()),
  );
  const isOwn = address !== undefined && new URL(address).origin === origin;
  const isSame = isOwn && known.size === 1 && known.has('sameorigin');
  if (isSame || !(known.has('deny') || known.has('sameorigin'))) return [];
  return [finding('stops', 'frame-options', { value, signpost: origin })];
}

// A page with `Cross-Origin-Embedder-Policy` shows only frames that have it too and may be taken in.
function checkIsolation({ headers, origin, isIsolated }: Framed): Finding[] {
  if (!isIsolated) return [];
  const lines: string[] = [];
  if (!/^(?:require-corp|credentialless)/.test(headers.get('cross-origin-embedder-policy') ?? '')) {
    lines.push('Cross-Origin-Embedder-Policy: require-corp');
  }
  if (headers.get('cross-origin-resource-policy')?.trim() !== 'cross-origin') {
    lines.push('Cross-Origin-Resource-Policy: cross-origin');
  }
  return lines.map((line) =>
    finding(
      'stops',
      'embed-not-isolated',
      { address: `${origin}${sitePath('/embed')}`, line },
      line,
    ),
  );
}
