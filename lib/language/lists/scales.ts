// What a figure is multiplied by: "110 thousand", "$110K". Charts read it in the browser.

/** Words for powers of ten that a figure is multiplied by, "hundred" apart, and what they stand for. */
export const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Letters that stand for a scale behind a figure: "$110K", "€2bn". */
export const scaleLetters: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };
