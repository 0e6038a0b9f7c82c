// The doctor is right: what it calls stopped does not work in the browser, what it does not call so works, and
// after its line was followed the one becomes the other.
import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { examineSite } from '../../doctor/examine-site.ts';
import type { Finding } from '../../doctor/finding.ts';
import { type HostSite, startHostSite } from '../../scripts/browser/host-site.ts';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { askInWidget, launcher, openShadowRoots, panel, question } from './widget-page.ts';
import { test } from './widget-visit.ts';

/** A page as its owner has made it. */
type Site = {
  /** A header each. */
  policies?: string[];
  headers?: Record<string, string>;
  /** Content of the head. */
  head?: string;
  /** The script tag of the widget, or what stands in its place. */
  tag: string;
};

/** `signpost` is its origin, `hash` that of widget.js. */
type MakeSite = (signpost: string, hash: string) => Site;

const tagOf = (signpost: string, attributes = '') =>
  `<script src="${signpost}/widget.js" ${attributes} async></script>`;

const withPolicy =
  (policy: (signpost: string, hash: string) => string, attributes = ''): MakeSite =>
  (signpost, hash) => ({
    policies: [policy(signpost, hash)],
    tag: tagOf(signpost, attributes.replace('HASH', hash)),
  });

const checked = 'integrity="HASH" crossorigin="anonymous"';

const working: Record<string, MakeSite> = {
  'without a policy': (signpost) => ({ tag: tagOf(signpost) }),
  'with its origin named': withPolicy(
    (signpost) => `default-src 'self'; script-src ${signpost}; frame-src ${signpost}`,
  ),
  'with its scheme, any port and child-src': withPolicy(
    () => 'script-src http:; child-src localhost:*',
  ),
  'with a nonce': withPolicy(() => "script-src 'nonce-abc'", 'nonce="abc"'),
  'with a nonce and strict-dynamic': withPolicy(
    (signpost) => `script-src 'nonce-abc' 'strict-dynamic'; frame-src ${signpost}`,
    'nonce="abc"',
  ),
  'with a hash, and the folder of the panel': withPolicy(
    (signpost, hash) => `script-src '${hash}' ${signpost}/assets/`,
    checked,
  ),
  'with the hash under strict-dynamic': withPolicy(
    (_, hash) => `script-src '${hash}' 'strict-dynamic'`,
    checked,
  ),
  'in a sandbox with scripts alone': withPolicy(() => 'sandbox allow-scripts'),
  'with a policy that only reports': (signpost) => ({
    headers: { 'Content-Security-Policy-Report-Only': "default-src 'none'" },
    tag: tagOf(signpost),
  }),
  'that is isolated': (signpost) => ({
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    tag: tagOf(signpost),
  }),
};

const stopped: Record<string, MakeSite> = {
  'with nothing but its own files': withPolicy(() => "default-src 'self'"),
  'with frames of its own alone': withPolicy(
    (signpost) => `script-src ${signpost}; frame-src 'self'`,
  ),
  'with no frames in child-src': withPolicy(() => "child-src 'none'"),
  'with the path of the script alone': withPolicy((signpost) => `script-src ${signpost}/widget.js`),
  'with the host at another port': withPolicy(() => 'script-src localhost; frame-src *'),
  'with another nonce': withPolicy(() => "script-src 'nonce-abc'", 'nonce="abd"'),
  'with a nonce under strict-dynamic, and none on the tag': withPolicy(
    (signpost) => `script-src ${signpost} 'nonce-abc' 'strict-dynamic'`,
  ),
  'with a hash under strict-dynamic that is not the script’s': withPolicy(
    () => "script-src 'sha256-AAAA' 'strict-dynamic'",
  ),
  'with the hash of the script alone': withPolicy((_, hash) => `script-src '${hash}'`, checked),
  'with a second header that is strict': (signpost) => ({
    policies: [`frame-src ${signpost}`, "frame-src 'none'; script-src *"],
    tag: tagOf(signpost),
  }),
  'with a policy in a meta tag': (signpost) => ({
    head: `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; frame-src *">`,
    tag: tagOf(signpost),
  }),
  'in a sandbox without scripts': withPolicy(() => 'sandbox allow-forms allow-same-origin'),
  'with a module script': (signpost) => ({ tag: tagOf(signpost, 'type="module"') }),
};

for (const [name, make] of Object.entries(working)) {
  test(`a page ${name} is not stopped, and works`, async ({ page, site, signpost }) => {
    put(site, make(signpost, await hashOf(signpost)));
    const examined = examine(site.origin);
    expect(await works(page, site.origin)).toBe(true);
    expect(stops(await examined)).toEqual([]);
  });
}

