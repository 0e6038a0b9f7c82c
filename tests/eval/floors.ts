// What the answers to the committed questions must not fall below, by set and kind. A little under what
// is measured: raise a floor when the measure has risen, and lower none without a word why. Lowered once: words alone
// show fewer sentences beside the point now, and with them a fact less here and there; the embedding model, which these
// tests go without, more than makes up for it.
import type { PointingFigures } from '../../eval/beside-the-point.ts';
import type { Figures } from '../../eval/figures.ts';
import type { ClaimFigures } from '../../eval/open-claims/claim-figures.ts';

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
      right: 0.88,
      facts: 0.86,
      section: 0.9,
      precision: 0.92,
      rightlyRefused: 0.89,
      wronglyRefused: 0.05,
    },
  },
  fit: {
    all: {
      right: 0.84,
      facts: 0.81,
      section: 0.87,
      precision: 0.92,
      rightlyRefused: 0.89,
      wronglyRefused: 0.08,
    },
    paraphrased: { right: 0.67 },
    'not-covered': { right: 0.88 },
    'follow-up': { right: 0.86 },
  },
  fit2: {
    all: {
      right: 0.81,
      facts: 0.81,
      section: 0.89,
      precision: 0.85,
      rightlyRefused: 0.8,
      wronglyRefused: 0.05,
    },
    paraphrased: { right: 0.75 },
    direct: { right: 0.94 },
  },
  held: {
    all: {
      right: 0.81,
      facts: 0.83,
      section: 0.91,
      precision: 0.92,
      // Some of the set's questions were listed word for word, and no longer are.
      rightlyRefused: 0.65,
      wronglyRefused: 0.05,
    },
  },
  held2: {
    all: {
      right: 0.84,
      facts: 0.81,
      section: 0.88,
      precision: 0.89,
      rightlyRefused: 0.88,
      wronglyRefused: 0.05,
    },
    paraphrased: { right: 0.71 },
    'not-covered': { right: 0.87 },
  },
};

/** The same where the guide's words file is left out. */
export const floorsWithoutWords: Record<string, Record<string, Floor>> = {
  dev: { all: { right: 0.77, rightlyRefused: 0.84, wronglyRefused: 0.15 } },
  fit: { all: { right: 0.58, rightlyRefused: 0.79, wronglyRefused: 0.36 } },
  fit2: { all: { right: 0.6, rightlyRefused: 0.68, wronglyRefused: 0.32 } },
  held: { all: { right: 0.69, rightlyRefused: 0.74, wronglyRefused: 0.21 } },
  held2: { all: { right: 0.59, rightlyRefused: 0.87, wronglyRefused: 0.33 } },
};

/** Of the claims about the open guides; of `refused`, the highest value. */
export const claimFloors: Record<keyof ClaimFigures, number> = {
  trueKept: 0.91,
  falseCaught: 0.9,
  sentencesKept: 0.83,
  refused: 0,
};
