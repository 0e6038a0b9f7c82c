// An owner who comes to the desk of a running server, as a browser would.
import { expect } from 'vitest';
import { addressesIn } from './addresses-in.ts';

const pages = ['', '/map', '/lacks', '/disliked', '/questions', '/runs', '/export'];
const manual = { redirect: 'manual' } as const;

/** Signs in at the desk of an address; gives the cookie of the session. */
export async function signIn(desk: string, password: string): Promise<string> {
  const form = await fetch(`${desk}/sign-in`);
  const body = new URLSearchParams({ token: tokenIn(await form.text()), password });
  const headers = { cookie: cookieOf(form) };
  const response = await fetch(`${desk}/sign-in`, { method: 'POST', headers, body, ...manual });
  if (response.status !== 303) throw new Error(`The desk answers ${response.status}.`);
  return cookieOf(response);
}

function tokenIn(html: string): string {
  return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

function cookieOf(response: Response): string {
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

type Site = { origin: string; base: string; password: string };

/** Goes through the desk of a site below a path: its pages, its files, a run of the questions, and out again. */
export async function expectWholeDesk({ origin, base, password }: Site): Promise<void> {
  const desk = `${origin}${base}/desk`;
  const cookie = await signIn(desk, password);
  const see = (path: string) => fetch(desk + path, { headers: { cookie }, ...manual });
  for (const page of pages) {
    const response = await see(page);
    const addresses = addressesIn(await response.text());
    expect([page, response.status]).toEqual([page, 200]);
    expect(addresses.length).toBeGreaterThan(7);
    expect(addresses.filter((each) => each !== base && !each.startsWith(`${base}/`))).toEqual([]);
  }
  expect((await see('/export/questions.csv')).headers.get('content-type')).toContain('text/csv');
  const token = tokenIn(await (await see('/runs')).text());
  const body = new URLSearchParams({ token });
  const send = (path: string) =>
    fetch(desk + path, { method: 'POST', headers: { cookie }, body, ...manual });
  expect((await send('/runs')).headers.get('location')).toBe(`${base}/desk/runs`);
  expect(await (await see('/export/runs.csv')).text()).toContain(',answered,true,');
  const ended = (await send('/sign-out')).headers.get('set-cookie');
  expect(ended).toContain(`signpost-desk=; Path=${base}/desk; Max-Age=0`);
  const guest = await fetch(`${desk}/map`, manual);
  expect(guest.headers.get('location')).toBe(`${base}/desk/sign-in?wanted=map`);
  expect((await fetch(`${origin}/desk`)).status).toBe(404);
}
