// What the models of coverage are fitted for, each with the sets that tell.

/**
 * What a model is fitted for: guides whose author lists what is asked and what is not answered, where likeness to that
 * tells most, or guides without such a list.
 */
export type Purpose = {
  penalty: number;
  /** How much each set counts; within a set, covered and uncovered questions count alike, but for the share below. */
  sets: Record<string, number>;
  /** How much the uncovered questions count against the covered ones: sets the rate at the threshold. */
  uncovered: Record<'word' | 'meaning', number>;
};

export const purposes: Record<'Listed' | 'Bare', Purpose> = {
  Listed: {
    penalty: 0.05,
    sets: { squad: 1, 'off-topic': 0.5, career: 2, 'career without words': 0.3 },
    uncovered: { word: 0.7, meaning: 0.7 },
  },
  Bare: {
    penalty: 0.4,
    sets: {
      squad: 1,
      'off-topic': 0.5,
      'career without words': 1,
      'open guides': 2,
      'other guide': 0.7,
      'near miss': 0.7,
    },
    uncovered: { word: 0.55, meaning: 0.4 },
  },
};
