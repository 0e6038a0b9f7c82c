// A site and a Signpost to diagnose, and what an owner does who follows a finding to the letter.
import { diagnose } from '../../doctor/diagnose.ts';
import type {
  Finding,
  FindingCode,
  Header,
  PageFacts,
  ScriptFact,
  Signpost,
  Site,
} from '../../doctor/finding.ts';
import { readHeaders } from '../../doctor/read-headers.ts';
import { readPage } from '../../doctor/read-page.ts';
import { parseWidgetOrigins } from '../../lib/wire/widget-origins.ts';

export const address = 'https://shop.example/home';
export const origin = 'https://chat.example';
export const open: Signpost = { origin, widgetOrigins: undefined };

export const script: ScriptFact = { src: `${origin}/widget.js`, async: true, module: false };

export function page(facts: Partial<PageFacts> = {}): PageFacts {
  return { scripts: [script], metaPolicies: [], tags: 0, hasAgentTools: false, ...facts };
}

/** A site with one policy. */
export function withPolicy(policy: string, rest: Partial<Site> = {}): Site {
  return { address, headers: [['Content-Security-Policy', policy]], ...rest };
}

export function codes(site: Site, signpost: Signpost = open): FindingCode[] {
  return diagnose(site, signpost).map(({ code }) => code);
}

/** The finding of this code, which has to be there. */
export function found(site: Site, code: FindingCode, signpost: Signpost = open): Finding {
  const one = diagnose(site, signpost).find((other) => other.code === code);
  if (!one) throw new Error(`${code} was not found: ${codes(site, signpost).join(', ')}`);
  return one;
}

/** Site and Signpost after the line of the fix has replaced the one that it is about. */
export function applyFix(site: Site, signpost: Signpost, fix: string): [Site, Signpost] {
  if (fix.startsWith('WIDGET_ORIGINS=')) {
    const read = parseWidgetOrigins(fix.slice('WIDGET_ORIGINS='.length));
    if (read.kind === 'wrong') throw new Error(read.reason);
    return [site, { ...signpost, widgetOrigins: read.patterns }];
  }
  if (fix.startsWith('<script')) {
    const { scripts } = readPage(fix, address);
    const [first] = scripts;
    return [
      { ...site, page: page({ ...site.page, scripts }) },
      { ...signpost, origin: first ? new URL(first.src).origin : signpost.origin },
    ];
  }
  if (fix.startsWith('<meta')) {
    const { metaPolicies } = readPage(fix, address);
    return [{ ...site, page: page({ ...site.page, metaPolicies }) }, signpost];
  }
  const [header] = readHeaders(fix);
  if (!header) throw new Error(`no header: ${fix}`);
  return [{ ...site, headers: replaced(site.headers, header) }, signpost];
}

function replaced(headers: Header[], header: Header): Header[] {
  const isOther = ([name]: Header) => name.toLowerCase() !== header[0].toLowerCase();
  return [...headers.filter(isOther), header];
}
