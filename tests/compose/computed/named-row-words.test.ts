import { expect, test } from 'vitest';
import { guideConversation, paragraphsOf } from '../converse.ts';

const ask = await guideConversation(`# Boatyard

## Apprentices {#apprentices}

The training of a rigger takes three years.

## Tests {#tests}

| Test | For | Duration | Where |
| --- | --- | --- | --- |
| Entry test | carpenters | 40 minutes | in the shed, by the training office |
| Final test | riggers | 5 hours | at sea |
| Diving test | divers | 30 minutes | at sea |
`);

test('what only another row holds does not speak for the row that is named', async () => {
  const text = paragraphsOf(await ask('How long is the training for riggers?')).join('\n');
  expect(text).toContain('three years');
  expect(text).not.toContain('5 hours');
});
