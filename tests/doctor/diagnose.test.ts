import { describe, expect, test } from 'vitest';
import { diagnose } from '../../doctor/diagnose.ts';
import type { FindingCode, Header, Signpost, Site } from '../../doctor/finding.ts';
import {
  address,
  applyFix,
  codes,
  found,
  open,
  origin,
  page,
  script,
  withPolicy,
} from './apply-fix.ts';

const only = (...widgetOrigins: string[]): Signpost => ({ origin, widgetOrigins });
const headers = (...list: Header[]): Site => ({ address, headers: list });

test('one line mends all that a header stops', () => {
  const site = withPolicy("default-src 'none'; sandbox, script-src 'self'");
  const stopping = diagnose(site, open).filter(({ severity }) => severity !== 'fine');
  expect(new Set(stopping.map(({ fix }) => fix)).size).toBe(1);
  const [mended] = applyFix(site, open, stopping[0]?.fix ?? '');
  expect(diagnose(mended, open).filter(({ severity }) => severity !== 'fine')).toEqual([]);
});

test('the directive that blocks is quoted', () => {
  const { values } = found(withPolicy("SCRIPT-SRC 'self'  https://cdn.example"), 'script-blocked');
  expect(values).toEqual({ directive: "script-src 'self' https://cdn.example", signpost: origin });
});

describe('the script is let in', () => {
  test.each([
    ['without a policy', headers(), undefined],
    [
      'by a policy about other things',
      withPolicy("img-src 'none'; connect-src 'none'; style-src 'none'"),
      undefined,
    ],
    ['by the nonce on its tag', withPolicy("script-src 'nonce-a'"), { nonce: 'a' }],
    [
      'by the nonce under strict-dynamic',
      withPolicy("script-src 'nonce-a' 'strict-dynamic'"),
      { nonce: 'a' },
    ],
    [
      'by its hash under strict-dynamic',
      withPolicy("script-src 'sha256-aa=' 'strict-dynamic'"),
      { integrity: 'sha256-aa=' },
    ],
    [
      'by its hash, and its panel by the path',
      withPolicy("script-src 'sha256-AbC+/=' 'sha384-zz=' https://chat.example/assets/"),
      { integrity: 'sha384-zz= sha256-AbC+/=' },
    ],
    [
      'in every one of several policies',
      withPolicy('script-src https:, script-src chat.example'),
      undefined,
    ],
  ])('%s', (_, site, tag) => {
    const facts = page({ scripts: [{ ...script, ...tag }] });
    expect(codes({ ...site, page: facts })).toContain('script-allowed');
  });
});

describe('the script is blocked', () => {
  test.each([
    ['by another nonce', withPolicy("script-src 'nonce-a'"), { nonce: 'b' }, 'script-blocked'],
    [
      'where one of its hashes is not listed',
      withPolicy("script-src 'sha256-aa='"),
      { integrity: 'sha256-aa= sha512-bb=' },
      'script-blocked',
    ],
    [
      'where its hash alone is listed, which the panel does not have',
      withPolicy("script-src 'sha256-aa='"),
      { integrity: 'sha256-aa=' },
      'script-blocked',
    ],
    [
      'where its path alone is named, which the panel does not have',
      withPolicy('script-src https://chat.example/widget.js'),
      {},
      'script-blocked',
    ],
    [
      'under strict-dynamic, although its host is named',
      withPolicy("script-src 'sha256-aa=' 'strict-dynamic' https://chat.example"),
      {},
      'script-needs-loader',
    ],
    [
      'by the second of two headers',
      {
        address,
        headers: [
          ['Content-Security-Policy', 'script-src *'],
          ['content-security-policy', "script-src 'self'"],
        ],
      },
      {},
      'script-blocked',
    ],
    ['by an empty list', withPolicy('script-src; frame-src *'), {}, 'script-blocked'],
  ] satisfies [string, Site, object, FindingCode][])('%s', (_, site, tag, code) => {
    const seen = codes({ ...site, page: page({ scripts: [{ ...script, ...tag }] }) });
    expect(seen).toContain(code);
    expect(seen).not.toContain('script-allowed');
  });
});

test('under strict-dynamic without a nonce, a trusted script can load the widget', () => {
  const { fix } = found(
    withPolicy("script-src 'sha256-aa=' 'strict-dynamic'"),
    'script-needs-loader',
  );
  expect(fix).toContain("'https://chat.example/widget.js'");
});

