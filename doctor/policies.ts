// The Content-Security-Policies that a page comes with, read from its headers and its meta tags; and the
// line that a changed one makes.
import parseContentSecurityPolicy from 'content-security-policy-parser';
import type { Header, Site } from './finding.ts';

/** Directives by name, in their order. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** One header line or one meta tag. A header holds several policies where commas part them. */
export type DeliveredPolicies = {
  kind: 'header' | 'meta';
  /** Whether what they forbid is told but not kept from happening. */
  reportOnly: boolean;
  policies: Policy[];
};

/** The name under which `readHeaders` gives the policy of a meta tag; no header can have it. */
export const metaPolicyName = '<meta>content-security-policy';

const enforced = 'content-security-policy';
const reported = 'content-security-policy-report-only';

/** The policies of a page, header by header; those of meta tags last. */
export function readPolicies(site: Pick<Site, 'headers' | 'page'>): DeliveredPolicies[] {
  const metas = [...valuesOf(site.headers, metaPolicyName), ...(site.page?.metaPolicies ?? [])].map(
    (value) => ({
      kind: 'meta' as const,
      reportOnly: false,
      policies: [parseContentSecurityPolicy(value)],
    }),
  );
  const headers = [enforced, reported].flatMap((name) =>
    valuesOf(site.headers, name).map((value) => ({
      kind: 'header' as const,
      reportOnly: name === reported,
      policies: value
        .split(',')
        .map((policy) => parseContentSecurityPolicy(policy))
        .filter(({ size }) => size > 0),
    })),
  );
  return [...headers, ...metas].filter(({ policies }) => policies.some(({ size }) => size > 0));
}

/** The values of the headers of this name, which is given in lower case. */
export function valuesOf(headers: readonly Header[], name: string): string[] {
  return headers.filter(([other]) => other.trim().toLowerCase() === name).map(([, value]) => value);
}

/** The first of the directives that the policy has: the one that decides. */
export function governing(
  policy: Policy,
  names: readonly string[],
): { name: string; sources: readonly string[] } | undefined {
  for (const name of names) {
    const sources = policy.get(name);
    if (sources) return { name, sources };
  }
  return undefined;
}

/** The header line, or the meta tag, that delivers these policies. */
export function policyLine({ kind, reportOnly, policies }: DeliveredPolicies): string {
  const text = policies.map(policyText).join(', ');
  if (kind === 'header') {
    return `Content-Security-Policy${reportOnly ? '-Report-Only' : ''}: ${text}`;
  }
  const content = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

/** A directive as the policy writes it. */
export function directiveText(name: string, sources: readonly string[]): string {
  return [name, ...sources].join(' ');
}

function policyText(policy: Policy): string {
  return Array.from(policy, ([name, sources]) => directiveText(name, sources)).join('; ');
}
