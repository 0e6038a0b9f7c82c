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

test('a stream that is left says no more than was read of it', async () => {
  let said = 0;
  const pieces = Array.from({ length: 1000 }, (_, at) => `${at}. `);
  const counted = new Proxy(pieces, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) said += 1;
      return Reflect.get(target, name);
    },
  });
  const { stream } = await extractiveModel(() => counted).doStream({ prompt: [] });
  const reader = stream.getReader();
  for (let part = 0; part < 5; part += 1) await reader.read();
  await reader.cancel();
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(10);
});
