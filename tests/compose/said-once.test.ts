// What stands in two places of a guide is said once, and a cell that ends with a full stop gets no second one.
import { expect, test } from 'vitest';
import { saysAgain } from '../../lib/compose/extractive/unit-worth.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';
import { scoredStatements } from './scored-statements.ts';

const ask = await guideDrafts(`# Canal

## Signals {#signals}

| Signal | Meaning |
| --- | --- |
| Red | The lock is shut. Wait below it. |
| Green | Enter |
`);

test('what stands in the answer already is told by its words, wherever they stand', () => {
  const [one, again, other] = scoredStatements(
    { text: 'Locks close at dusk.' },
    { text: 'Locks close at dusk.', block: 4 },
    { text: 'They open at dawn.', block: 4 },
  );
  if (!one || !again || !other) throw new Error('A statement is missing.');
  const said = new Set([one.statement]);
  expect(saysAgain({ kind: 'sentences', statements: [again] }, said)).toBe(true);
  expect(saysAgain({ kind: 'sentences', statements: [again, other] }, said)).toBe(false);
});

test('a row ends with one full stop', async () => {
  expect(withoutLabels((await ask('Is the lock shut?')).text)).toMatch(/Wait below it\.$/);
  expect(withoutLabels((await ask('Green signal')).text)).toMatch(/Enter\.$/);
});
