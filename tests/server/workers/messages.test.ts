import { expect, test } from 'vitest';
import { readOrder, readReport } from '../../../lib/server/workers/messages.ts';

test('what one process tells another is read as it was said', () => {
  const ready = { signpost: true, kind: 'ready' } as const;
  const counted = { signpost: true, kind: 'counted', id: '1', text: 'a 1' } as const;
  expect(readReport(ready)).toEqual(ready);
  expect(readOrder(counted)).toEqual(counted);
});

test.each([
  undefined,
  null,
  'ready',
  { kind: 'ready' },
  { signpost: true, kind: 'other' },
  { channel: 'rate_limiter_flexible', type: 'init' },
  { type: 'prom-client:getMetricsReq', requestId: 0 },
])('what packages say on the same channel is not for us: %j', (message) => {
  expect(readReport(message)).toBeUndefined();
  expect(readOrder(message)).toBeUndefined();
});
