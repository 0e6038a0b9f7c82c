// How something is done, where sentences tell it: in more than one paragraph, or under a subheading.
import { describe, expect, test } from 'vitest';
import { instructs } from '../../lib/language/instructions.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Rowing club

## Restoring a boat

To bring a damaged boat back, ask the bosun for a slot. Bring the repair form.

The boat is washed first. Then the hull is sanded where it is split.

Finally let the varnish dry for two days.

A boat that was restored twice is sold. Members may make an offer for it.

## Entering a crew

You can enter a crew from the crew screen.

### In the browser

Open the crew screen and press New. Give the crew a name.

Choose the rowers, and press Save at the bottom.

## Booking an oar

You can book an oar a week ahead.

### The way it goes

1. Write your name on the slate.
2. Hang the tag on the oar.

## Guests

Guests row in the wide boats. Tell the cox about a guest. The fee is €4.
`);
const said = async (question: string) => withoutLabels((await ask(question)).text);

describe('how it is done', () => {
  test('is told whole where several paragraphs tell it, and ends with the last instruction', async () => {
    expect(await said('How do I restore a damaged boat?')).toBe(
      'To bring a damaged boat back, ask the bosun for a slot. Bring the repair form. The boat is washed first. Then the hull is sanded where it is split. Finally let the varnish dry for two days.',
    );
  });

  test('is told under a subheading, in sentences or in a list', async () => {
    expect(await said('How do I enter a crew?')).toMatch(
      /^Open the crew screen and press New\. Give the crew a name\. Choose the rowers, and press Save at the bottom\./,
    );
    expect(await said('How do I book an oar?')).toMatch(
      /^1\. Write your name on the slate\.\n2\. Hang the tag on the oar\./,
    );
  });

  test('adds nothing to another question', async () => {
    expect(await said('What happens to a boat that was restored twice?')).not.toContain('bosun');
    expect(await said('What is the fee for guests?')).not.toContain('slate');
  });
});

describe('an instruction', () => {
  const instructions = [
    'Press the latch.',
    'To open the lid, lift the hook.',
    'Then the lid is closed.',
    'Next, please wipe the seat.',
    'You must sign the log.',
  ];
  const others = [
    'The latch is pressed.',
    'Calls are free.',
    'Open questions remain for the cox?',
    'Guests row in the wide boats.',
  ];
  test.each(instructions)('is "%s"', (sentence) => expect(instructs(sentence)).toBe(true));
  test.each(others)('is not "%s"', (sentence) => expect(instructs(sentence)).toBe(false));
});
