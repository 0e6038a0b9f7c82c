// What the answers to the committed questions must not fall below, by set and kind. A little under what
// is measured: raise a floor when the measure has risen, and lower none without a word why.
import type { PointingFigures } from '../../eval/beside-the-point.ts';
import type { Figures } from '../../eval/figures.ts';

/** The least value of each figure; of `wronglyRefused`, the highest. */
export type Floor = Partial<
  Record<Exclude<keyof Figures, 'questions' | 'words' | keyof PointingFigures>, number>
>;

/**
 * By the name of a set, then by kind; `all` is the whole set. Answered without a model. A set that is not
 * named here has no floor, nor has a kind of few questions, where one answer more or less would tell.
 */
export const floors: Record<string, Record<string, Floor>> = {
  dev: {
    all: {
      right: 0.87,
      facts: 0.88,
      section: 0.9,
      precision: 0.93,
      rightlyRefused: 0.84,
      wronglyRefused: 0.06,
    },
  },
  fit: {
    all: {
      right: 0.85,
      facts: 0.82,
      section: 0.87,
      precision: 0.9,
      rightlyRefused: 0.91,
      wronglyRefused: 0.09,
    },
    paraphrased: { right: 0.7 },
    'not-covered': { right: 0.9 },
    'follow-up': { right: 0.9 },
  },
  fit2: {
    all: {
      right: 0.8,
      facts: 0.84,
      section: 0.87,
      precision: 0.86,
      rightlyRefused: 0.77,
      wronglyRefused: 0.07,
    },
    paraphrased: { right: 0.77 },
    direct: { right: 0.93 },
  },
  held: {
    all: {
      right: 0.78,
      facts: 0.81,
      section: 0.88,
      precision: 0.92,
      // Some of the set's questions were listed word for word, and no longer are.
      rightlyRefused: 0.6,
      wronglyRefused: 0.1,
    },
  },
  held2: {
    all: {
      right: 0.85,
      facts: 0.85,
      section: 0.88,
      precision: 0.88,
      rightlyRefused: 0.86,
      wronglyRefused: 0.07,
    },
    paraphrased: { right: 0.8 },
    'not-covered': { right: 0.86 },
  },
};

/** The same where the guide's words file is left out. */
export const floorsWithoutWords: Record<string, Record<string, Floor>> = {
  dev: { all: { right: 0.76, rightlyRefused: 0.85, wronglyRefused: 0.2 } },
  fit: { all: { right: 0.54, rightlyRefused: 0.74, wronglyRefused: 0.44 } },
  fit2: { all: { right: 0.52, rightlyRefused: 0.56, wronglyRefused: 0.44 } },
  held: { all: { right: 0.62, rightlyRefused: 0.6, wronglyRefused: 0.28 } },
  held2: { all: { right: 0.58, rightlyRefused: 0.87, wronglyRefused: 0.41 } },
};
