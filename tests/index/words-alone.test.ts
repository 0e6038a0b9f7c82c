import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { EmbeddingConfig } from '../../lib/config.ts';
import { whyWordsAlone } from '../../lib/index/words-alone.ts';
import { mostLocalTexts } from '../../lib/limits.ts';

const local: EmbeddingConfig = { kind: 'local', isRequired: false };
const named: EmbeddingConfig = { kind: 'local', isRequired: true };
const served: EmbeddingConfig = {
  kind: 'served',
  provider: 'openai',
  modelId: 'small',
  apiKey: 'sk-1',
  baseUrl: undefined,
};

/** So many statements that they have more texts, each with and without its neighbours, than are embedded unasked. */
const many = mostLocalTexts / 2 + 1;
const large = await indexOf(many);
const largeAndForeign = await indexOf(many, 'es');

function indexOf(statements: number, language = 'en') {
  const items = Array.from({ length: statements }, (_, at) => `- Loaf ${at} is baked.`);
  const source = `---\ntitle: Baking\nlanguage: ${language}\n---\n\n# Baking\n\n${items.join('\n')}\n`;
  return indexGuides([{ file: 'baking.md', source }]);
}

describe('the local model is used', () => {
  test('for guides in English that it embeds soon', async () => {
    expect(whyWordsAlone(await indexOf(3), local, true)).toBeUndefined();
    expect(whyWordsAlone(await indexOf(3, 'en-GB'), local, true)).toBeUndefined();
  });

  test('for any guides where it is asked for by name', async () => {
    expect(whyWordsAlone(await indexOf(3, 'es'), named, true)).toBeUndefined();
    expect(whyWordsAlone(large, named, true)).toBeUndefined();
  });
});

describe('words alone are told of with their reason', () => {
  test('where it is not installed', async () => {
    expect(whyWordsAlone(await indexOf(3), local, false)).toBe(
      'Passages are found by their words alone: the embedding model is not installed.',
    );
  });

  test('where a guide is in another language', async () => {
    expect(whyWordsAlone(await indexOf(3, 'es-MX'), local, true)).toBe(
      'Passages are found by their words alone: the embedding model reads English, and the guide "Baking" is in "es-MX".',
    );
  });

  test('where the guides hold too many texts', () => {
    const texts = 2 * many;
    expect(whyWordsAlone(large, local, true)).toBe(
      `Passages are found by their words alone: the guides hold ${texts} texts, and more than ${mostLocalTexts} take the embedding model long. EMBEDDINGS=local uses it all the same.`,
    );
  });
});

test('listed questions count as texts, covered or not', async () => {
  const listed = `notCovered:\n${Array.from({ length: mostLocalTexts }, (_, at) => `  - Is loaf ${at} sold?`).join('\n')}\n`;
  const index = await indexGuides([
    {
      file: 'baking.md',
      source: '# Baking\n\nLoaves are baked.\n',
      wordsFile: { file: 'baking.words.yaml', source: listed },
    },
  ]);
  expect(whyWordsAlone(index, local, true)).toContain(`${mostLocalTexts + 2} texts`);
});

test('a served model and a switch that is off have nothing to tell', () => {
  expect(whyWordsAlone(largeAndForeign, served, false)).toBeUndefined();
  expect(whyWordsAlone(largeAndForeign, undefined, false)).toBeUndefined();
});
