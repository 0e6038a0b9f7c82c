// A verb with its particle, where the guide writes both as one word, and the heading that has the doer.
import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Kiosk

## Till start-up procedure {#start}

1. Count the cash in the till.
2. Switch the till on.

## Till shutdown procedure {#end}

1. Print the report of the till.
2. Carry the cash to the office.

## Who we are {#who}

### Fair Director {#fairs}

Oversees the planning of fairs and markets.

### Markets {#markets}

Visitors pay at the gate of the markets.
`);
const said = async (question: string) => withoutLabels((await ask(question)).text);

test('"shut down" is a shutdown', async () => {
  expect(await said('How do I shut down the till?')).toMatch(/^1\. Print the report of the till\./);
});

test('a sentence without its subject has it from the heading', async () => {
  expect(await said('Who oversees the fairs?')).toMatch(/^\*\*Fair Director:\*\* Oversees/);
});

test('and not where it has one', async () => {
  expect(await said('Who pays at the gate of the markets?')).toMatch(/^Visitors pay/);
});
