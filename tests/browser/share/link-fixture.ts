// Links to conversations, packed and read back.
import { deflateSync } from 'node:zlib';
import type { Conversation } from '../../../browser/conversation/conversation.ts';
import { conversationLink } from '../../../browser/share/conversation-link.ts';
import { readSharedLink } from '../../../browser/share/read-shared-link.ts';

export const guides = [{ slug: 'careers', version: 'abc', updated: '2026-01-31' }];
export const options = { origin: 'https://guide.example', guides, sharedAt: Date.UTC(2026, 3, 1) };

export async function fragmentOf(conversation: Conversation): Promise<string> {
  const link = await conversationLink(conversation, options);
  if (link.kind !== 'link') throw new Error(`No link: ${link.kind}`);
  return new URL(link.href).hash;
}

export async function read(fragment: string) {
  const reading = await readSharedLink(fragment);
  if (reading.kind !== 'read') throw new Error(reading.problem);
  return reading.shared;
}

export const packed = (json: unknown) =>
  `#1.${deflateSync(typeof json === 'string' ? json : JSON.stringify(json)).toString('base64url')}`;
