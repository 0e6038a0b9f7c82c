// A chain that answers from the passages of the guide, by any chat model of LangChain.
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { GuideRetriever } from '../../lib/agents/langchain.ts';
import type { Signpost } from '../../lib/signpost.ts';

const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'Answer from these passages alone, each with the link behind it:\n\n{passages}'],
  ['human', '{question}'],
]);

export async function answerFromPassages(
  question: string,
  signpost: Signpost,
  model: BaseChatModel,
) {
  const retriever = new GuideRetriever(signpost, { k: 3, origin: 'https://your.site' });
  const documents = await retriever.invoke(question);
  const passages = documents
    .map(({ pageContent, metadata }) => `${pageContent}\n(${metadata.href})`)
    .join('\n\n');
  const chain = prompt.pipe(model).pipe(new StringOutputParser());
  return chain.invoke({ passages, question });
}
