// Whether Signpost itself, with what stands in front of it, gives the widget what it needs: asks for the
// script, for the chat's document and for one answer.
import { sitePath } from '../lib/wire/site-path.ts';
import { askWire, type Reply } from './ask-wire.ts';
import { checkAnswer } from './check-answer.ts';
import { checkFraming } from './check-framing.ts';
import { type Finding, finding } from './finding.ts';
import { scriptTag, widgetAddress } from './script-tag.ts';
import type { SignpostAsked, SignpostCheck } from './signpost-check.ts';

/** Asks Signpost three times. Where the script cannot be had, the rest is not asked. */
export async function checkSignpost(asked: SignpostAsked): Promise<SignpostCheck> {
  const { origin, fetch } = asked;
  const widget = await askWire(fetch, widgetAddress(origin));
  if (widget.kind === 'failed') {
    const failed = finding('stops', widget.code, { address: origin });
    return { findings: [failed], widgetOrigins: undefined };
  }
  const findings = await checkWidget(widget.response, asked);
  if (findings.some(({ severity }) => severity === 'stops')) {
    return { findings, widgetOrigins: undefined };
  }
  const [embed, answered] = await Promise.all([
    askWire(fetch, `${origin}${sitePath('/embed')}`),
    checkAnswer(origin, fetch),
  ]);
  const framing = await checkEmbed(embed, asked);
  return { ...framing, findings: [...findings, ...framing.findings, ...answered] };
}

async function checkWidget(
  response: Response,
  { origin, isIsolated }: SignpostAsked,
): Promise<Finding[]> {
  await response.body?.cancel();
  const { status, headers } = response;
  const address = widgetAddress(origin);
  if (status !== 200) return [finding('stops', 'widget-missing', { address, status })];
  const type = headers.get('content-type') ?? '';
  if (!/\b(?:java|ecma)script\b/i.test(type)) {
    return [finding('stops', 'widget-not-script', { address, type: type || '-' })];
  }
  const found = [finding('fine', 'widget-served', { address })];
  const policy = headers.get('cross-origin-resource-policy')?.trim() ?? '';
  if (isIsolated && policy !== 'cross-origin') {
    const line = 'Cross-Origin-Resource-Policy: cross-origin';
    found.push(finding('stops', 'embed-not-isolated', { address, line }, line));
  }
  return [...found, ...checkMoved(response, origin)];
}

// What the page's policy lets in is the origin that its tag names, not the one that is led to.
function checkMoved({ url }: Response, origin: string): Finding[] {
  const to = URL.canParse(url) ? new URL(url).origin : origin;
  return to === origin
    ? []
    : [finding('hinders', 'signpost-moved', { signpost: origin, to }, scriptTag(to))];
}

async function checkEmbed(
  reply: Reply,
  { origin, address, isIsolated }: SignpostAsked,
): Promise<SignpostCheck> {
  const embed = `${origin}${sitePath('/embed')}`;
  if (reply.kind === 'failed') {
    const failed = finding('stops', reply.code, { address: embed });
    return { findings: [failed], widgetOrigins: undefined };
  }
  const { response } = reply;
  await response.body?.cancel();
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !/^text\/html\b/i.test(type)) {
    const values = { address: embed, status: response.status, type: type || '-' };
    return {
      findings: [finding('stops', 'embed-missing', values)],
      widgetOrigins: undefined,
    };
  }
  return checkFraming({ headers: response.headers, origin, address, isIsolated });
}
