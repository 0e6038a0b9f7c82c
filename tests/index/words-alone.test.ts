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
    expect(whyWordsAlone(await indexOf(mostLocalTexts), named, true)).toBeUndefined();
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

  test('where the guides hold too many texts', async () => {
    const index = await indexOf(mostLocalTexts);
    const texts = 2 * index.statements.length;
    expect(whyWordsAlone(index, local, true)).toBe(
      `Passages are found by their words alone: the guides hold ${texts} texts, and more than ${mostLocalTexts} take the embedding model long. EMBEDDINGS=local uses it all the same.`,
    );
  });
});

test('a served model and a switch that is off have nothing to tell', async () => {
  const index = await indexOf(mostLocalTexts, 'es');
  expect(whyWordsAlone(index, served, false)).toBeUndefined();
  expect(whyWordsAlone(index, undefined, false)).toBeUndefined();
});
