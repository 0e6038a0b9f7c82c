// Readable colours from the one that the site's owner chose. They are worked out in linear light, where the weighted sum
// of the channels is the relative luminance of WCAG 2.2, by which contrast is told.

/** Colours as `#rrggbb`. */
export type AccentShades = {
  /** Of the boards, as it was chosen. */
  plate: string;
  /** Of text on a board: black or white, whichever contrasts more. */
  plateInk: string;
  /** Of text and lines on light and on dark paper: it keeps its hue, and has 4.5 : 1 or more. */
  onLight: string;
  onDark: string;
};

const pattern = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

export function isAccent(color: string): boolean {
  return pattern.test(color);
}

// Black and white contrast alike with this luminance.
const middle = 0.179;
// What contrasts 4.5 : 1 with the darkest board of the light theme and the lightest of the dark one.
const mostOnLight = 0.14;
const leastOnDark = 0.36;
/** Parts of red, green and blue in luminance (WCAG 2.2, relative luminance). */
const weights = [0.2126, 0.7152, 0.0722];

/** The shades of a colour that is written as `isAccent` wants it. */
export function accentShades(color: string): AccentShades {
  const digits = color.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const light = [0, 2, 4].map((at) => toLight(Number.parseInt(long.slice(at, at + 2), 16) / 255));
  const luminance = light.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0);
  const dimmed = Math.min(1, mostOnLight / Math.max(luminance, 0.0001));
  const white = Math.max(0, (leastOnDark - luminance) / Math.max(1 - luminance, 0.0001));
  return {
    plate: `#${long.toLowerCase()}`,
    plateInk: luminance > middle ? '#000000' : '#ffffff',
    onLight: written(
      light.map((each) => each * dimmed),
      Math.floor,
    ),
    onDark: written(
      light.map((each) => each + (1 - each) * white),
      Math.ceil,
    ),
  };
}

// Rounded away from the paper, so that no contrast is lost.
function written(light: number[], round: (value: number) => number): string {
  const bytes = light.map((each) => Math.min(255, round(toGamma(each) * 255)));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function toLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toGamma(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
