// The signals by which a question is told from one that only shares its topic.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { type TopicSignals, topicSignals } from '../../lib/retrieve/topic-signals.ts';
import { understand } from '../../lib/understand/understand.ts';

const source = `# Harbour

## Moorings {#moorings}

A mooring at the north quay costs €12 a night. Boats lie there for nine nights.

## Sauna {#sauna}

The sauna is heated on Friday. Bring a towel.

## Crane {#crane}

The crane lifts boats from the quay. The skipper pays the crane driver.
`;
const index = await indexGuides([{ file: 'harbour.md', source }]);

async function signals(question: string): Promise<TopicSignals> {
  const turns = [{ role: 'user' as const, text: question }];
  const [found] = retrieve(await understand(turns, index), index).parts;
  if (!found) throw new Error('There is no part.');
  return topicSignals(found.part, { passages: found.passages, best: undefined }, index);
}

async function signal(name: keyof TopicSignals, question: string): Promise<number> {
  return (await signals(question))[name];
}

describe('sectionHeld', () => {
  test('is what the section holds of the question, wherever in it the words stand', async () => {
    expect(await signal('sectionHeld', 'mooring nights')).toBe(1);
    const lacking = await signal('sectionHeld', 'mooring zeppelin');
    expect(lacking).toBeGreaterThan(0);
    expect(lacking).toBeLessThan(1);
  });
});

describe('typeLacking', () => {
  test('rises where the kind of answer is shown of something else', async () => {
    const held = await signal('typeLacking', 'How much does a mooring cost?');
    const elsewhere = await signal('typeLacking', 'How much does the sauna cost?');
    expect(held).toBeLessThan(0.5);
    expect(elsewhere).toBeGreaterThan(held);
  });

  test('is 0 where no kind of answer is asked for', async () => {
    expect(await signal('typeLacking', 'Is the sauna heated?')).toBe(0);
  });
});

describe('the telling words', () => {
  test('are counted without those of any question', async () => {
    expect(await signal('tellingWords', 'Can you explain the crane?')).toBe(1 / 8);
    expect(await signal('oneTellingWord', 'Can you explain the crane?')).toBe(1);
    expect(await signal('oneTellingWord', 'Does the crane lift boats?')).toBe(0);
  });

  test('stand apart where no passage holds two neighbours of them', async () => {
    expect(await signal('pairsApart', 'Does the crane lift boats?')).toBe(0);
    expect(await signal('pairsApart', 'crane towel')).toBe(1);
    expect(await signal('pairsApart', 'crane zeppelin')).toBe(1);
    expect(await signal('pairsApart', 'quay crane towel')).toBe(0.5);
  });
});

test('the form of a question is told', async () => {
  expect(await signals('What does a mooring cost?')).toMatchObject({ asksForMoney: 1 });
  expect(await signals('How many boats lie at the quay?')).toMatchObject({ asksForCount: 1 });
  expect(await signals('Which boats lie at the quay?')).toMatchObject({ asksWhich: 1 });
  expect(await signals('How do I get to the quay?')).toMatchObject({ asksHowTo: 1 });
  expect(await signals('Is the sauna heated?')).toMatchObject({
    asksForMoney: 0,
    asksForCount: 0,
    asksWhich: 0,
    asksHowTo: 0,
  });
});
