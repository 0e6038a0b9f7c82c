import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Kiln guide

A kiln is fired with care.

## Firing

Firing a kiln for glaze has three stages:

- candling dries the glaze for an hour
- the climb takes the kiln to 1,200 degrees
- soaking holds the heat

## Clays

Clays that we stock:

- stoneware
- porcelain

Fourteen glazes stand on the shelf for firing:

${Array.from({ length: 14 }, (_, at) => `- glaze number ${at + 101}`).join('\n')}
`);

test('a list that counts itself is shown whole', async () => {
  const said = withoutLabels((await ask('What are the stages of firing for glaze?')).text);
  for (const stage of ['candling', 'the climb', 'soaking']) expect(said).toContain(stage);
});

test('however long it is', async () => {
  const said = withoutLabels((await ask('Which glazes stand on the shelf?')).text);
  expect(said.match(/^- glaze/gm)).toHaveLength(14);
});

test('one item of it that is asked for stands alone', async () => {
  const said = withoutLabels((await ask('Does soaking hold the heat?')).text);
  expect(said).toContain('soaking holds the heat');
  expect(said).not.toContain('candling');
});

const climb = await guideDrafts(`# Hill guide

## The way up

To reach the hut, take these four stages:

1. Cross the bridge by the mill.
2. Follow the brook to the two larches.
3. Climb the gully with the chains.
4. Ring the bell at the hut.
`);

test('one step of several keeps its number', async () => {
  const said = withoutLabels((await climb('Does the gully have chains?')).text);
  expect(said).toMatch(/^3\. Climb the gully/mu);
  expect(said).not.toContain('bridge');
});

test('all steps count from one', async () => {
  const said = withoutLabels((await climb('How do I reach the hut?')).text);
  expect(said.match(/^\d\./gmu)).toEqual(['1.', '2.', '3.', '4.']);
});

const crew = await guideDrafts(`# Ship guide

## Ranks

We have mapped the way up to three ranks. That order of ranks is the same on every ship, though what each has to know differs.

- deckhand
- mate
- master

## Signing on

The mate hands out a list of what to bring for the voyage.

- oilskins
- a knife
`);

test('a list is shown where what is asked for names the paragraph that counts it', async () => {
  const said = withoutLabels((await crew('What are the ranks in the order of ranks?')).text);
  for (const rank of ['deckhand', 'mate', 'master']) expect(said).toContain(`- ${rank}`);
});

test('a sentence that announces a list is said with it', async () => {
  const said = withoutLabels((await crew('What do I bring for the voyage?')).text);
  expect(said).toContain('- oilskins');
});
