// The whole examination: the page fetched and read, or its pasted headers; then Signpost; then both judged.
import { askWire, type Fetch, readText } from './ask-wire.ts';
import { checkSignpost } from './check-signpost.ts';
import { byWeight, diagnose } from './diagnose.ts';
import { type Finding, finding, type Header, type PageFacts } from './finding.ts';
import { valuesOf } from './policies.ts';
import { readPage } from './read-page.ts';
import { signpostOrigin } from './script-tag.ts';

const mostPageBytes = 5 * 1024 * 1024;

export type Examined = {
  /** Address of the page, after redirects. */
  address: string | undefined;
  /** Origin of the Signpost that was asked. */
  signpost: string;
  /** The gravest first. */
  findings: Finding[];
};

export type Examination = {
  /** Address of the page. */
  address: string | undefined;
  /** Headers that were pasted; the page is then not fetched. */
  headers: Header[] | undefined;
  /** Signpost's origin; undefined: that of the widget's script in the page. */
  signpost: string | undefined;
  /** Signpost's origin where the page has no such script. */
  fallback: string;
  fetch: Fetch;
};

/** Examines a site. A page that cannot be fetched is a finding, and then the only one. */
export async function examineSite(examination: Examination): Promise<Examined> {
  const { fetch, fallback } = examination;
  const page = await openPage(examination);
  const origin = examination.signpost ?? (page.facts && signpostOrigin(page.facts)) ?? fallback;
  const { address, headers } = page;
  if (!headers) return { address, signpost: origin, findings: page.findings };
  const [isolation = ''] = valuesOf(headers, 'cross-origin-embedder-policy');
  const isIsolated = /^(?:require-corp|credentialless)/.test(isolation.trim());
  const wire = await checkSignpost({ origin, address, isIsolated, fetch });
  const site = { address, headers, page: page.facts };
  const { widgetOrigins, namesAncestors } = wire;
  const told = diagnose(site, { origin, widgetOrigins, namesAncestors });
  const isKnown = namesAncestors !== undefined && !wire.findings.some(isAgainstFraming);
  const known = told.filter(({ code }) => isKnown || code !== 'origin-allowed');
  return {
    address,
    signpost: origin,
    findings: byWeight([...page.findings, ...wire.findings, ...known]),
  };
}

// Where something on the way refuses, that the list of sites has this one is no comfort.
function isAgainstFraming({ code }: Finding): boolean {
  return code === 'frame-options' || code === 'proxy-frame-ancestors';
}

type OpenedPage = {
  address: string | undefined;
  /** Undefined when the page could not be had. */
  headers: Header[] | undefined;
  facts: PageFacts | undefined;
  findings: Finding[];
};

async function openPage({ address, headers, fetch }: Examination): Promise<OpenedPage> {
  if (headers || address === undefined) {
    return { address, headers: headers ?? [], facts: undefined, findings: [] };
  }
  const reply = await askWire(fetch, address, { headers: { Accept: 'text/html' } });
  const failed = { address, headers: undefined, facts: undefined };
  if (reply.kind === 'failed') {
    return { ...failed, findings: [finding('stops', reply.code, { address })] };
  }
  const { response } = reply;
  const html = await readText(response, mostPageBytes);
  if (html === undefined) {
    return { ...failed, findings: [finding('stops', 'unreachable', { address })] };
  }
  const reached = response.url || address;
  return {
    address: reached,
    headers: [...response.headers],
    facts: readPage(html, reached),
    findings: checkResponse(response, address, reached),
  };
}

function checkResponse({ status }: Response, from: string, to: string): Finding[] {
  const found: Finding[] = [];
  const asked = new URL(from);
  asked.hash = '';
  if (asked.href !== to) found.push(finding('fine', 'page-redirected', { from, to }));
  if (status >= 400) found.push(finding('hinders', 'page-status', { address: to, status }));
  return found;
}
