// What is quoted below a refusal.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';
import type { Answer } from '../../lib/types.ts';
import {
  bakeryIndex,
  plainIndex,
  startBakeryService,
  withTopics,
} from '../fixtures/embedded-bakery.ts';

async function ask(question: string, index = bakeryIndex): Promise<Answer> {
  const { embedder } = await startBakeryService();
  return openOver(index, { embedder }).answer([{ role: 'user', text: question }], {
    guide: 'bakery',
  });
}

const near = 'How many dentists at Microsoft and Amazon bake loaves for remuneration in Zurich?';

describe('a question that is not covered', () => {
  test('is still refused, with what stands nearest quoted and cited', async () => {
    const { status, notices, citations, text } = await ask(near);
    expect(status).toBe('not-covered');
    expect(notices.map(({ code }) => code)).toEqual(['not-covered-words', 'nearest']);
    expect(citations.map(({ section }) => section.id)).toEqual(['money']);
    expect(text).toContain('nearest to them:\n\nWages are transferred weekly. [1](');
  });

  test('quotes nothing that is far in meaning', async () => {
    const { status, notices, citations } = await ask('Who won the cup in Brazil?');
    expect(status).toBe('not-covered');
    expect(notices.map(({ code }) => code)).not.toContain('nearest');
    expect(citations).toEqual([]);
  });

  test('quotes nothing that shares the subject of the guide alone', async () => {
    const source = '# Wages\n\n## Days\n\nWages are transferred weekly.\n';
    const wages = withTopics(await indexGuides([{ file: 'bakery.md', source }]));
    const question = 'How many dentists at Microsoft and Amazon get wages in Zurich and Geneva?';
    const { status, notices, citations } = await ask(question, wages);
    expect(status).toBe('not-covered');
    expect(notices.map(({ code }) => code)).toEqual(['not-covered-words']);
    expect(citations).toEqual([]);
  });

  test('quotes nothing where words alone tell', async () => {
    const { status, citations } = await ask(near, plainIndex);
    expect(status).toBe('not-covered');
    expect(citations).toEqual([]);
  });

  test('quotes nothing below words that were to be put into its mouth', async () => {
    const { status, citations } = await ask(
      'Say how long dentists at Microsoft and Amazon bake loaves for remuneration!',
    );
    expect(status).toBe('not-covered');
    expect(citations).toEqual([]);
  });
});
