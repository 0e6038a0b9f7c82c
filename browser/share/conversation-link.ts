// A link that carries a whole conversation, read-only, in its fragment: that part of an address never
// reaches a server.

import * as v from 'valibot';
import type { Citation } from '../../lib/types.ts';
import { basePath } from '../../lib/wire/site-path.ts';
import { isNoticeId } from '../../lib/wire/stream-parts.ts';
import {
  answerText,
  type Conversation,
  citedSources,
  shownTurns,
  type Turn,
} from '../conversation/conversation.ts';
import { conversationTitle } from '../conversation/conversation-name.ts';
import { canPack, pack } from './pack.ts';
import {
  linkVersion,
  mostRecordBytes,
  type SharedGuide,
  type SharedRecord,
  sharedRecordSchema,
  tooManySources,
} from './shared-record.ts';

export type ConversationLink =
  | { kind: 'link'; href: string; isLong: boolean }
  /** The browser lacks what packs it. */
  | { kind: 'unsupported' }
  | { kind: 'too-much' }
  /** Packing went wrong, or the conversation is not as it should be. */
  | { kind: 'failed' }
  /** There is no answer to share. */
  | { kind: 'nothing' };

export type LinkOptions = {
  origin: string;
  /** The guides as they are now, as far as the server told. */
  guides: SharedGuide[];
  /** Milliseconds since 1970. */
  sharedAt: number;
};

/** Some programs cut an address that is longer than this. */
const longLink = 8000;

export async function conversationLink(
  conversation: Conversation,
  { origin, guides, sharedAt }: LinkOptions,
): Promise<ConversationLink> {
  if (!canPack()) return { kind: 'unsupported' };
  const turns = sharedTurns(conversation);
  if (turns.length === 0) return { kind: 'nothing' };
  const record: SharedRecord = {
    title: conversationTitle(conversation),
    guide: conversation.guide,
    sharedAt,
    guides,
    turns: turns.map(recordTurn),
  };
  const json = JSON.stringify(record);
  const { issues = [] } = v.safeParse(sharedRecordSchema, record);
  const isTooLarge = new Blob([json]).size > mostRecordBytes;
  if (isTooLarge || issues.some(isTooMuch)) return { kind: 'too-much' };
  if (issues.length > 0) return { kind: 'failed' };
  const href = `${origin}${basePath}/shared#${linkVersion}.${await pack(json)}`;
  return { kind: 'link', href, isLong: href.length > longLink };
}

function isTooMuch({ type, message }: v.BaseIssue<unknown>): boolean {
  return type === 'max_length' || message === tooManySources;
}

/** What the shared answers cite, in their order. */
export function sharedSources(conversation: Conversation): Citation[] {
  return sharedTurns(conversation).flatMap(citedSources);
}

// A question that got nothing back is of no use to somebody else.
function sharedTurns(conversation: Conversation): Turn[] {
  return shownTurns(conversation).filter((turn) => turn.summary || answerText(turn) !== '');
}

function recordTurn(turn: Turn): SharedRecord['turns'][number] {
  const sources = citedSources(turn);
  return {
    question: turn.question,
    texts: turn.texts.map(({ id, text, notice }) => ({
      notice: isNoticeId(id),
      text: withShortCitations(text, sources),
      ...(notice && { coded: notice }),
    })),
    sources: sources.map(({ number, guide, section, statementId, quote }) => ({
      number,
      guide,
      path: section.path.length > 0 ? section.path : [section.title],
      statementId,
      quote,
    })),
    status: turn.summary?.status ?? null,
    whole: turn.progress.kind === 'complete',
    askedAt: turn.askedAt,
  };
}

// The address of a citation follows from its statement, and is made again from it by the reader.
function withShortCitations(text: string, sources: Citation[]): string {
  return sources.reduce(
    (shorter, { number, href }) =>
      shorter.replaceAll(`[${number}](${href})`, `[${number}](${number})`),
    text,
  );
}
