import { describe, expect, test } from 'vitest';
import { readConfig } from '../lib/config.ts';

const root = '/srv/signpost';

describe('the doors for agents', () => {
  test('are open without a key, unless they are closed or keys are named', () => {
    expect(readConfig({}, root)).toMatchObject({ hasAgentAccess: true, apiKeys: undefined });
    const { hasAgentAccess, apiKeys } = readConfig(
      { AGENT_ACCESS: 'off', API_KEYS: ' one, two three ' },
      root,
    );
    expect([hasAgentAccess, apiKeys]).toEqual([false, ['one', 'two', 'three']]);
    expect(readConfig({ API_KEYS: ' , ' }, root).apiKeys).toBeUndefined();
  });

  test('are not half open', () => {
    expect(() => readConfig({ AGENT_ACCESS: 'yes' }, root)).toThrow(
      'AGENT_ACCESS cannot be used: use on or off.',
    );
  });
});
