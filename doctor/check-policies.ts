// Findings about the Content-Security-Policies of a page. Each header line is mended as a whole: the line
// lets in the script, the frame and what tools ask, whichever of its findings it stands with.
import { type Finding, type FindingCode, finding } from './finding.ts';
import { type DeliveredPolicies, directiveText, type Policy, policyLine } from './policies.ts';
import {
  connectVerdict,
  frameVerdict,
  mendedPolicy,
  missingSandboxFlags,
  type Needs,
  scriptVerdict,
  unboxedPolicy,
  type Verdict,
} from './policy-verdict.ts';
import { loaderLine, scriptTag } from './script-tag.ts';

/** `namesAncestors`: a sandboxed page without an origin cannot frame the chat (`Signpost`). */
export function checkPolicies(
  all: DeliveredPolicies[],
  needs: Needs,
  namesAncestors: boolean,
): Finding[] {
  const found = all.flatMap((delivered) => [
    ...checkResources(delivered, needs),
    ...checkSandbox(delivered, needs, namesAncestors),
  ]);
  const enforced = all.filter(({ reportOnly }) => !reportOnly).flatMap(({ policies }) => policies);
  return [...found, ...allowed(enforced, needs)];
}

/** The nonce that a tag needs because hosts count for nothing in one of the policies. */
export function wantedNonce(all: DeliveredPolicies[], needs: Needs): string | undefined {
  for (const { policies, reportOnly } of all) {
    for (const policy of reportOnly ? [] : policies) {
      const verdict = scriptVerdict(policy, needs);
      if (verdict.kind === 'nonce') return verdict.nonce;
    }
  }
  return undefined;
}

function checkResources(delivered: DeliveredPolicies, needs: Needs): Finding[] {
  const { policies, reportOnly } = delivered;
  const scripts = policies.map((policy) => scriptVerdict(policy, needs)).filter(isBlocking);
  const frame = policies.map((policy) => frameVerdict(policy, needs)).find(isBlocking);
  const line = mendedLine(delivered, needs);
  const severity = reportOnly ? 'hinders' : 'stops';
  const findings: Finding[] = [];
  for (const script of oneOfAKind(scripts)) {
    const { code, fix } = scriptMend(script, needs, line);
    findings.push(
      finding(severity, reportOnly ? 'script-reported' : code, told(script, needs), fix),
    );
  }
  if (frame) {
    const code = reportOnly ? 'frame-reported' : 'frame-blocked';
    findings.push(finding(severity, code, told(frame, needs), line));
  }
  const tools = policies.map((policy) => connectVerdict(policy, needs)).find(isBlocking);
  if (tools) {
    const code = reportOnly ? 'tools-reported' : 'tools-blocked';
    findings.push(finding('hinders', code, told(tools, needs), line));
  }
  return findings;
}

type Blocking = Exclude<Verdict, { kind: 'allowed' }>;

function isBlocking(verdict: Verdict): verdict is Blocking {
  return verdict.kind !== 'allowed';
}

// Policies of one header that want the same are mended by the same line.
function oneOfAKind(verdicts: Blocking[]): Blocking[] {
  return [...new Map(verdicts.map((verdict) => [verdict.kind, verdict])).values()];
}

function told({ directive, sources }: Blocking, { origin }: Needs): Finding['values'] {
  return { directive: directiveText(directive, sources), signpost: origin };
}

function scriptMend(
  verdict: Blocking,
  { origin }: Needs,
  line: string,
): { code: FindingCode; fix: string } {
  if (verdict.kind === 'missing') return { code: 'script-blocked', fix: line };
  return verdict.kind === 'nonce'
    ? { code: 'script-needs-nonce', fix: scriptTag(origin, verdict.nonce) }
    : { code: 'script-needs-loader', fix: loaderLine(origin) };
}

function mendedLine(delivered: DeliveredPolicies, needs: Needs): string {
  const mended = delivered.policies.map((policy) => {
    const boxed = mendedPolicy(policy, needs);
    return isSandboxing(delivered) ? unboxedPolicy(boxed) : boxed;
  });
  return policyLine({ ...delivered, policies: mended });
}

// Browsers pass over `sandbox` in a meta tag and where a policy only reports.
function isSandboxing({ kind, reportOnly }: DeliveredPolicies): boolean {
  return kind === 'header' && !reportOnly;
}

function checkSandbox(
  delivered: DeliveredPolicies,
  needs: Needs,
  namesAncestors: boolean,
): Finding[] {
  if (!isSandboxing(delivered)) return [];
  const missing = new Set(delivered.policies.flatMap(missingSandboxFlags));
  const line = missing.size > 0 ? mendedLine(delivered, needs) : undefined;
  const found: Finding[] = [];
  if (missing.has('allow-scripts')) found.push(finding('stops', 'sandbox-scripts', {}, line));
  if (missing.has('allow-forms')) found.push(finding('hinders', 'sandbox-forms', {}, line));
  if (missing.has('allow-same-origin')) {
    found.push(
      namesAncestors
        ? finding('stops', 'sandbox-nameless', {}, line)
        : finding('hinders', 'sandbox-storage', {}, line),
    );
  }
  if (missing.has('allow-popups')) found.push(finding('hinders', 'sandbox-popups', {}, line));
  return found;
}

function allowed(enforced: Policy[], needs: Needs): Finding[] {
  const isFine = (verdict: (policy: Policy, needs: Needs) => Verdict) =>
    enforced.every((policy) => verdict(policy, needs).kind === 'allowed');
  const values = { signpost: needs.origin };
  return [
    ...(isFine(scriptVerdict) ? [finding('fine', 'script-allowed', values)] : []),
    ...(isFine(frameVerdict) ? [finding('fine', 'frame-allowed', values)] : []),
    ...(needs.hasAgentTools && isFine(connectVerdict)
      ? [finding('fine', 'tools-allowed', values)]
      : []),
    ...(enforced.some((policy) => policy.has('require-trusted-types-for'))
      ? [finding('fine', 'trusted-types')]
      : []),
  ];
}
