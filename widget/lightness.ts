// How light a colour is, as browsers write computed colours.

/**
 * How light a computed colour is, and its alpha, from 0 to 1: near enough to tell dark from light: of red, green and blue as
 * the eye weighs them, and of the other notations what they call lightness. Nothing is painted, because
 * browsers may keep pages from reading what they have painted.
 */
export function lightnessOf(color: string): [number, number] {
  const numbers = color.match(/(?<=[ (])[\d.e-]+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  const weighed = (2 * first + 7 * second + third) / 10;
  // rgb(), color(); lab() and lch(); oklab() and oklch().
  const scales: Record<string, number> = { r: weighed / 255, c: weighed, l: first / 100 };
  return [scales[color.charAt(0)] ?? first, alpha];
}
