// What is worked on at the same time is bounded, and one that is larger than the bound is worked on alone.
import { expect, it } from 'vitest';
import { Room } from '../../lib/import/room.ts';

/** Whether it has entered once all that can happen has happened. */
async function hasEntered(entering: Promise<void>): Promise<boolean> {
  let entered = false;
  void entering.then(() => {
    entered = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return entered;
}

it('lets in what there is room for', async () => {
  const room = new Room(10);
  expect(await hasEntered(room.enter(4))).toBe(true);
  expect(await hasEntered(room.enter(6))).toBe(true);
});

it('has the next one wait until there is room for it', async () => {
  const room = new Room(10);
  await room.enter(4);
  await room.enter(5);
  const waiting = room.enter(6);
  expect(await hasEntered(waiting)).toBe(false);
  room.leave(4);
  expect(await hasEntered(waiting)).toBe(false);
  room.leave(5);
  expect(await hasEntered(waiting)).toBe(true);
});

it('lets in what is larger than the room when nothing else is in it', async () => {
  const room = new Room(10);
  expect(await hasEntered(room.enter(30))).toBe(true);
  const waiting = room.enter(1);
  expect(await hasEntered(waiting)).toBe(false);
  room.leave(30);
  expect(await hasEntered(waiting)).toBe(true);
});
