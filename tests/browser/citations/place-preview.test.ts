import { expect, test } from 'vitest';
import { placePreview } from '../../../browser/citations/place-preview.ts';

const chip = (left: number, top: number) => ({ left, right: left + 20, top, bottom: top + 16 });
const size = { width: 300, height: 200 };
const screen = { width: 1000, height: 800 };
const place = (anchor: ReturnType<typeof chip>, change = {}) =>
  placePreview({ anchor, size, screen, rightToLeft: false, ...change });

test('a preview stands above its chip, and starts a little before it', () => {
  expect(place(chip(400, 500))).toEqual({ left: 384, top: 294 });
});

test('it stands below where there is no room above', () => {
  expect(place(chip(400, 100))).toEqual({ left: 384, top: 122 });
});

test('from right to left its right edge is the one that stands out', () => {
  expect(place(chip(400, 500), { rightToLeft: true })).toEqual({ left: 136, top: 294 });
});

test('it stays inside of the window at both sides', () => {
  expect(place(chip(0, 500))?.left).toBe(8);
  expect(place(chip(980, 500))?.left).toBe(692);
  expect(place(chip(10, 500), { rightToLeft: true })?.left).toBe(8);
});

test('it fits a screen of 320 pixels', () => {
  const narrow = { size: { width: 304, height: 160 }, screen: { width: 320, height: 568 } };
  expect(place(chip(250, 300), narrow)).toEqual({ left: 8, top: 134 });
});

test('where it fits on neither side it takes the roomier one and stays in the window', () => {
  const low = { screen: { width: 1000, height: 300 } };
  expect(place(chip(400, 180), low)?.top).toBe(8);
  expect(place(chip(400, 80), low)?.top).toBe(92);
});

test('it has no place once the chip has left the window', () => {
  expect(place(chip(400, -40))).toBeUndefined();
  expect(place(chip(400, 801))).toBeUndefined();
});
