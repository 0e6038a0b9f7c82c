// Reads the fragment of a link to a conversation. A stranger made it: it is bounded, parsed, addresses are
// made anew from what is cited, and every way in which it can be wrong has a name.
import * as v from 'valibot';
import type { Citation } from '../../lib/types.ts';
import { statementHref } from '../../lib/wire/links.ts';
import type { Conversation, Turn } from '../conversation/conversation.ts';
import { newId } from '../conversation/new-id.ts';
import { keepCitationLinks } from './citation-links.ts';
import { canPack, TooLargeError, unpack } from './pack.ts';
import {
  linkVersion,
  mostRecordBytes,
  type SharedGuide,
  type SharedRecord,
  sharedRecordSchema,
} from './shared-record.ts';

export type SharedConversationData = {
  /** With ids of its own, and nothing in it but what was shared. */
  conversation: Conversation;
  title: string;
  /** Milliseconds since 1970. */
  sharedAt: number;
  /** The guides as they were when it was shared. */
  guides: SharedGuide[];
};

export type LinkProblem = 'empty' | 'damaged' | 'newer' | 'too-large' | 'unsupported';

export type SharedLinkReading =
  | { kind: 'read'; shared: SharedConversationData }
  | { kind: 'problem'; problem: LinkProblem };

/** Never throws. `fragment` may begin with `#`, and end in what a mail program put behind it. */
export async function readSharedLink(fragment: string): Promise<SharedLinkReading> {
  const content = fragment.replace(/^#/, '').trim();
  if (content === '') return problem('empty');
  const [, version, packed = ''] = /^(\d{1,4})\.([\w-]*)/.exec(content) ?? [];
  if (version === undefined) return problem('damaged');
  if (Number(version) > linkVersion) return problem('newer');
  if (packed.length > 2 * mostRecordBytes) return problem('too-large');
  if (!canPack()) return problem('unsupported');
  try {
    const json: unknown = JSON.parse(await unpack(packed, mostRecordBytes));
    return { kind: 'read', shared: fromRecord(v.parse(sharedRecordSchema, json)) };
  } catch (error) {
    return problem(error instanceof TooLargeError ? 'too-large' : 'damaged');
  }
}

function problem(kind: LinkProblem): SharedLinkReading {
  return { kind: 'problem', problem: kind };
}

function fromRecord({
  title,
  guide,
  sharedAt,
  guides,
  turns,
}: SharedRecord): SharedConversationData {
  const read: Turn[] = [];
  for (const turn of turns) read.push(readTurn(turn, read.at(-1)?.id ?? null));
  const leaf = read.at(-1)?.id ?? null;
  const conversation: Conversation = {
    id: newId(),
    guide,
    title,
    changedAt: sharedAt,
    turns: read,
    leaf,
  };
  return { conversation, title, sharedAt, guides };
}

function readTurn(shared: SharedRecord['turns'][number], parent: string | null): Turn {
  const citations = shared.sources.map(readCitation);
  return {
    id: newId(),
    parent,
    question: shared.question,
    texts: shared.texts.map(({ notice, text, coded }, index) => ({
      id: `${notice ? 'notice' : 'answer'}-${index}`,
      text: keepCitationLinks(withWholeCitations(text, citations), citations),
      ...(notice && coded && { notice: coded }),
    })),
    citations,
    summary: readSummary(shared.status),
    progress: { kind: shared.whole ? 'complete' : 'stopped' },
    askedAt: shared.askedAt,
    rating: null,
  };
}

// How an answer was made cannot be known from a link, so that nothing is said where nothing needs to be.
function readSummary(status: SharedRecord['turns'][number]['status']): Turn['summary'] {
  if (status === null || status === 'answered') return null;
  return { status, mode: 'extractive', leftOut: [], nearest: [], followUps: [] };
}

// The id of a statement begins with that of its section.
function readCitation({
  number,
  guide,
  path,
  statementId,
  quote,
}: SharedRecord['turns'][number]['sources'][number]): Citation {
  const id = statementId.slice(0, statementId.lastIndexOf('.'));
  const section = { id, title: path.at(-1) ?? id, path };
  return {
    number,
    guide,
    section,
    statementId,
    quote,
    href: statementHref(guide, id, statementId),
  };
}

function withWholeCitations(text: string, citations: Citation[]): string {
  return citations.reduce(
    (whole, { number, href }) => whole.replaceAll(`[${number}](${number})`, `[${number}](${href})`),
    text,
  );
}
