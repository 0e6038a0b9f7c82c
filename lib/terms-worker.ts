// Runs in a worker thread: puts together the terms that it is sent, and at last gives them as parts of the index's file.
import { answerMessages } from './answering-thread.ts';
import type { Part } from './index/binary-parts.ts';
import { TermsHere } from './index/index-terms.ts';

export type TermsMessage = { packed: Uint8Array } | { synonyms: string[] };
export type TermsReply = { parts: Record<string, Part> };

const terms = new TermsHere();
answerMessages(reply);

async function reply(asked: TermsMessage): Promise<TermsReply> {
  if ('synonyms' in asked) return { parts: await terms.finish(asked.synonyms) };
  await terms.append(asked.packed);
  return { parts: {} };
}
