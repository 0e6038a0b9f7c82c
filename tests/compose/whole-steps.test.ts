// Steps are told as one follows them: whole, in their order and by their numbers.
import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Pottery studio

## Trimming a bowl

1. Turn the bowl over on the wheel.

   It has to be as hard as leather by then.
2. Press a coil of clay around it.
3. Cut the foot with the loop tool.

## If a kiln overheats

If the lid of the kiln glows:

1. Press the red switch.
2. Open the shutters of the yard.
3. Cover the lid with the grey blanket.
4. Call the studio keeper about the glow.

## Renaming or removing a glaze

1. Point at the glaze and press the arrow

   ![](arrow.png)

![](menu.png)

2. Choose Rename or Remove from the menu

## Making moulds from old pots

An old pot can be copied as well. This saves time if you want the same pot again.

1. Rub the pot with soap.
2. Pour plaster round it.

The plaster must dry for a week.

1. Tap the mould until the pot falls out.
`);
const said = async (question: string) => withoutLabels((await ask(question)).text);

describe('steps', () => {
  test('are told whole to who asks what now', async () => {
    const text = await said('The lid of the kiln glows and the switch does not help. What now?');
    expect(text).toContain('1. Press the red switch.');
    expect(text).toContain('3. Cover the lid with the grey blanket.');
    expect(text).toContain('4. Call the studio keeper about the glow.');
  });

  test('have none left out between two that are told', async () => {
    const text = await said('Is it the red switch or the grey blanket if the lid glows?');
    expect(text).toMatch(/Press the red switch\.\n.*Open the shutters.*\n.*grey blanket/);
  });

  test('are one run where a picture stands between them', async () => {
    const text = await said('How do I rename a glaze?');
    expect(text).toBe(
      '1. Point at the glaze and press the arrow\n2. Choose Rename or Remove from the menu',
    );
  });

  test('answer how something is done, rather than the sentence above them, and end at the next sentence', async () => {
    const text = await said('How can I make a mould from an old pot?');
    expect(text).toMatch(/^1\. Rub the pot with soap\.\n2\. Pour plaster round it\.(?!\n3\.)/);
  });

  test('answer with one alone who asks for that one', async () => {
    const text = await said('When do I call the studio keeper?');
    expect(text).toContain('Call the studio keeper');
    expect(text).not.toContain('shutters');
  });
});

test('what goes on below a step is no step of its own', async () => {
  expect(await said('How do I trim a bowl?')).toBe(
    '1. Turn the bowl over on the wheel.\n   - It has to be as hard as leather by then.\n2. Press a coil of clay around it.\n3. Cut the foot with the loop tool.',
  );
});
