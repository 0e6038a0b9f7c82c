import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from '../draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour pilot handbook

## Pay {#pay}

| Level | Title | Pay (crowns a month) |
| --- | --- | --- |
| First | Young harbour pilot | 2,100 |
| Second | Coast guide | 2,900 |
`);

test('what the guide is about names no row of a table', async () => {
  const text = withoutLabels((await ask('What is the pay of a harbour pilot?')).text);
  expect(text).toContain('2,100');
  expect(text).toContain('2,900');
});

test('a row is named by what others lack beside it', async () => {
  const text = withoutLabels((await ask('What is the pay of a young harbour pilot?')).text);
  expect(text).toContain('2,100');
  expect(text).not.toContain('2,900');
});

test('what is asked for by yes or no wants no column', async () => {
  const text = withoutLabels((await ask('Are harbour pilots paid?')).text);
  expect(text).not.toContain('2,900');
});
