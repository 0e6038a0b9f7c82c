// Vectors in pgvector by themselves: more than are compared one by one, and a database without it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPublication } from '../../../lib/store/published/publication.ts';
import type { VectorsToPublish } from '../../../lib/store/published/statement-vectors.ts';
import { startPglite } from '../../fixtures/pglite-server.ts';
import { newFolder } from './index-folders.ts';

test('many vectors are found along a graph, those of a guide too', async () => {
  const pglite = await startPglite();
  onTestFinished(() => pglite.stop());
  const publication = openPublication(pglite.url);
  const folder = await newFolder();
  const file = join(folder, 'index.bin');
  await writeFile(file, 'index');
  const vectors = manyVectors(5100, 4);
  await publication.publish([file], { lists: [], vectors }, new Date());
  const asked = publication.nearness(1, vectors);
  const all = { from: 0, to: vectors.count };
  for (const place of [5, 1000, 5000]) {
    const question = vectors.statements.subarray(place * 4, place * 4 + 4);
    const found = await asked.nearest(question, all, 8);
    expect(found).toHaveLength(8);
    expect(found[0]).toMatchObject({ place, cosine: expect.closeTo(1, 5) });
    const guide = { from: 5050, to: 5100 };
    const own = await asked.nearest(question, guide, 50);
    expect(own.map((each) => each.place).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 50 }, (_, at) => 5050 + at),
    );
    const cosines = own.map(({ cosine }) => cosine);
    expect(await asked.mean(question, guide)).toBeCloseTo(
      cosines.reduce((sum, each) => sum + each, 0) / 50,
      5,
    );
  }
  const { rows } = await pglite.db.query<{ plan: string }>(
    `explain (format json) select place from published_vectors_1 where kind = 0
       order by vector <#> '[1,0,0,0]'::vector limit 8`,
  );
  expect(JSON.stringify(rows)).toContain('published_vectors_1_vector_idx');
  await publication.close();
}, 240_000);

test('vectors are left out where the database has no pgvector', async () => {
  const pglite = await startPglite(false);
  onTestFinished(() => pglite.stop());
  const publication = openPublication(pglite.url);
  const file = join(await newFolder(), 'index.bin');
  await writeFile(file, 'index');
  const vectors = manyVectors(3, 4);
  const { version } = await publication.publish([file], { lists: [], vectors }, new Date());
  expect(version.vectors).toBeUndefined();
  await publication.close();
}, 120_000);

/** Unit vectors all around, the same in every run; the last 50 are those of a guide. */
function manyVectors(count: number, dimensions: number): VectorsToPublish {
  const statements = new Float32Array(count * dimensions);
  for (let at = 0; at < count; at += 1) {
    const own = Array.from({ length: dimensions }, (_, value) =>
      Math.sin((at + 1) * (value + 1.7)),
    );
    const norm = Math.hypot(...own);
    statements.set(
      own.map((value) => value / norm),
      at * dimensions,
    );
  }
  const none = new Float32Array();
  return {
    ...{ modelId: 'all-around', dimensions, count, statements },
    ...{ windows: none, questions: none, notCovered: none, guides: [0, count - 50] },
  };
}
