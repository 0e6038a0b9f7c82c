// Links to shared conversations as the app itself makes them, and as somebody with bad intent would.
import type { APIRequestContext } from '@playwright/test';
import * as v from 'valibot';
import { pack, unpack } from '../../browser/share/pack.ts';
import {
  linkVersion,
  mostRecordBytes,
  type SharedRecord,
  sharedRecordSchema,
} from '../../browser/share/shared-record.ts';
import type { Citation } from '../../lib/types.ts';

/** The path of a link that carries any value, be it a record or not. */
export async function sharedPath(value: unknown): Promise<string> {
  return `/shared#${linkVersion}.${await pack(JSON.stringify(value))}`;
}

/** What a link carries. */
export async function recordIn(href: string): Promise<SharedRecord> {
  const packed = href.slice(href.indexOf('.', href.indexOf('#')) + 1);
  return v.parse(sharedRecordSchema, JSON.parse(await unpack(packed, mostRecordBytes)));
}

/** A record of one question with the answer that the app gives to it. */
export async function recordOf(
  request: APIRequestContext,
  question: string,
): Promise<SharedRecord> {
  const message = { id: 'q', role: 'user', parts: [{ type: 'text', text: question }] };
  const response = await request.post('/api/chat', { data: { id: 'c', messages: [message] } });
  const { text, citations } = readStream(await response.text());
  const compared = await request.post('/api/citations', { data: { citations } });
  const { guides } = await compared.json();
  const askedAt = Date.UTC(2026, 4, 2, 10, 30);
  return v.parse(sharedRecordSchema, {
    title: question,
    guide: null,
    sharedAt: askedAt,
    guides,
    turns: [
      {
        question,
        texts: [{ notice: false, text: withShortCitations(text, citations) }],
        sources: citations.map(({ number, guide, section, statementId, quote }) => ({
          number,
          guide,
          path: section.path,
          statementId,
          quote,
        })),
        status: 'answered',
        whole: true,
        askedAt,
      },
    ],
  });
}

function readStream(stream: string): { text: string; citations: Citation[] } {
  const citations: Citation[] = [];
  let text = '';
  for (const line of stream.split('\n')) {
    if (!line.startsWith('data: {')) continue;
    const part = JSON.parse(line.slice('data: '.length));
    if (part.type === 'text-delta') text += part.delta;
    if (part.type === 'data-citation') citations.push(part.data);
  }
  return { text, citations };
}

function withShortCitations(text: string, citations: Citation[]): string {
  return citations.reduce(
    (short, { number, href }) => short.replaceAll(`](${href})`, `](${number})`),
    text,
  );
}
