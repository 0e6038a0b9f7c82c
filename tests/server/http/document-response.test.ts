import { expect, test } from 'vitest';
import { documentResponse, noticeResponse } from '../../../lib/server/http/document-response.ts';
import { tagged } from '../../../lib/server/http/tagged.ts';
import { frameAncestors } from '../../../lib/wire/widget-origins.ts';

const inlineScripts = ['void 0'];

function headersOf(framedBy?: string): Headers {
  const options = framedBy === undefined ? { inlineScripts } : { inlineScripts, framedBy };
  const request = new Request('http://localhost/embed');
  const { headers } = documentResponse(request, tagged('<p>'), options);
  const notice = noticeResponse('<p>', 404, options).headers;
  for (const name of ['content-security-policy', 'cross-origin-resource-policy']) {
    expect(notice.get(name)).toBe(headers.get(name));
  }
  return headers;
}

test('a document loads and frames nothing but our own files', () => {
  const policy = headersOf().get('content-security-policy')?.split('; ') ?? [];
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "frame-src 'self'", "connect-src 'self'"]),
  );
  expect(policy.join()).not.toMatch(/https?:|\*|unsafe/);
});

test('a document is framed by pages of this site alone', () => {
  const headers = headersOf();
  expect(headers.get('content-security-policy')).toMatch(/; frame-ancestors 'self'$/);
  expect(headers.has('cross-origin-resource-policy')).toBe(false);
  expect(headers.has('cross-origin-embedder-policy')).toBe(false);
});

test('one for the sites of a list is framed by those and this one, isolated pages among them', () => {
  const headers = headersOf(frameAncestors(['https://shop.example']));
  expect(headers.get('content-security-policy')).toMatch(
    /; frame-ancestors 'self' https:\/\/shop\.example$/,
  );
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
});

test('one for every site is framed by pages without a network address too', () => {
  const headers = headersOf(frameAncestors(undefined));
  expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});
