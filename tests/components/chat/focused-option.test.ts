import { expect, test } from 'vitest';
import { focusedOption } from '../../../components/chat/focused-option.ts';

const field = (value: string, selectionEnd = value.length) => ({ value, selectionEnd });
const from = (at: number, key: string, input = field('pay')) =>
  focusedOption(key, { from: at, length: 3, input });

test('Arrow Down leads from the text into the options, and to the last of them', () => {
  expect([-1, 0, 1, 2].map((at) => from(at, 'ArrowDown'))).toEqual([0, 1, 2, 2]);
});

test('Arrow Up leads back, and from the first one into the text', () => {
  expect([2, 1, 0].map((at) => from(at, 'ArrowUp'))).toEqual([1, 0, -1]);
});

test('the arrows of the line move along it, and in the text they are the text’s', () => {
  expect([from(0, 'ArrowRight'), from(1, 'ArrowLeft')]).toEqual([1, 0]);
  expect(['ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home'].map((key) => from(-1, key))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('in a text of several lines Arrow Down leads out of the last one alone', () => {
  expect(from(-1, 'ArrowDown', field('pay\nmore', 2))).toBeUndefined();
  expect(from(-1, 'ArrowDown', field('pay\nmore'))).toBe(0);
});
