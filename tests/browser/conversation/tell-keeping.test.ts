import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Keeping } from '../../../browser/conversation/conversation-control.ts';
import { DatabaseOutOfReach } from '../../../browser/conversation/later-database.ts';
import { tellKeeping } from '../../../browser/conversation/tell-keeping.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function toldOf(error: unknown, onLine: boolean): Keeping[] {
  vi.stubGlobal('navigator', { onLine });
  const told: Keeping[] = [];
  tellKeeping(
    (keeping) => told.push(keeping),
    () => false,
  ).noteFailure(error);
  return told;
}

describe('a reader is told that nothing is kept', () => {
  test('when the browser refuses, online or not', () => {
    const refusal = new DOMException('no', 'SecurityError');
    expect(toldOf(refusal, true)).toEqual(['blocked']);
    expect(toldOf(refusal, false)).toEqual(['blocked']);
  });

  test('when there is no room', () => {
    expect(toldOf(new DOMException('no', 'QuotaExceededError'), false)).toEqual(['full']);
  });

  test('when the code of the database cannot be had, but not for want of a connection', () => {
    const outOfReach = new DatabaseOutOfReach('no');
    expect(toldOf(outOfReach, true)).toEqual(['blocked']);
    expect(toldOf(outOfReach, false)).toEqual([]);
  });
});