test('and a page without the tag may have done so: that is no stop', () => {
  const policy = "script-src 'sha256-aa=' 'strict-dynamic'";
  const site = withPolicy(policy, { page: page({ scripts: [] }) });
  expect(found(site, 'script-needs-loader').severity).toBe('hinders');
  expect(codes(site)).not.toContain('no-script');
  expect(found(withPolicy(policy, { page: page() }), 'script-needs-loader').severity).toBe('stops');
});

test('a page that needs no tag yet is judged by the tag that it is given', () => {
  const site = withPolicy("script-src 'nonce-n' 'strict-dynamic'", { page: page({ scripts: [] }) });
  expect(codes(site)).toEqual(['no-script', 'origin-allowed', 'script-allowed', 'frame-allowed']);
});

describe('nothing is wrong', () => {
  test.each([
    ['on a plain site', { address, headers: [], page: page() }, open],
    ['on a site of the list', headers(), only('https://*.example')],
    ['on the Signpost itself', { address: `${origin}/x`, headers: [] }, only()],
    ['without an address', { address: undefined, headers: [] }, only()],
    ['with an address that cannot be read', { address: 'shop', headers: [] }, only()],
    ['on a page from a file', { address: 'file:///home/page.html', headers: [] }, only()],
    ['with a tag and a script', { address, headers: [], page: page({ tags: 2 }) }, open],
    [
      'with the script of somebody else',
      {
        address,
        headers: [],
        page: page({
          scripts: [script, { ...script, src: 'https://cdn.example/talk/widget.js' }],
        }),
      },
      open,
    ],
    ['under Trusted Types', withPolicy("require-trusted-types-for 'script'"), open],
    [
      'on an isolated page',
      headers(
        ['Cross-Origin-Embedder-Policy', 'require-corp'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
      ),
      open,
    ],
    [
      'where copying is allowed',
      headers(['Permissions-Policy', 'clipboard-write=(self "https://chat.example")']),
      open,
    ],
    ['where copying is allowed to all', headers(['Permissions-Policy', 'clipboard-write=*']), open],
    [
      'with the sandbox of a meta tag, which browsers pass over',
      { address, headers: [], page: page({ metaPolicies: ['sandbox'] }) },
      open,
    ],
    [
      'with a sandbox that only reports',
      headers(['Content-Security-Policy-Report-Only', 'sandbox']),
      open,
    ],
    ['with an empty policy', withPolicy(' ; ,'), open],
    [
      'on a local site',
      { address: 'http://localhost:8080/', headers: [] },
      { origin: 'http://127.0.0.1:3000', widgetOrigins: undefined },
    ],
    [
      'on a site without https',
      { address: 'http://shop.example/', headers: [] },
      { origin: 'http://chat.example', widgetOrigins: undefined },
    ],
  ] satisfies [string, Site, Signpost][])('%s', (_, site, signpost) => {
    expect(diagnose(site, signpost).filter(({ severity }) => severity !== 'fine')).toEqual([]);
  });
});

test('a page without an origin is stopped by frame-ancestors of any kind', () => {
  const site = withPolicy('sandbox allow-scripts allow-popups allow-forms');
  expect(codes(site, { ...open, namesAncestors: true })).toContain('sandbox-nameless');
  expect(codes(site, open)).not.toContain('sandbox-nameless');
});

test('what a policy only reports stays allowed', () => {
  const site = headers(['Content-Security-Policy-Report-Only', "default-src 'none'"]);
  expect(codes(site)).toEqual(expect.arrayContaining(['script-allowed', 'frame-allowed']));
});

test('a local Signpost is out of reach for a public site, and not mixed content', () => {
  const local = { origin: 'http://localhost:3000', widgetOrigins: undefined };
  const seen = codes(headers(), local);
  expect(seen).toContain('signpost-local');
  expect(seen).not.toContain('mixed-content');
});

test('what is fine is told: Trusted Types and isolation', () => {
  const site = withPolicy("require-trusted-types-for 'script'");
  site.headers.push(['Cross-Origin-Embedder-Policy', 'require-corp']);
  expect(codes(site)).toEqual(expect.arrayContaining(['trusted-types', 'isolated']));
});

test('the gravest comes first', () => {
  const site = withPolicy("frame-src 'none'", {
    page: page({ scripts: [{ ...script, async: false }] }),
  });
  const severities = diagnose(site, open).map(({ severity }) => severity);
  expect(severities).toEqual(['stops', 'hinders', 'fine', 'fine']);
});
