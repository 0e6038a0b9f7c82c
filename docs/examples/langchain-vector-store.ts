// The guides in a vector store of LangChain that lies in pgvector, with an embedding model of one's own.
import { PGVectorStore, type PGVectorStoreArgs } from '@langchain/community/vectorstores/pgvector';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { fillVectorStore, openOverVectorStore } from '../../lib/agents/langchain.ts';
import { ensureGuides } from '../../lib/build-guides.ts';
import { readConfig } from '../../lib/config.ts';

export async function openInPgvector(embeddings: EmbeddingsInterface, connectionString: string) {
  const index = await ensureGuides({ ...readConfig(), embedding: undefined });
  const args: PGVectorStoreArgs = {
    postgresConnectionOptions: { connectionString },
    tableName: `signpost_${index.contentHash.slice(0, 12)}`,
  };
  const store = await PGVectorStore.initialize(embeddings, args);
  const [known] = await store.similaritySearch('', 1);
  if (!known) await fillVectorStore(index, store);
  return { signpost: await openOverVectorStore(index, store), store };
}
