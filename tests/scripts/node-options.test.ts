// The options of a server's process that are handed on in NODE_OPTIONS, where Node refuses some.
import { expect, test } from 'vitest';
import { developmentOptions } from '../../scripts/node-options.ts';

test('a server in development is started with options alone that may stand in NODE_OPTIONS', () => {
  const names = developmentOptions.map((option) => option.split('=')[0] ?? '');
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !process.allowedNodeEnvironmentFlags.has(name))).toEqual([]);
});
