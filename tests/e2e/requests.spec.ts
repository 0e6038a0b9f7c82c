// What programs are told over HTTP when they ask for what is not there, as the whole app answers it.
import { type APIResponse, expect, test } from '@playwright/test';

const policyOf = (response: APIResponse) => response.headers()['content-security-policy'] ?? '';

test.beforeEach(async ({ request }) => {
  // Whichever route is asked first opens the guides, and with them the errors that they throw.
  await request.get('/');
});

test('an unknown guide is a 404 of its own words, whichever route has opened the guides', async ({
  request,
}) => {
  const refusal = {
    error: { code: 'unknown-guide', message: expect.stringContaining('There is no guide "nope".') },
  };
  const found = await request.get('/api/search?q=a&guide=nope');
  expect(found.status()).toBe(404);
  expect(await found.json()).toEqual(refusal);
  const messages = [{ role: 'user', parts: [{ type: 'text', text: 'What?' }] }];
  const asked = await request.post('/api/chat', { data: { guide: 'nope', messages } });
  expect(asked.status()).toBe(404);
  expect(await asked.json()).toEqual(refusal);
});

for (const letter of ['Ж', '何', '🙂']) {
  test(`a search for 4,000 characters of ${letter} is answered`, async ({ request }) => {
    const q = letter.repeat(4000 / letter.length);
    const response = await request.get('/api/search', { params: { q } });
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual({ query: q, passages: [] });
  });
}

for (const path of ['/guide/%ff', '/guide/%', '/assets/%', '/%']) {
  test(`the address ${path}, which cannot be read, is a bad request`, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}${path}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^This address cannot be read/);
  });
}

for (const path of ['/guide/..%2fx', '/guide/a/b', '/guide/nope', '/guide/100%25']) {
  test(`${path} is a plain document that says that there is no such guide`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(policyOf(response)).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
    expect(await response.text()).toContain('There is no such guide here');
  });
}

for (const method of ['GET', 'POST', 'DELETE']) {
  test(`${method} of an address of the API that leads nowhere is refused in its own words`, async ({
    request,
  }) => {
    const response = await request.fetch('/api/nope', { method });
    expect(response.status()).toBe(404);
    expect(await response.json()).toEqual({
      error: {
        code: 'not-found',
        message: 'There is no "/api/nope" here. /llms.txt tells how to ask.',
      },
    });
  });
}

test('a method that is not taken is told which ones are', async ({ request }) => {
  const taken = async (path: string, method: string) => {
    const response = await request.fetch(path, { method });
    expect(response.status()).toBe(405);
    return response.headers().allow;
  };
  expect(await taken('/api/chat', 'GET')).toBe('OPTIONS, POST');
  expect(await taken('/api/search', 'POST')).toBe('GET, HEAD, OPTIONS');
});
