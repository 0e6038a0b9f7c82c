// How a server's process is started.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { developmentOptions, nodeOptions, serverEnvironment } from '../../scripts/node-options.ts';

// Node refuses some in NODE_OPTIONS, in which they are handed on.
test('a server in development is started with options alone that may stand in NODE_OPTIONS', () => {
  const names = developmentOptions.map((option) => option.split('=')[0] ?? '');
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !process.allowedNodeEnvironmentFlags.has(name))).toEqual([]);
});

test('npm start is the server itself, with the same options and environment as one that it would start', () => {
  const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  const environment = Object.entries(serverEnvironment).map(([name, value]) => `${name}=${value}`);
  const server = [...environment, 'exec', 'node', ...nodeOptions, 'scripts/start.ts'].join(' ');
  expect(start).toBe(`${server} || node scripts/start.ts`);
});
