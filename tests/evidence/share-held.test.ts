import { describe, expect, test } from 'vitest';
import { shareHeld } from '../../lib/evidence/share-held.ts';

describe('a text holds of a word', () => {
  const ai = { term: 'ai', alternatives: [['machin', 'learn'], ['ml']] };
  test.each([
    ['all, when the word stands in it', ['ai', 'bread'], 1],
    ['all, when a synonym does too', ['ai', 'ml'], 1],
    ['most, when only a synonym does', ['ml', 'bread'], 0.8],
    ['most, when a whole wording does', ['learn', 'machin'], 0.8],
    ['nothing, when a wording stands there in part', ['machin'], 0],
    ['nothing, when none does', ['bread'], 0],
  ])('%s', (_, stems, share) => {
    expect(shareHeld(ai, (stem) => stems.includes(stem))).toBe(share);
  });
});
