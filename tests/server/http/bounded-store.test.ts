import { expect, test, vi } from 'vitest';
import { BoundedStore } from '../../../lib/server/http/bounded-store.ts';

const store = (most: number) => new BoundedStore<string>(most, (text) => text.length);
const give = (text: string) => vi.fn(async () => text);

test('what is kept is not made again', async () => {
  const kept = store(10);
  const make = give('one');
  expect([await kept.get('a', make), await kept.get('a', make)]).toEqual(['one', 'one']);
  expect(make).toHaveBeenCalledOnce();
});

test('what was unused for longest goes first', async () => {
  const kept = store(6);
  await kept.get('a', give('aaa'));
  await kept.get('b', give('bbb'));
  await kept.get('a', give('new'));
  await kept.get('c', give('ccc'));
  expect(await kept.get('a', give('new'))).toBe('aaa');
  expect(await kept.get('b', give('new'))).toBe('new');
});

test('what is larger than all the room is given and not kept', async () => {
  const kept = store(2);
  await kept.get('a', give('aaa'));
  expect(await kept.get('a', give('new'))).toBe('new');
});

test('what is wanted twice at once is made once and counts once', async () => {
  const kept = store(6);
  const twin = give('aaa');
  await Promise.all([kept.get('a', give('aaa')), kept.get('a', twin)]);
  expect(twin).not.toHaveBeenCalled();
  await kept.get('b', give('bbb'));
  const again = give('new');
  await kept.get('a', again);
  expect(again).not.toHaveBeenCalled();
});

test('what could not be made is tried again', async () => {
  const kept = store(6);
  await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await kept.get('a', give('yes'))).toBe('yes');
});
