// The way in to the desk: who gets in, for how long, and what other sites cannot do.
import { describe, expect, test, vi } from 'vitest';
import { cookieOf, deskSite, password, tokenIn } from './desk-site.ts';

const desk = deskSite();
const all = () =>
  Object.keys(desk.site.routes.handlers).map((each) => each.split(' ') as ['GET' | 'POST', string]);
const pages = () => all().filter(([method, path]) => method === 'GET' && path !== '/desk/sign-in');
const statuses = (responses: Response[]) => [...new Set(responses.map(({ status }) => status))];
const tried = async (given: string) => {
  const { cookie, token } = await desk.openForm();
  const form = { token, password: given };
  return desk.ask('POST', '/desk/sign-in', { form, headers: { cookie }, peer: '192.0.2.7' });
};

describe('where no password is set', () => {
  test('there is no desk, on this machine neither', async () => {
    vi.stubEnv('OWNER_PASSWORD', '');
    const form = { token: '', password: '' };
    const responses = await Promise.all(
      all().map(([method, path]) =>
        desk.ask(method, path, method === 'POST' ? { form } : undefined),
      ),
    );
    expect(responses).toHaveLength(12);
    expect(statuses(responses)).toEqual([404]);
  });

  test('it is open in development, to programs on this machine that ask it by its name', async () => {
    vi.stubEnv('OWNER_PASSWORD', '');
    vi.stubEnv('NODE_ENV', 'development');
    // Told when the guides are read: one of them is in Hebrew.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const open = await desk.ask('GET', '/desk');
    expect(open.status).toBe(200);
    const html = await open.text();
    expect(html).toContain('no OWNER_PASSWORD is set');
    expect(html).not.toContain('Sign out');
    const senders = [
      { peer: '192.0.2.7' },
      { headers: { 'x-forwarded-for': '192.0.2.7' } },
      { headers: { host: 'evil.example' } },
    ];
    const refused = await Promise.all(senders.map((sender) => desk.ask('GET', '/desk', sender)));
    expect(statuses(refused)).toEqual([404]);
  });
});

