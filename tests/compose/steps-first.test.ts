// Of a question how something is done, the steps of the section that it names.
import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour rules

## Fair play {#fair}

### Complaints {#fair-complaints}

All complaints of unfair treatment are dealt with promptly. Every complaint is kept secret.

## Handling of complaints {#handling}

Skippers settle most complaints between themselves.

1. Write to the harbour master.
2. Name who was there.
3. Wait for his answer, which comes within a week.

## Mooring {#mooring}

Mooring is easy with two people. You moor on the lee side.
`);

test('they go before a sentence that shares as many words with it', async () => {
  const { text } = await ask('How do I make a complaint?');
  expect(withoutLabels(text)).toMatch(
    /^1\. Write to the harbour master\.\n2\. Name who was there\.\n3\. Wait for his answer/,
  );
});

test('and not where it asks for something else', async () => {
  const { text } = await ask('Are complaints kept secret?');
  expect(text).toContain('Every complaint is kept secret');
  expect(text).not.toContain('harbour master');
});
