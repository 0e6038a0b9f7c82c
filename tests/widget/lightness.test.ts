// How light the colours of a page are, as browsers write them.
import { expect, test } from 'vitest';
import { lightnessOf } from '../../widget/lightness.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(255, 255, 255, 0.5)', 1, 0.5],
  ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
  ['color(display-p3 0 0 0)', 0, 1],
  ['color(srgb -0.01 1e-7 0)', 0, 1],
  ['lab(50 20 -30)', 0.5, 1],
  ['lch(97 10 200 / 0.5)', 0.97, 0.5],
  ['oklab(0.2 0.1 -0.1)', 0.2, 1],
  ['oklch(0.97 0.01 none)', 0.97, 1],
])('%s is as light as %d, with an alpha of %d', (color, light, alpha) => {
  const [seen, covering] = lightnessOf(color);
  expect(seen).toBeCloseTo(light, 2);
  expect(covering).toBe(alpha);
});

test('green counts for more than red, and red for more than blue', () => {
  const [[red], [green], [blue]] = [
    lightnessOf('rgb(255, 0, 0)'),
    lightnessOf('rgb(0, 255, 0)'),
    lightnessOf('rgb(0, 0, 255)'),
  ];
  expect(green).toBeGreaterThan(red);
  expect(red).toBeGreaterThan(blue);
});
