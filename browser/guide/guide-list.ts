// The names of all guides, asked of the server when a page that shows some of them needs another.

import * as v from 'valibot';
import { basePath } from '../../lib/wire/site-path.ts';

const namedGuideSchema = v.object({
  slug: v.string(),
  title: v.string(),
  language: v.string(),
  /** ISO date, when the author gives one. */
  updated: v.nullable(v.string()),
  /** The address of the owner's own copy, when there is one. */
  canonicalUrl: v.nullable(v.string()),
});

const guideListSchema = v.object({ guides: v.array(namedGuideSchema) });

export type NamedGuide = v.InferOutput<typeof namedGuideSchema>;

let list: Promise<NamedGuide[]> | undefined;

/** Asked for once; after a failure the next call asks again. */
export function loadGuideList(): Promise<NamedGuide[]> {
  list ??= readList().catch((error) => {
    list = undefined;
    throw error;
  });
  return list;
}

async function readList(): Promise<NamedGuide[]> {
  const response = await fetch(`${basePath}/api/guides`);
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  return v.parse(guideListSchema, await response.json()).guides;
}
