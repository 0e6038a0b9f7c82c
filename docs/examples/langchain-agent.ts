// An agent that looks things up in the guide when it needs to.
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { createAgent } from 'langchain';
import { createGuideTool } from '../../lib/agents/langchain.ts';
import type { Signpost } from '../../lib/signpost.ts';

export async function askAgent(question: string, signpost: Signpost, model: BaseChatModel) {
  const tool = await createGuideTool(signpost, { k: 3, origin: 'https://your.site' });
  const agent = createAgent({ model, tools: [tool] });
  const { messages } = await agent.invoke({ messages: [{ role: 'user', content: question }] });
  return messages.at(-1)?.text ?? '';
}
