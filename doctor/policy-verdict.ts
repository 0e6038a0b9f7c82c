// What one policy says to the widget's script, to its frame and to what its tools ask, and the policy that lets all in.
import { sitePath } from '../lib/wire/site-path.ts';
import type { ScriptFact } from './finding.ts';
import { governing, type Policy } from './policies.ts';
import { panelAddress } from './script-tag.ts';
import { matchesSources } from './source-list.ts';

/** The directives that decide over a script, a frame and a request, the first that is there. */
const scriptDirectives = ['script-src-elem', 'script-src', 'default-src'];
const frameDirectives = ['frame-src', 'child-src', 'default-src'];
const connectDirectives = ['connect-src', 'default-src'];
const sandboxFlags = ['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-forms'];
const hashSource = /^'sha(256|384|512)-([\w+/-]+={0,2})'$/i;

/** What the widget needs from a page. */
export type Needs = {
  /** Address of the page, if known. */
  page: string | undefined;
  /** Signpost's origin. */
  origin: string;
  script: Pick<ScriptFact, 'src' | 'nonce' | 'integrity'>;
  /** Whether it offers tools, which ask Signpost from the page itself. */
  hasAgentTools: boolean;
};

/**
 * `missing`: the sources do not take it in. `nonce`: hosts count for nothing under 'strict-dynamic', the
 * tag needs this nonce. `loader`: the same, and there is no nonce that it could have.
 */
export type Verdict =
  | { kind: 'allowed' }
  | { kind: 'missing'; directive: string; sources: readonly string[] }
  | { kind: 'nonce'; directive: string; sources: readonly string[]; nonce: string }
  | { kind: 'loader'; directive: string; sources: readonly string[] };

const allowed: Verdict = { kind: 'allowed' };

/**
 * Whether the policy lets the script tag run (CSP3, section 6.7.1.1, for a script that the parser of the page
 * inserts), and then the panel that the script loads: it has the nonce and the trust of 'strict-dynamic' from
 * the script, but no hash.
 */
export function scriptVerdict(policy: Policy, { page, script }: Needs): Verdict {
  const found = governing(policy, scriptDirectives);
  if (!found) return allowed;
  const { name: directive, sources } = found;
  if (script.nonce && sources.includes(`'nonce-${script.nonce}'`)) return allowed;
  const isListed = isListedByHash(script.integrity, sources);
  if (!sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) {
    const isLetIn = isListed || matchesSources(script.src, sources, page);
    return isLetIn && matchesSources(panelAddress(script.src), sources, page)
      ? allowed
      : { kind: 'missing', directive, sources };
  }
  if (isListed) return allowed;
  const nonce = nonceOf(sources);
  return nonce
    ? { kind: 'nonce', directive, sources, nonce }
    : { kind: 'loader', directive, sources };
}

/** Whether the policy lets the page frame `/embed`. */
export function frameVerdict(policy: Policy, { page, origin }: Needs): Verdict {
  return addressVerdict(policy, frameDirectives, {
    page,
    address: `${origin}${sitePath('/embed')}`,
  });
}

/** Whether the policy lets the tools ask `/api/chat`; it does where there are none. */
export function connectVerdict(policy: Policy, { page, origin, hasAgentTools }: Needs): Verdict {
  if (!hasAgentTools) return allowed;
  const address = `${origin}${sitePath('/api/chat')}`;
  return addressVerdict(policy, connectDirectives, { page, address });
}

function addressVerdict(
  policy: Policy,
  directives: string[],
  { page, address }: { page: string | undefined; address: string },
): Verdict {
  const found = governing(policy, directives);
  if (!found || matchesSources(address, found.sources, page)) return allowed;
  return { kind: 'missing', directive: found.name, sources: found.sources };
}

/** What the widget needs of a `sandbox` directive and does not have. */
export function missingSandboxFlags(policy: Policy): string[] {
  const flags = policy.get('sandbox')?.map((flag) => flag.toLowerCase());
  return flags ? sandboxFlags.filter((flag) => !flags.includes(flag)) : [];
}

/**
 * The policy with what the widget misses added, and nothing else changed: a source in the directive that
 * decides. Where that is `default-src`, which decides over more, a directive of its own copies it.
 */
export function mendedPolicy(policy: Policy, needs: Needs): Policy {
  const mended = new Map(policy);
  const script = scriptVerdict(policy, needs);
  if (script.kind === 'missing') {
    const name = script.directive === 'default-src' ? 'script-src' : script.directive;
    mended.set(name, withSource(script.sources, needs.origin));
  }
  const others = [
    ['frame-src', frameVerdict(policy, needs)],
    ['connect-src', connectVerdict(policy, needs)],
  ] as const;
  for (const [own, verdict] of others) {
    if (verdict.kind !== 'missing') continue;
    const isDefault = verdict.directive === 'default-src';
    const sources = isDefault ? verdict.sources.filter(isForAddresses) : verdict.sources;
    mended.set(isDefault ? own : verdict.directive, withSource(sources, needs.origin));
  }
  return mended;
}

/** The policy with what the widget misses in its `sandbox`. */
export function unboxedPolicy(policy: Policy): Policy {
  const missing = missingSandboxFlags(policy);
  if (missing.length === 0) return policy;
  return new Map([...policy, ['sandbox', [...(policy.get('sandbox') ?? []), ...missing]]]);
}

// 'none' holds only while it is alone.
function withSource(sources: readonly string[], origin: string): string[] {
  return [...sources.filter((source) => source.toLowerCase() !== "'none'"), origin];
}

// Of the quoted words, frames and requests know these two; nonces, hashes and the rest are about scripts and styles.
function isForAddresses(source: string): boolean {
  return !source.startsWith("'") || /^'(?:self|none)'$/i.test(source);
}

function nonceOf(sources: readonly string[]): string | undefined {
  for (const source of sources) {
    const [, nonce] = /^'nonce-([\w+/-]+={0,2})'$/i.exec(source) ?? [];
    if (nonce) return nonce;
  }
  return undefined;
}

// Every hash of the tag has to be listed.
function isListedByHash(integrity: string | undefined, sources: readonly string[]): boolean {
  const listed = new Set(sources.map((source) => hashKey(source)).filter(Boolean));
  const hashes = (integrity ?? '')
    .split(/\s+/)
    .map((entry) => hashKey(`'${entry.split('?')[0]}'`))
    .filter(Boolean);
  return hashes.length > 0 && hashes.every((hash) => listed.has(hash));
}

function hashKey(source: string): string | undefined {
  const [, size, digest] = hashSource.exec(source) ?? [];
  return digest && `${size}-${digest}`;
}
