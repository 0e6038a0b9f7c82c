import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Walking club

## Club walks {#walks}

- They start at the mill on 5 March, 5 June and 5 October at nine.
- If the 5th is a holiday, these club walks start on the day after it.
- Bring a lamp in October.

## Sr. Guide

A Sr. Guide leads the walks over the pass. You need five winters for that.
`);

test('an item that goes on from the one before it stands behind that', async () => {
  const { text } = await ask('When are the club walks?');
  expect(withoutLabels(text)).toMatch(/^- They start at the mill.*\n- If the 5th is a holiday/);
});

test('a senior is what the guide writes short', async () => {
  expect((await ask('What does a senior guide lead?')).text).toMatch(/^A Sr\. Guide leads/);
});