describe('with a password', () => {
  test('each page leads to the form that asks for it, and then back', async () => {
    const responses = await Promise.all(pages().map(([method, path]) => desk.ask(method, path)));
    expect(responses.length).toBeGreaterThan(7);
    expect(statuses(responses)).toEqual([303]);
    const map = await desk.ask('GET', '/desk/map?lang=es');
    expect(map.headers.get('location')).toBe('/desk/sign-in?wanted=map&lang=es');
    expect(map.headers.get('set-cookie')).toBeNull();
    const { cookie, token } = await desk.openForm();
    const form = { token, password, wanted: 'map' };
    const response = await desk.ask('POST', '/desk/sign-in', { form, headers: { cookie } });
    expect(response.headers.get('location')).toBe('/desk/map');
    const other = { ...form, wanted: 'https://evil.example' };
    const away = await desk.ask('POST', '/desk/sign-in', { form: other, headers: { cookie } });
    expect(away.headers.get('location')).toBe('/desk');
  });

  test('it opens every page, which nobody keeps, frames or lists', async () => {
    const cookie = await desk.signIn();
    const responses = await Promise.all(
      pages().map(([method, path]) => desk.ask(method, path, { headers: { cookie } })),
    );
    expect(statuses(responses)).toEqual([200]);
    expect(responses.length).toBeGreaterThan(7);
    for (const { headers } of responses) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    }
    const policy = responses[0]?.headers.get('content-security-policy');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self'/,
    );
    expect(policy).toMatch(/form-action 'self'; frame-ancestors 'none'$/);
  });

  test('its cookie is for the desk alone, for no script, no other site, and half a day', async () => {
    const { cookie, token } = await desk.openForm();
    const form = { token, password };
    const signIn = (headers: Record<string, string>) =>
      desk.ask('POST', '/desk/sign-in', { form, headers: { cookie, ...headers } });
    const set = (await signIn({})).headers.get('set-cookie') ?? '';
    expect(set).toMatch(
      /^signpost-desk=owner\.[\w.-]+; Path=\/desk; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    const secure = await signIn({ 'x-forwarded-proto': 'https' });
    expect(secure.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  test('one who only opened the form is no owner, nor is one of an earlier password', async () => {
    const { cookie: guest } = await desk.openForm();
    const owner = await desk.signIn();
    const asOwner = guest.replace('signpost-desk-form=', 'signpost-desk=');
    for (const cookie of [guest, asOwner, `${owner}x`]) {
      expect((await desk.ask('GET', '/desk', { headers: { cookie } })).status).toBe(303);
    }
    expect((await desk.ask('GET', '/desk', { headers: { cookie: owner } })).status).toBe(200);
    vi.stubEnv('OWNER_PASSWORD', 'another password');
    expect((await desk.ask('GET', '/desk', { headers: { cookie: owner } })).status).toBe(303);
  });

  test('a session ends after half a day, and when its owner signs out', async () => {
    const cookie = await desk.signIn();
    const page = await desk.ask('GET', '/desk', { headers: { cookie } });
    const form = { token: tokenIn(await page.text()) };
    const out = await desk.ask('POST', '/desk/sign-out', { form, headers: { cookie } });
    expect([out.status, out.headers.get('location')]).toEqual([303, '/desk/sign-in']);
    expect(out.headers.get('set-cookie')).toMatch(/^signpost-desk=; Path=\/desk; Max-Age=0;/);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 12 * 60 * 60 * 1000 });
    expect((await desk.ask('GET', '/desk', { headers: { cookie } })).status).toBe(303);
    vi.useRealTimers();
  });

  test('another word is refused, and told in the language of the reader', async () => {
    const { cookie, token } = await desk.openForm();
    const form = { token, password: 'Password' };
    const headers = { cookie, 'accept-language': 'es' };
    const response = await desk.ask('POST', '/desk/sign-in', { form, headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.text()).toContain('Esta no es la contraseña.');
  });

  test('it can be tried ten times in a while, whatever limits there are else', async () => {
    vi.stubEnv('RATE_LIMIT', 'off');
    for (let at = 0; at < 10; at += 1) expect((await tried('wrong')).status).toBe(401);
    const late = await tried(password);
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(late.headers.get('set-cookie')).toBeNull();
    expect(await late.text()).toContain('Try again in 15 minutes.');
    // Who asks from elsewhere is another one.
    expect(await desk.signIn()).toContain('owner.');
  });
});

describe('a form does nothing', () => {
  const wrong: [what: string, form: Record<string, string>, headers: Record<string, string>][] = [
    ['without its token', { token: '' }, {}],
    ['with a token of nobody', { token: 'x'.repeat(43) }, {}],
    ['from a page of another site', {}, { origin: 'https://evil.example' }],
    ['from a page without an origin', {}, { origin: 'null' }],
    ['where the browser says that it is of elsewhere', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from another site of the same owner', {}, { 'sec-fetch-site': 'same-site' }],
  ];

  test.each(wrong)('%s', async (_what, form, headers) => {
    const { cookie, token } = await desk.openForm();
    const sent = { token, password, ...form };
    const response = await desk.ask('POST', '/desk/sign-in', {
      form: sent,
      headers: { cookie, ...headers },
    });
    expect(response.status).toBe(403);
    expect(cookieOf(response)).toBe('');
    expect(await response.text()).toContain('This form is too old');
  });

  test('in another session than its own', async () => {
    const [cookie, other] = [await desk.signIn(), await desk.signIn()];
    const page = await desk.ask('GET', '/desk/runs', { headers: { cookie: other } });
    const form = { token: tokenIn(await page.text()) };
    const response = await desk.ask('POST', '/desk/runs', { form, headers: { cookie } });
    expect(response.status).toBe(403);
  });

  test('that is none, or larger than one', async () => {
    const { cookie } = await desk.openForm();
    const large = await desk.ask('POST', '/desk/sign-in', {
      form: { token: 'x'.repeat(5000) },
      headers: { cookie },
    });
    expect(large.status).toBe(413);
    const headers = { cookie, 'content-type': 'application/json' };
    const json = await desk.ask('POST', '/desk/sign-in', { form: {}, headers });
    expect(json.status).toBe(400);
  });
});

test('a guest cannot have the questions asked', async () => {
  const { cookie, token } = await desk.openForm();
  const response = await desk.ask('POST', '/desk/runs', { form: { token }, headers: { cookie } });
  expect(response.headers.get('location')).toBe('/desk/sign-in?wanted=runs');
});