for (const [name, make] of Object.entries(stopped)) {
  test(`a page ${name} is stopped, until the doctor's lines are followed`, async ({
    page,
    site,
    signpost,
  }) => {
    let made = make(signpost, await hashOf(signpost));
    put(site, made);
    const examined = examine(site.origin);
    expect(await works(page, site.origin)).toBe(false);
    const findings = await examined;
    expect(stops(findings)).not.toEqual([]);
    for (const fix of new Set(findings.filter(isStopping).map((finding) => finding.fix ?? ''))) {
      made = mended(made, fix);
    }
    put(site, made);
    const again = examine(site.origin, signpost);
    expect(await works(page, site.origin)).toBe(true);
    expect(stops(await again)).toEqual([]);
  });
}

test.describe('a Signpost that lets one site embed', () => {
  test.describe.configure({ mode: 'default' });

  let app: App;
  let own: HostSite;

  test.beforeAll(async () => {
    own = await startHostSite();
    app = await startApp({ WIDGET_ORIGINS: own.origin, OPENAI_API_KEY: '' });
  });

  test.afterAll(async () => {
    await app.stop();
    await own.stop();
  });

  test('works there, and stops another with the line to add', async ({ page, site }) => {
    put(own, { tag: tagOf(app.origin) });
    expect(stops(await examine(own.origin))).toEqual([]);
    expect(await works(page, own.origin)).toBe(true);
    put(site, { tag: tagOf(app.origin) });
    const findings = await examine(site.origin);
    expect(stops(findings)).toEqual(['origin-not-allowed']);
    expect(findings[0]?.fix).toBe(`WIDGET_ORIGINS=${own.origin}, ${site.origin}`);
    expect(await works(page, site.origin)).toBe(false);
  });

  test('stops its own page in a sandbox, where it has no origin', async ({ page }) => {
    put(own, { policies: ['sandbox allow-scripts'], tag: tagOf(app.origin) });
    expect(stops(await examine(own.origin))).toEqual(['sandbox-nameless']);
    expect(await works(page, own.origin)).toBe(false);
  });
});

function put(site: HostSite, { policies = [], headers, head = '', tag }: Site): void {
  site.put('/', {
    html: `<!doctype html><html lang="en"><head><title>A site</title>${head}</head><body><h1>A site</h1>${tag}</body></html>`,
    headers: { ...headers, ...(policies.length > 0 && { 'Content-Security-Policy': policies }) },
  });
}

/** What `npm run doctor` finds; tests/scripts/doctor.test.ts runs the command itself. */
async function examine(address: string, signpost?: string): Promise<Finding[]> {
  const { findings } = await examineSite({
    address: new URL(address).href,
    headers: undefined,
    signpost,
    fallback: 'http://localhost:3000',
    fetch,
  });
  return findings;
}

function isStopping({ severity }: Finding): boolean {
  return severity === 'stops';
}

function stops(findings: Finding[]): string[] {
  return findings.filter(isStopping).map(({ code }) => code);
}

/** Whether a reader can open the chat and is answered. */
async function works(page: Page, address: string): Promise<boolean> {
  await openShadowRoots(page);
  await page.goto(address);
  if (!(await launcher(page).isVisible())) return false;
  await launcher(page).click();
  const outcome = async () => {
    if (page.context().pages().length > 1) return 'in a tab';
    if (await panel(page).getByText('could not be loaded').isVisible()) return 'told';
    if (page.frames().some((frame) => frame.url().startsWith('chrome-error:'))) return 'blocked';
    return (await question(page).isVisible()) ? 'open' : 'loading';
  };
  await expect.poll(outcome).not.toBe('loading');
  if ((await outcome()) !== 'open') {
    for (const other of page.context().pages()) if (other !== page) await other.close();
    return false;
  }
  await askInWidget(page, 'What are the core Python skills?');
  return true;
}

/** The page after its owner did what a line says. */
function mended(site: Site, fix: string): Site {
  const header = /^Content-Security-Policy: (.*)$/.exec(fix)?.[1];
  if (header !== undefined)
    return { ...site, policies: [...(site.policies ?? []).slice(0, -1), header] };
  if (fix.startsWith('<meta ')) return { ...site, head: fix };
  if (fix.startsWith('<script ')) return { ...site, tag: fix };
  // For a script that the policy trusts, which it then knows by its new hash.
  const hash = createHash('sha256').update(fix).digest('base64');
  const policies = site.policies?.map((policy) =>
    policy.replace("'strict-dynamic'", `'sha256-${hash}' 'strict-dynamic'`),
  );
  return { ...site, ...(policies && { policies }), tag: `<script>${fix}</script>` };
}

async function hashOf(signpost: string): Promise<string> {
  const script = await (await fetch(`${signpost}/widget.js`)).text();
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}
