// Each word that puts one thing before another, by a claim that puts them the other way round.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { sidesAgree } from '../../../lib/verify/comparison.ts';

function agrees(claim: string, text: string) {
  return sidesAgree(new Reading(claim), new Reading(text));
}

describe('what stands above or ahead of another thing', () => {
  test.each([
    ...['rank higher than', 'come before', 'go ahead of', 'stand in front of', 'rank above'],
    ...['outrank', 'beat', 'surpass', 'overtake', 'outearn', 'out-earn', 'precede'],
  ])('as "%s" says', (words) => {
    expect(agrees('Owls lead, being ahead of cranes.', `Cranes ${words} owls.`)).toBe(false);
    expect(agrees('Owls rank above cranes.', `Cranes ${words} owls.`)).toBe(false);
  });

  test.each([
    ...['outranks', 'beats', 'surpasses', 'surpassed', 'overtakes', 'outearns', 'out-earns'],
    ...['precedes', 'is followed by'],
  ])('as "%s" says', (words) => {
    expect(agrees('The owl ranks above the crane.', `The crane ${words} the owl.`)).toBe(false);
  });
});

describe('what stands below or behind another thing', () => {
  test.each([
    ...['comes after', 'stands behind', 'ranks below', 'is second to', 'trails', 'comes trailing'],
    ...['follows', 'is preceded by'],
  ])('as "%s" says', (words) => {
    expect(agrees('The owl ranks above the crane.', `The owl ${words} the crane.`)).toBe(false);
  });

  test.each(['trail', 'follow'])('as "%s" says', (word) => {
    expect(agrees('Owls rank above cranes.', `Owls ${word} cranes.`)).toBe(false);
  });

  test.each([
    ...['less', 'fewer', 'lower', 'worse', 'slower', 'smaller', 'weaker', 'cheaper', 'later'],
    ...['rarer', 'poorer'],
  ])('as "%s than" says', (word) => {
    expect(agrees('Owls rank above cranes.', `Owls are ${word} than cranes.`)).toBe(false);
  });
});

test.each(['unlike', 'instead of', 'rather than'])('what is chosen, as "%s" says', (words) => {
  expect(agrees(`Take coffee ${words} tea.`, 'Take tea instead of coffee.')).toBe(false);
  expect(agrees(`Take coffee ${words} tea.`, 'Take tea, unlike coffee.')).toBe(false);
});
