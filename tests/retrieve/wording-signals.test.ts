// The signals that tell how alike a question is to those that authors list as covered or not.
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../lib/language/terms.ts';
import { isKnown } from '../../lib/retrieve/coverage-signals.ts';
import { index, signal } from './signals-fixture.ts';

describe('listedInVain', () => {
  const vain = (question: string) => signal('listedInVain', question, 'dough');

  test('is the share of words that only questions hold which are not covered', async () => {
    expect(await vain('landlord')).toBe(1);
    expect(await vain('Is rye for landlords?')).toBeGreaterThan(0);
    expect(await vain('Is rye for landlords?')).toBeLessThan(1);
  });

  test('is none for words that stand nowhere, or that a guide covers as well', async () => {
    expect(await vain('Is rye for zeppelins?')).toBe(0);
    expect(await vain('Which wage is usual?')).toBe(0);
    expect(await vain('Who wants salt?')).toBe(0);
  });
});

describe('likerThanNotCovered', () => {
  const liker = (question: string, ...sections: string[]) =>
    signal('likerThanNotCovered', question, ...sections);

  test('is by how much a question is more like what is covered than like what is not', async () => {
    expect(await liker('Which wage is usual?', 'pay')).toBeGreaterThan(0.8);
    expect(await liker('Which landlord wants rent?', 'pay')).toBeLessThan(-0.8);
    expect(await liker('Zeppelins fly', 'pay')).toBe(0);
  });

  test('looks at the sections of the passages found', async () => {
    const without = await liker('Is a wage usual?', 'dough', 'ovens');
    expect(await liker('Is a wage usual?', 'dough', 'pay')).toBeGreaterThan(without);
  });
});

describe('likeNotCovered', () => {
  const like = (question: string, ...sections: string[]) =>
    signal('likeNotCovered', question, ...sections);

  test('rises with the likeness to a question that is not covered', async () => {
    const same = await like('Which landlord wants rent?', 'pay');
    const near = await like('Which landlord wants rent early?', 'pay');
    expect(same).toBeCloseTo(0.55);
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(same);
  });

  test('is none for a likeness that may be chance', async () => {
    expect(await like('Which wage is usual?', 'pay')).toBe(0);
    expect(await like('Does a landlord like cherries, cream and wheat?', 'shop')).toBe(0);
  });
});

describe('unknownInWording', () => {
  const unknown = (question: string, ...sections: string[]) =>
    signal('unknownInWording', question, ...sections);

  test('is told of a question that is like a wording but for a word that the guides lack', async () => {
    const much = await unknown('Which zeppelin wage is usual?', 'pay');
    expect(much).toBeGreaterThan(0);
    expect(await unknown('Which zeppelin wage?', 'dough')).toBeLessThan(much);
  });

  test('is none without such a word', async () => {
    expect(await unknown('Which wage is usual?', 'pay')).toBe(0);
    expect(await unknown('Which rye wage is usual?', 'pay')).toBe(0);
  });
});

describe('notCoveredIsListed', () => {
  test('is told when a guide that was found lists what it does not cover', async () => {
    expect(await signal('notCoveredIsListed', 'Does rye rise?', 'dough')).toBe(1);
    expect(await signal('notCoveredIsListed', 'Does rye rise?')).toBe(0);
  });
});

test('a word is known when a guide, a wording of it or a synonym has it', () => {
  const known = (text: string) =>
    termsOf(text).map(({ term, word }) =>
      isKnown(
        {
          term,
          word,
          weight: 1,
          isName: false,
          alternatives: index.synonyms.alternatives([term])[0] ?? [],
        },
        index,
      ),
    );
  expect(known('rye wage warmth landlord zeppelin')).toEqual([true, true, true, false, false]);
});
