// A question about a thing that the guide never names.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withUnmentioned } from '../../lib/compose/unmentioned.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { understand } from '../../lib/understand/understand.ts';
import { guideConversation } from './converse.ts';

const source = `# Camp by the lake

## Animals

You may keep a dog at the tent if it stays on a lead and is quiet after ten in the evening.

## Boats

Canoes are lent at the jetty from nine in the morning until six in the evening, for two hours.
`;
const ask = await guideConversation(source);
const lake = await guideConversation(
  source.replace('Camp by the lake', 'Lake Camp').replaceAll('the tent', 'the tent at Lake Camp'),
);

describe('a thing that no statement names', () => {
  test.each([
    ['as it is written', 'May I keep ponies at the tent?', 'ponies'],
    ['misspelt beyond repair', 'May I keep poneys at the tent?', 'poneys'],
  ])('is told ahead of what the guide says nearby, and once, %s', async (_, question, word) => {
    const { status, text, notices, citations } = await ask(question);
    expect(status).not.toBe('answered');
    expect(text).toMatch(new RegExp(`^[^.]*“${word}”`));
    expect(text.indexOf('“')).toBe(text.lastIndexOf('“'));
    expect(notices.at(-1)?.values).toEqual({ words: [word] });
    expect(citations.every(({ quote }) => !quote.includes(word))).toBe(true);
  });

  test('is not told where every thing that is asked about is named', async () => {
    const { status, notices } = await ask('May I keep a dog at the tent?');
    expect(status).toBe('answered');
    expect(notices).toEqual([]);
  });
});

describe('a thing that only the name of who might have it stands beside', () => {
  test.each([
    ['Does Lake Camp have a trampoline?', 'trampoline'],
    ['Does Lake Camp offer any massages?', 'massages'],
    ['Is there a trampoline for canoes?', 'trampoline'],
  ])('is told as one that the guide does not speak of: %s', async (question, word) => {
    const { status, text } = await lake(question);
    expect(status).toBe('not-covered');
    expect(text).toContain(`“${word}”`);
  });

  test('is told behind what stands nearby, where all is asked that there is on it', async () => {
    const { status, text } = await ask('What about paternity tents?');
    expect(status).not.toBe('answered');
    expect(text).toContain('“paternity”');
  });

  test('and is answered where the guide speaks of it', async () => {
    const { status, text } = await lake('Does Lake Camp have any canoes?');
    expect(status).toBe('answered');
    expect(text).toContain('Canoes');
  });
});

describe('what is found for a thing that no statement names, and holds nothing of the question', () => {
  /** The verdict on a question where likeness alone let it pass, with no statement that shares a word. */
  async function verdictOn(question: string) {
    const index = await indexGuides([{ file: 'camp.md', source }]);
    const query = await understand([{ role: 'user', text: question }], index);
    const found = retrieve(query, index);
    const parts = found.parts.map((part) => ({
      ...part,
      coverage: 0.5,
      verdict: 'answered' as const,
    }));
    const labelled = labelStatements(
      retrieve(await understand([{ role: 'user', text: 'Are canoes lent?' }], index), index),
      index,
    );
    return withUnmentioned({ ...found, parts, verdict: 'answered' }, labelled, index).verdict;
  }

  test.each(['Is there a sauna?', 'Are there any showers?', 'Do you have a sauna?'])(
    'is no answer to whether there is one: %s',
    async (question) => {
      expect(await verdictOn(question)).toBe('not-covered');
    },
  );

  test.each(['Where can I light a cigarette?', 'Can I use the sauna?'])(
    'may answer in part what else is asked: %s',
    async (question) => {
      expect(await verdictOn(question)).toBe('partial');
    },
  );
});
