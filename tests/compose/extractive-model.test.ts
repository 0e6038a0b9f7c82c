import { expect, test } from 'vitest';
import { extractiveModel } from '../../lib/compose/extractive/extractive-model.ts';

test('as a language model it streams one delta a piece, and says the same at once', async () => {
  const model = extractiveModel(() => ['One. [s1]', '\n\nTwo. [s2]']);
  const options = { prompt: [] };
  const { content } = await model.doGenerate(options);
  expect(content).toEqual([{ type: 'text', text: 'One. [s1]\n\nTwo. [s2]' }]);
  const deltas: string[] = [];
  let last = '';
  for await (const part of (await model.doStream(options)).stream) {
    if (part.type === 'text-delta') deltas.push(part.delta);
    last = part.type;
  }
  expect(deltas).toEqual(['One. [s1]', '\n\nTwo. [s2]']);
  expect(last).toBe('finish');
});
