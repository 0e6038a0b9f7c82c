// A vector store of LangChain in the place of our own vectors: PGVectorStore over a real pgvector, and a store in memory
// whose scores are no distances.

import { Embeddings } from '@langchain/core/embeddings';
import { FakeVectorStore } from '@langchain/core/utils/testing';
import type { VectorStore } from '@langchain/core/vectorstores';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openInPgvector } from '../../docs/examples/langchain-vector-store.ts';
import {
  fillVectorStore,
  GuideRetriever,
  openOverVectorStore,
} from '../../lib/agents/langchain.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { embedIndex } from '../../lib/index/embed-index.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { openOver, type Signpost } from '../../lib/signpost.ts';
import { hashedEmbedder, hashedVector } from '../fixtures/hashed-embedder.ts';
import { type PgliteServer, startPglite } from '../fixtures/pglite-server.ts';

class HashedEmbeddings extends Embeddings {
  constructor() {
    super({});
  }
  async embedQuery(text: string): Promise<number[]> {
    return [...hashedVector(text)];
  }
  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => [...hashedVector(text)]);
  }
}

const questions = [
  'What does a senior developer earn?',
  'How well is a newcomer remunerated?',
  'Which libraries are worth my time for machine learning?',
  'Can I get hired without having studied?',
];

const index = await indexGuides(await readGuideFiles('content/guides'));
const embedder = hashedEmbedder();
const own = openOver(await embedIndex(index, embedder, { indexDir: undefined }), { embedder });

async function expectTheSame(signpost: Signpost): Promise<void> {
  for (const question of questions) {
    const wanted = await own.search(question, { k: 8 });
    const found = await signpost.search(question, { k: 8 });
    expect(
      found.map(({ id }) => id),
      question,
    ).toEqual(wanted.map(({ id }) => id));
    const differences = found.map(({ score }, at) => Math.abs(score - (wanted[at]?.score ?? 2)));
    expect(Math.max(0, ...differences)).toBeLessThan(1e-4);
  }
  expect(questions).toHaveLength(4);
}

describe('PGVectorStore in the place of our own vectors', () => {
  let pglite: PgliteServer;
  let signpost: Signpost;
  let store: VectorStore & { end(): Promise<void> };

  beforeAll(async () => {
    pglite = await startPglite();
    ({ signpost, store } = await openInPgvector(new HashedEmbeddings(), pglite.url));
  }, 240_000);
  afterAll(async () => {
    await store?.end();
    await pglite?.stop();
  });

  test('finds the same passages in the same order', async () => {
    await expectTheSame(signpost);
  }, 120_000);

  test('answers, and retrieves for chains', async () => {
    const [question = ''] = questions;
    const wanted = await own.answer([{ role: 'user', text: question }]);
    const answer = await signpost.answer([{ role: 'user', text: question }]);
    expect(answer.text).toBe(wanted.text);
    const documents = await new GuideRetriever(signpost, { k: 2 }).invoke(question);
    expect(documents[0]?.metadata.section.id).toBe('trajectories');
  }, 120_000);

  test('is filled once', async () => {
    const count = async () => {
      const { rows } = await pglite.db.query<{ count: number }>(
        `select count(*)::int as count from signpost_${index.contentHash.slice(0, 12)}`,
      );
      return rows[0]?.count;
    };
    const before = await count();
    expect(before).toBe(2 * index.statementCount);
    const again = await openInPgvector(new HashedEmbeddings(), pglite.url);
    expect(await count()).toBe(before);
    await again.store.end();
  }, 120_000);
});

describe('a store whose scores are cosines', () => {
  test('finds the same passages, and passes over what is left of other guides', async () => {
    const store = new FakeVectorStore(new HashedEmbeddings());
    const old = await indexGuides([{ file: 'old.md', source: '# Old\n\n## Pay {#pay}\n\nPay.\n' }]);
    await fillVectorStore(old, store);
    await fillVectorStore(index, store);
    await expectTheSame(await openOverVectorStore(index, store));
  }, 120_000);

  test('asks readers to try again where it cannot be read', async () => {
    const store = new FakeVectorStore(new HashedEmbeddings());
    const signpost = await openOverVectorStore(index, store);
    vi.spyOn(store, 'similaritySearchVectorWithScore').mockRejectedValue(new Error('refused'));
    await expect(signpost.search('How well is a newcomer remunerated?')).rejects.toMatchObject({
      code: 'busy',
    });
  });
});
