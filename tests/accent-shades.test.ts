// The contrast is worked out here by the formula of WCAG 2.2, apart from the code under test.
import { expect, test } from 'vitest';
import { accentShades, isAccent } from '../lib/accent-shades.ts';

const light = (byte: number) => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    light(Number.parseInt(color.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

const steps = ['00', '33', '77', 'bb', 'ff'];
const colors = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
);

test('whatever the colour, text of it and on it is readable on every board of both themes', () => {
  expect(colors).toHaveLength(125);
  for (const color of colors) {
    const { plate, plateInk, onLight, onDark } = accentShades(color);
    expect(plate).toBe(color);
    expect(contrast(plate, plateInk), color).toBeGreaterThanOrEqual(4.5);
    // Paper, a board, and the board of an alert.
    for (const board of ['#ffffff', '#f6f7f3', '#fbeeea'])
      expect(contrast(onLight, board), color).toBeGreaterThanOrEqual(4.5);
    for (const board of ['#0f1512', '#18211c', '#2d1a15'])
      expect(contrast(onDark, board), color).toBeGreaterThanOrEqual(4.5);
  }
});

test('a colour that is readable already stays, and three digits stand for six', () => {
  expect(accentShades('#0a5')).toEqual({ ...accentShades('#00aa55'), plate: '#00aa55' });
  expect(accentShades('#7a1fa2')).toMatchObject({ plateInk: '#ffffff', onLight: '#7a1fa2' });
});

test.each([
  ['#7A1FA2', true],
  ['#fff', true],
  ['7a1fa2', false],
  ['#7a1fa', false],
  ['tomato', false],
  ['#fff;}body{', false],
])('%s is read as a colour: %s', (color, isOne) => {
  expect(isAccent(color)).toBe(isOne);
});
