// Holds what next.config.js says of routes against the routes that there are.
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import nextConfig from '../next.config.js';

const rules = (await nextConfig.headers?.()) ?? [];
const toldOf = (key: string) =>
  new Map(
    rules.flatMap(({ source, headers }) =>
      headers.filter((header) => header.key === key).map(({ value }) => [source, value] as const),
    ),
  );

// One that catches what is left over has no address of its own.
const routes = globSync('app/**/route.ts')
  .filter((path) => !path.includes('[...') && !path.includes('[[...'))
  .map((path) => ({ path, address: path.slice('app'.length, -'/route.ts'.length) }));
const isOfApi = ({ address }: { address: string }) => /^\/(?:api\/|v1\/|mcp$)/.test(address);

/**
 * The methods of a route: Next answers HEAD where there is GET, and OPTIONS always. What answers several of them alike
 * refuses them.
 */
async function methodsOf(path: string): Promise<string> {
  const route: object = await import(new URL(`../${path}`, import.meta.url).href);
  const handlers = Object.entries(route).filter(([name]) => /^[A-Z]+$/.test(name));
  const refusing = handlers.filter(([name, handler]) =>
    handlers.some(([other, same]) => other !== name && same === handler),
  );
  const methods = handlers.filter((each) => !refusing.includes(each)).map(([name]) => name);
  const added = methods.includes('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS'];
  return [...new Set([...methods, ...added])].sort().join(', ');
}

test('each route of the API tells its methods, and no other does', async () => {
  const ofApi = routes.filter(isOfApi);
  const methods = await Promise.all(ofApi.map(async ({ path }) => methodsOf(path)));
  expect(ofApi.length).toBeGreaterThan(4);
  const told = new Map(ofApi.map(({ address }, at) => [address, methods[at]]));
  expect(toldOf('Allow')).toEqual(told);
});

test('each document and file of our own has a type that Next compresses', () => {
  const typed = [...toldOf('Content-Type').keys()];
  const own = routes.filter((route) => !isOfApi(route)).map(({ address }) => address);
  const isTyped = (address: string) => {
    const source = address.replace(/\[(\w+)\]/g, ':$1');
    return typed.some((each) => each === source || each.startsWith(`${source}.`));
  };
  expect(own.length).toBeGreaterThan(9);
  expect(own.filter((address) => !isTyped(address))).toEqual([]);
});
