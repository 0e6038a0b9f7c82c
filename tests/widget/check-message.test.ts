// What the widget takes from its frame, and what it drops.
import { afterEach, expect, test } from 'vitest';
import { checkMessage } from '../../widget/check-message.ts';
import { eventNames } from '../../widget/event-names.ts';
import { membersOf } from '../fixtures/widget-contract.ts';

const question = { id: 'a', count: 2, text: 'How much?' };
const event = (name: unknown, detail: unknown) => ({ signpost: 'event', name, detail });

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'junk');
});

test('a known message comes through with its known fields alone', () => {
  const data = { signpost: 'ready', version: '1.2.3', html: '<b>' };
  expect(checkMessage(data, false)).toEqual({ signpost: 'ready', version: '1.2.3' });
  expect(checkMessage({ signpost: 'close' }, false)).toEqual({ signpost: 'close' });
});

test('what a library has put on every object is no field', () => {
  Object.assign(Object.prototype, { error: 'junk' });
  const taken = checkMessage({ signpost: 'asked', number: 0 }, false);
  Reflect.deleteProperty(Object.prototype, 'error');
  expect(taken).toEqual({ signpost: 'asked', number: 0, error: undefined });
});

test('an answer to a question may carry a reason or none', () => {
  const taken = { signpost: 'asked', number: 0 };
  expect(checkMessage(taken, false)).toEqual(taken);
  expect(checkMessage({ ...taken, error: 'busy' }, false)).toEqual({ ...taken, error: 'busy' });
  expect(checkMessage({ ...taken, error: 5 }, false)).toBeUndefined();
});

test.each([
  null,
  undefined,
  5,
  'ready',
  [],
  {},
  { signpost: 'constructor' },
  { signpost: '__proto__' },
  { signpost: 'ready' },
  { signpost: 'ready', version: 1 },
  event('nonsense', {}),
  event('toString', {}),
  event('question', null),
  event('question', { id: 'a' }),
  event('question', { id: 'a', count: '2' }),
  event('error', { code: 'x', message: { deep: true } }),
])('%j is dropped', (data) => {
  expect(checkMessage(data, true)).toBeUndefined();
});

test('what a reader wrote comes through only when the owner asked for it', () => {
  expect(checkMessage(event('question', question), true)).toEqual(event('question', question));
  expect(checkMessage(event('question', question), false)).toEqual(
    event('question', { id: 'a', count: 2 }),
  );
});

test('the quote of a citation is a text too', () => {
  const place = { id: 'a', number: 1, guide: 'g', section: 's', statement: 't' };
  const data = event('citation', { ...place, quote: 'Words.' });
  expect(checkMessage(data, false)).toEqual(event('citation', place));
});

test('additions to every object are no message kinds and no fields', () => {
  Reflect.set(Object.prototype, 'junk', { junk: 'string' });
  expect(checkMessage({ signpost: 'junk' }, true)).toBeUndefined();
  const message = checkMessage({ signpost: 'ready', version: '1' }, true);
  expect(Object.keys(message ?? {})).toEqual(['version', 'signpost']);
});

test('the events of the frame are those that a page can hear, and the panel tells the others', () => {
  const full = {
    ...{ id: 'a', count: 1, status: 'answered', citations: 1, leftOut: 0, code: 'x', message: 'y' },
    ...{ number: 1, guide: 'g', section: 's', statement: 't' },
  };
  const dropped = eventNames.filter((name) => !checkMessage(event(name, full), false));
  expect(dropped).toEqual(['ready', 'open', 'close']);
  expect(eventNames).toHaveLength(7);
  expect(membersOf('SignpostEvents').map(({ name }) => name)).toEqual(eventNames);
});
