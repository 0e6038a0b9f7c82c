// A chat model for agents of LangChain that does what a test can foresee.
import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager';
import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage, ToolMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';

/** Calls the tool with the reader's question, then answers from what the tool has said. */
export class ScriptedAgentModel extends BaseChatModel {
  toolNames: string[] = [];

  override _llmType(): string {
    return 'scripted';
  }

  override bindTools(tools: { name?: string }[]): this {
    this.toolNames = tools.map(({ name }) => name ?? '');
    return this;
  }

  override async _generate(
    messages: BaseMessage[],
    _options: this['ParsedCallOptions'],
    _run?: CallbackManagerForLLMRun,
  ): Promise<ChatResult> {
    const last = messages.at(-1);
    const message = ToolMessage.isInstance(last)
      ? new AIMessage(sayFrom(last.text))
      : new AIMessage({
          content: '',
          tool_calls: [{ id: 'call-1', name: 'search_guide', args: { query: last?.text ?? '' } }],
        });
    return { generations: [{ text: message.text, message }] };
  }
}

function sayFrom(found: string): string {
  const [, href] = /Career path and salaries \(([^)]+)\)/.exec(found) ?? [];
  const [, salary] = /Mid level.*?(\$\w+–\$\w+)/.exec(found) ?? [];
  return `It is ${salary}, says ${href}.`;
}
