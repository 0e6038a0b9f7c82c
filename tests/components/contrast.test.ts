// The colours of the screen against WCAG 2.2: 4.5 for text, 3 for what marks out a control.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('components/elements/tokens.css', 'utf8');
const themes = { light: tokensOf(css, 1), dark: tokensOf(css, 2) };

const textPairs = [
  ['ink', 'paper'],
  ['ink', 'board'],
  ['soft', 'paper'],
  ['soft', 'board'],
  ['pine', 'paper'],
  ['pine', 'board'],
  ['plate-ink', 'plate'],
  ['sign-ink', 'sign'],
  ['mark-ink', 'mark'],
  ['alert', 'alert-board'],
  ['ink', 'alert-board'],
] as const;
const edgePairs = [
  ['edge', 'paper'],
  ['edge', 'board'],
  ['pine', 'paper'],
] as const;

for (const [theme, tokens] of Object.entries(themes)) {
  test.each(textPairs)(`${theme}: %s is legible on %s`, (ink, ground) => {
    expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edgePairs)(`${theme}: %s stands out from %s`, (edge, ground) => {
    expect(contrast(tokens[edge], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
}

// A colour is given once for both themes, or as `light-dark(light, dark)`.
function tokensOf(text: string, theme: 1 | 2): Record<string, string> {
  const declared = text.matchAll(/--color-([a-z-]+): ([^;]+);/g);
  return Object.fromEntries(
    Array.from(declared, ([, name = '', value = '']) => {
      const both = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value);
      return [name, both?.[theme] ?? value];
    }),
  );
}

// Relative luminance and contrast ratio as WCAG 2.2 defines them.
function contrast(one = '', other = ''): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
