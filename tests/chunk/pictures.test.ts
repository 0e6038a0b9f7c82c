// Pictures among steps.
import { expect, test } from 'vitest';
import { readGuide } from './read-guide.ts';

const source = `# Lift

## Resetting it

When it is stuck:

1. Open the cabinet.

   ![Photo of the cabinet](a.png)

2. Turn the switch off.

![The red switch](b.png)

3. Wait for two minutes.

![The hall](c.png)

Then call the desk.
`;

test('are no steps, and introduce none', async () => {
  const { statements } = await readGuide(source);
  const steps = statements.filter(({ kind }) => kind === 'step');
  expect(steps.map(({ text }) => text)).toEqual([
    'Open the cabinet.',
    'Turn the switch off.',
    'Wait for two minutes.',
  ]);
  expect(steps.at(-1)?.leadIn).toBeUndefined();
  expect(statements.map(({ text }) => text)).not.toContain('The red switch');
});

test('are said by their description elsewhere', async () => {
  const { statements } = await readGuide('# Lift\n\n![The lift in the hall](a.png)\n');
  expect(statements.map(({ text }) => text)).toEqual(['The lift in the hall']);
});
