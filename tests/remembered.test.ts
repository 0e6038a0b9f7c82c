import { expect, test } from 'vitest';
import { remembered, rememberedText } from '../lib/remembered.ts';

function counting() {
  const asked: string[] = [];
  const lengthOf = remembered(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  return { asked, lengthOf };
}

test('an object is looked at once, also when nothing comes of it', () => {
  const { asked, lengthOf } = counting();
  const full = { name: 'kiln' };
  const empty = { name: '' };
  expect([full, empty, full, empty].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['kiln', '']);
});

test('another object that looks the same is another one', () => {
  const { asked, lengthOf } = counting();
  expect([{ name: 'loom' }, { name: 'loom' }].map(lengthOf)).toEqual([4, 4]);
  expect(asked).toEqual(['loom', 'loom']);
});

test('a text is read once, until as many others have been read as are kept', () => {
  const read: string[] = [];
  const wordsOf = rememberedText((text) => {
    read.push(text);
    return text.split(' ');
  });
  expect(wordsOf('a warm kiln')).toEqual(['a', 'warm', 'kiln']);
  expect(wordsOf('a warm kiln')).toBe(wordsOf('a warm kiln'));
  expect(read).toEqual(['a warm kiln']);
  for (let count = 0; count < 100; count += 1) wordsOf(`loom ${count}`);
  wordsOf('a warm kiln');
  expect(read.filter((text) => text === 'a warm kiln')).toHaveLength(2);
});
