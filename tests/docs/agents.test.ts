// Holds docs/agents.md to its examples, each of which is run here.
import { readFile } from 'node:fs/promises';
import { AIMessage } from '@langchain/core/messages';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { describe, expect, test } from 'vitest';
import { askAgent } from '../../docs/examples/langchain-agent.ts';
import { guideModel } from '../../docs/examples/langchain-chat-model.ts';
import { answerFromPassages } from '../../docs/examples/langchain-retriever.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { openOver } from '../../lib/signpost.ts';
import { ScriptedAgentModel } from '../agents/scripted-agent-model.ts';
import { agentSite, fetchOf } from '../app/agent-site.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = await read('docs/agents.md');
const signpost = openOver(await indexGuides(await readGuideFiles('content/guides')));
const site = agentSite();

describe('the examples of LangChain', () => {
  test.each(['retriever', 'agent', 'chat-model', 'vector-store'])(
    '%s stands in the docs as it is',
    async (name) => {
      const [, ...code] = (await read(`docs/examples/langchain-${name}.ts`)).split('\n');
      expect(page).toContain(`\`\`\`ts\n${code.join('\n').trim()}\n\`\`\``);
    },
  );

  test('a chain gets the passages with their links', async () => {
    const model = new FakeListChatModel({ responses: ['From the passages.'] });
    const asked: string[] = [];
    const watched = model.withConfig({
      callbacks: [
        { handleChatModelStart: (_, [messages]) => void asked.push(messages?.[0]?.text ?? '') },
      ],
    });
    const question = 'What does a mid-level developer earn?';
    const answer = await answerFromPassages(
      question,
      signpost,
      watched as unknown as FakeListChatModel,
    );
    expect(answer).toBe('From the passages.');
    expect(asked[0]).toContain('$110K–$160K');
    expect(asked[0]).toContain('(https://your.site/guide/python-developer-2026#trajectories)');
  });

  test('an agent looks up what it says', async () => {
    const answer = await askAgent(
      'What does a mid-level developer earn?',
      signpost,
      new ScriptedAgentModel({}),
    );
    expect(answer).toBe(
      'It is $110K–$160K, says https://your.site/guide/python-developer-2026#trajectories.',
    );
  });

  test('the chat model answers with citations', async () => {
    const message = await guideModel(fetchOf(site)).invoke('How long does a dough rest?');
    expect(message).toBeInstanceOf(AIMessage);
    expect(message.text).toContain('](http://your.site/guide/bread?cite=');
  });
});

test('each configuration of a client is JSON', () => {
  const blocks = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, code = '']) => code);
  expect(blocks.length).toBeGreaterThan(3);
  for (const block of blocks) expect(Object.keys(JSON.parse(block))).toHaveLength(1);
});
