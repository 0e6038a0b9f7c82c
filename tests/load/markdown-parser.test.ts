import fc from 'fast-check';
import { EditMap } from 'micromark-util-edit-map';
import { expect, test, vi } from 'vitest';
import { markdown } from '../../lib/load/markdown-parser.ts';

type Event = Parameters<EditMap['consume']>[0][number];
type Edit = { at: number; removed: number; added: Event[] };

// What is moved is never looked into.
const event = (name: string) => name as unknown as Event;

function editMap(edits: Edit[]): EditMap {
  const map = new EditMap();
  for (const { at, removed, added } of edits) map.add(at, removed, [...added]);
  return map;
}

const edits = fc.uniqueArray(
  fc.record({
    at: fc.nat({ max: 20 }).map((place) => place * 2),
    removed: fc.nat({ max: 2 }),
    added: fc.array(fc.string().map(event), { maxLength: 3 }),
  }),
  { selector: ({ at }) => at, maxLength: 8 },
);

test('edits of the events give what the same splices give, from the last to the first', () => {
  fc.assert(
    fc.property(edits, (given) => {
      const events = Array.from({ length: 42 }, (_, at) => event(`event ${at}`));
      const expected = [...events];
      for (const { at, removed, added } of given.toSorted((one, other) => other.at - one.at)) {
        expected.splice(at, removed, ...added);
      }
      const map = editMap(given);
      map.consume(events);
      expect(events).toEqual(expected);
      expect(map).toEqual(new EditMap());
    }),
  );
});

test('what stands before the first edit is neither read nor moved', () => {
  const touched: number[] = [];
  const note = (key: string | symbol) => {
    if (typeof key === 'string' && /^\d+$/.test(key)) touched.push(Number(key));
  };
  const events = Array.from({ length: 1000 }, (_, at) => event(String(at)));
  const watched = new Proxy(events, {
    get: (target, key) => {
      note(key);
      return Reflect.get(target, key);
    },
    set: (target, key, value) => {
      note(key);
      return Reflect.set(target, key, value);
    },
  });
  const map = editMap([
    { at: 998, removed: 1, added: [] },
    { at: 990, removed: 0, added: [event('a'), event('b')] },
  ]);
  map.consume(watched);
  expect(events).toHaveLength(1001);
  expect(Math.min(...touched)).toBe(990);
});

test('the parser makes its edits so', () => {
  const consume = vi.spyOn(EditMap.prototype, 'consume');
  markdown().parse('> a\n\nb\n');
  expect(consume).toHaveBeenCalled();
});
