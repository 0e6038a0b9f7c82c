// The request half with an embedding model: what vectors find, and what stays as it was.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerQuestion } from '../lib/answer-question.ts';
import { openAuthor } from '../lib/models/open-author.ts';
import { openEmbedder } from '../lib/models/open-embedder.ts';
import { retrieve } from '../lib/retrieve/retrieve.ts';
import { searchGuides } from '../lib/retrieve/search-guides.ts';
import { type Models, openOver } from '../lib/signpost.ts';
import { collectAnswer } from '../lib/stream/collect-answer.ts';
import { embedQuery } from '../lib/understand/embed-query.ts';
import { understand } from '../lib/understand/understand.ts';
import { bakeryIndex, plainIndex, startBakeryService } from './fixtures/embedded-bakery.ts';
import { meaningOf } from './fixtures/embedding-service.ts';
import { startScriptedServer } from './fixtures/scripted-openai-server.ts';

/** Shares no word with the guide. */
const paraphrase = 'How much compensation do employees get?';
/** Near to no statement of the bakery either. */
const far = 'How much zeppelin do employees get?';

async function sectionsFor(q: string, guide?: string, index = bakeryIndex): Promise<string[]> {
  const { embedder } = await startBakeryService();
  const found = await searchGuides({ q, k: 5, guide }, index, { embedder });
  return found.map(({ section }) => section.id);
}

async function evidenceFor(question: string, guide?: string) {
  const { embedder } = await startBakeryService();
  const query = await understand([{ role: 'user', text: question }], bakeryIndex, guide);
  const embedded = await embedQuery(query, bakeryIndex, { embedder, signal: undefined });
  return retrieve(embedded, bakeryIndex);
}

describe('a search with vectors', () => {
  test('has a paraphrase first that words alone do not find', async () => {
    expect(await sectionsFor(paraphrase, undefined, plainIndex)).toEqual([]);
    expect((await sectionsFor(paraphrase))[0]).toBe('money');
  });

  test('tells passages apart that hold the same word', async () => {
    const rank = (sections: string[]) => sections.indexOf('heat') - sections.indexOf('dough');
    const asked = 'Which oven at night?';
    const other = 'Which bread at night?';
    expect(rank(await sectionsFor(asked, undefined, plainIndex))).toBe(
      rank(await sectionsFor(other, undefined, plainIndex)),
    );
    expect((await sectionsFor(asked))[0]).toBe('heat');
    expect((await sectionsFor(other))[0]).toBe('dough');
  });

  test('keeps a passage first that is well ahead by its words', async () => {
    expect((await sectionsFor('Which wages are transferred for the oven?'))[0]).toBe('money');
  });

  test('gives scores from 0 to 1, best first', async () => {
    const { embedder } = await startBakeryService();
    const request = { q: 'When does rye rise?', k: 5, guide: undefined };
    const scores = (await searchGuides(request, bakeryIndex, { embedder })).map(
      (each) => each.score,
    );
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(scores[0]).toBeCloseTo(1);
    expect(scores.at(-1)).toBeCloseTo(0);
  });

  test('stays in the guide that it is asked for', async () => {
    expect(await sectionsFor(paraphrase, 'smithy')).toEqual(['nails']);
  });

  test('finds the same as without vectors when the service fails', async () => {
    const { service, embedder } = await startBakeryService();
    service.behave(() => ({ kind: 'error', status: 500 }));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const request = { q: 'When does rye rise?', k: 5, guide: undefined };
    const found = await searchGuides(request, bakeryIndex, { embedder });
    expect(found).toEqual(await searchGuides(request, plainIndex));
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('the evidence', () => {
  test('holds what vectors found, and is covered as far as words and meaning tell', async () => {
    const { passages, parts, verdict } = await evidenceFor(paraphrase);
    expect(passages[0]?.passage.sectionId).toBe('money');
    expect(parts).toMatchObject([{ verdict: 'answered' }]);
    expect(verdict).toBe('answered');
    const inWords = await evidenceFor('Are wages transferred?');
    expect(parts[0]?.coverage).toBeLessThan(inWords.parts[0]?.coverage ?? 0);
  });

  test('is covered better for a meaning that is near', async () => {
    const other = await evidenceFor(far, 'bakery');
    const near = await evidenceFor('How much remuneration do employees get?', 'bakery');
    expect(near.passages[0]?.passage.sectionId).toBe('money');
    expect(near.parts[0]?.coverage).toBeGreaterThan(other.parts[0]?.coverage ?? 1);
    expect(other.verdict).toBe('not-covered');
  });

  test('of each part of a question goes by its own vector', async () => {
    const { parts } = await evidenceFor(
      'What compensation do employees receive, and which oven stands there?',
    );
    const first = parts.map(({ passages }) => passages[0]?.passage.sectionId);
    expect(first).toEqual(['money', 'heat']);
  });
});

test('the health of a server names the model whose vectors are in use', async () => {
  const { embedder } = await startBakeryService();
  const modelOf = async (index: typeof bakeryIndex, models: Partial<Models>) =>
    (await openOver(index, models).health()).embeddings;
  expect(await modelOf(bakeryIndex, { embedder })).toBe('topics-1');
  expect(await modelOf(bakeryIndex, {})).toBeNull();
  expect(await modelOf(plainIndex, { embedder })).toBeNull();
  expect(await modelOf(bakeryIndex, { embedder: { ...embedder, modelId: 'other' } })).toBeNull();
  expect(await modelOf(bakeryIndex, { embedder: { ...embedder, isLost: () => true } })).toBeNull();
});

describe('an answer', () => {
  const turns = [{ role: 'user' as const, text: paraphrase }];

  test('that the guide does not cover names sections, though none holds a word of the question', async () => {
    const { embedder } = await startBakeryService();
    const unanswered = [{ role: 'user' as const, text: far }];
    const asked = {
      turns: unanswered,
      guide: 'bakery',
      index: bakeryIndex,
      author: undefined,
      embedder,
    };
    const answer = await collectAnswer(far, answerQuestion(asked));
    expect(answer.status).toBe('not-covered');
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  test('can be written by a language model from what only vectors found', async () => {
    const server = await startScriptedServer(({ path, body }) =>
      path === '/v1/embeddings'
        ? { kind: 'vectors', vectors: (body as { input: string[] }).input.map(meaningOf) }
        : { kind: 'reply', steps: ['Wages are transferred weekly. [s1]'] },
    );
    onTestFinished(() => server.close());
    const service = { provider: 'openai', apiKey: 'sk-test', baseUrl: server.url } as const;
    const timeoutMs = 30_000;
    const embedder = await openEmbedder({
      embedding: { kind: 'served', ...service, modelId: 'topics-1' },
    });
    const author = await openAuthor({ model: { ...service, modelId: 'scripted-1', timeoutMs } });
    const events = answerQuestion({
      turns,
      guide: undefined,
      index: bakeryIndex,
      author,
      embedder,
    });
    const answer = await collectAnswer(paraphrase, events);
    expect(answer).toMatchObject({ mode: 'model', status: 'answered' });
    expect(answer.citations).toMatchObject([{ section: { id: 'money' } }]);
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/embeddings', '/v1/responses']);
  });

  test('to small talk asks no service', async () => {
    const { service, embedder } = await startBakeryService();
    const hello = [{ role: 'user' as const, text: 'Hello!' }];
    const asked = {
      turns: hello,
      guide: undefined,
      index: bakeryIndex,
      author: undefined,
      embedder,
    };
    await collectAnswer('Hello!', answerQuestion(asked));
    expect(service.batches()).toEqual([]);
  });
});
