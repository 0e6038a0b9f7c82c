import { describe, expect, test } from 'vitest';
import type { Fetch } from '../../doctor/ask-wire.ts';
import { type Examination, examineSite } from '../../doctor/examine-site.ts';
import { type Change, type Path, stubFetch } from './stub-signpost.ts';

const address = 'https://shop.example/home';
const signpost = 'https://chat.example';
const html = `<script src="${signpost}/widget.js" async></script>`;

type Served = { page?: Response; changes?: Partial<Record<Path, Change>> };

function wire({ page = new Response(html), changes = {} }: Served): Fetch {
  const answer = stubFetch(changes);
  return async (target, init) => (target === address ? page : answer(target, init));
}

const examine = (served: Served, rest: Partial<Examination> = {}) =>
  examineSite({
    address,
    headers: undefined,
    signpost: undefined,
    fallback: 'http://localhost:3000',
    fetch: wire(served),
    ...rest,
  });

const codesOf = async (served: Served, rest?: Partial<Examination>) =>
  (await examine(served, rest)).findings.map(({ code }) => code);

test('page and Signpost are judged together', async () => {
  const examined = await examine({});
  expect(examined).toMatchObject({ address, signpost });
  expect(examined.findings.map(({ code }) => code)).toEqual([
    'widget-served',
    'answer-flows',
    'origin-allowed',
    'script-allowed',
    'frame-allowed',
  ]);
});

describe('a site is told to be allowed only where nothing on the way refuses it', () => {
  const headers = { 'content-security-policy': undefined, 'x-frame-options': 'DENY' };
  test.each([
    ['no document', { '/embed': { status: 404 } }],
    ['no script', { '/widget.js': { status: 404 } }],
    ['X-Frame-Options', { '/embed': { headers } }],
    [
      'a second policy',
      {
        '/embed': {
          headers: { 'content-security-policy': "frame-ancestors *, frame-ancestors 'none'" },
        },
      },
    ],
  ] satisfies [string, Served['changes']][])('%s', async (_, changes) => {
    expect(await codesOf({ changes })).not.toContain('origin-allowed');
  });
});

test('a sandboxed page is judged by what the document says on the wire', async () => {
  const sandbox = () => ({
    page: new Response(html, {
      headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms allow-popups' },
    }),
  });
  expect(await codesOf(sandbox())).toContain('sandbox-nameless');
  const changes = { '/embed': { headers: { 'content-security-policy': "default-src 'self'" } } };
  expect(await codesOf({ ...sandbox(), changes })).toContain('sandbox-storage');
});

test('of a page that is too long, the first five megabytes are read', async () => {
  const long = new Response(`${html}${' '.repeat(5 * 1024 * 1024)}${html}`);
  expect(await codesOf({ page: long })).not.toContain('two-scripts');
  const short = new Response(`${html}${' '.repeat(4 * 1024 * 1024)}${html}`);
  expect(await codesOf({ page: short })).toContain('two-scripts');
});

test('a page that breaks off is told, and nothing else', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('gone'));
    },
  });
  expect(await codesOf({ page: new Response(body) })).toEqual(['unreachable']);
});

test('pasted headers are judged without asking for the page', async () => {
  const page = new Response(null, { status: 500 });
  const codes = await codesOf(
    { page },
    { headers: [['content-security-policy', "frame-src 'none'"]], signpost },
  );
  expect(codes).toContain('frame-blocked');
  expect(codes).not.toContain('page-status');
});
