import { createAgent } from 'langchain';
import { describe, expect, test } from 'vitest';
import { createGuideTool, GuideRetriever } from '../../lib/agents/langchain.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { openOver } from '../../lib/signpost.ts';
import { ScriptedAgentModel } from './scripted-agent-model.ts';

const index = await indexGuides(await readGuideFiles('content/guides'));
const signpost = openOver(index);
const guide = 'python-developer-2026';
const salaryHref = `/guide/${guide}#trajectories`;

describe('GuideRetriever', () => {
  test('gives the section that answers first, best score first', async () => {
    const documents = await new GuideRetriever(signpost).invoke('salary of a mid-level developer');

    expect(documents[0]?.metadata).toMatchObject({
      guide,
      section: { id: 'trajectories', title: 'Career path and salaries' },
      href: salaryHref,
    });
    expect(documents[0]?.metadata.section.path.at(-1)).toBe('Career path and salaries');
    expect(documents[0]?.pageContent).toContain('$110K–$160K');
    const scores = documents.map(({ metadata }) => metadata.score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  test('gives as many passages as asked for, with the id of each', async () => {
    const retriever = new GuideRetriever(signpost, { k: 2, guide });
    const documents = await retriever.invoke('Python developers');

    expect(documents).toHaveLength(2);
    for (const { id, metadata } of documents) {
      expect(id).toBe(metadata.id);
      expect(index.passages.map((passage) => passage.id)).toContain(id);
    }
  });

  test('gives nothing for words that stand nowhere in the guide', async () => {
    expect(await new GuideRetriever(signpost).invoke('xylophone')).toEqual([]);
  });

  test('names the guides there are when it is asked for another', async () => {
    const retriever = new GuideRetriever(signpost, { guide: 'cooking' });
    await expect(retriever.invoke('salary')).rejects.toThrow(
      `There is no guide "cooking". Use one of: ${guide}.`,
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses to give %s passages', async (k) => {
    await expect(new GuideRetriever(signpost, { k }).invoke('salary')).rejects.toThrow(
      `"k" must be a whole number from 1, and is ${k}.`,
    );
  });

  test('goes into a chain like any runnable', async () => {
    const chain = new GuideRetriever(signpost, { k: 1 }).pipe((documents) =>
      documents.map(({ metadata }) => metadata.href),
    );
    expect(await chain.invoke('salary')).toEqual([salaryHref]);
  });
});

describe('createGuideTool', () => {
  test('answers with passages under their section path and link', async () => {
    const text: string = await (await createGuideTool(signpost)).invoke({
      query: 'mid-level salary',
    });

    expect(text).toContain(`Career path and salaries (${salaryHref})\n`);
    expect(text).toContain('$110K–$160K');
  });

  test('says so when nothing is found', async () => {
    const text = await (await createGuideTool(signpost)).invoke({ query: 'xylophone' });
    expect(text).toBe('Nothing was found. Try other words.');
  });

  test('lets an agent answer with a fact and a link of the guide', async () => {
    const model = new ScriptedAgentModel({});
    const agent = createAgent({ model, tools: [await createGuideTool(signpost, { k: 3 })] });

    const { messages } = await agent.invoke({
      messages: [{ role: 'user', content: 'What does a mid-level Python developer earn?' }],
    });

    expect(messages.map((message) => message.type)).toEqual(['human', 'ai', 'tool', 'ai']);
    expect(messages.at(-1)?.text).toBe(`It is $110K–$160K, says ${salaryHref}.`);
    expect(model.toolNames).toEqual(['search_guide']);
  });
});
