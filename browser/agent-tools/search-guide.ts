// The tool that searches: the passages of the search route as Markdown and as data.
import * as v from 'valibot';
import { agentStrings } from '../../lib/strings/agent-strings.ts';
import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';
import { citationSchema, errorBodySchema } from '../../lib/wire/stream-parts.ts';
import { wholeAddress } from '../share/answer-markdown.ts';
import { failed, type ToolPage, type ToolResult, told } from './tool-result.ts';

const { guide, section, href } = citationSchema.entries;

const foundSchema = v.object({
  query: v.string(),
  passages: v.array(
    v.object({ id: v.string(), guide, section, href, text: v.string(), score: v.number() }),
  ),
});

/** Rejects where the server is not reached, or is none of ours. */
export async function searchGuide(
  { query, k }: { query: string; k: number },
  { api, guide: asked, language }: ToolPage,
  signal: AbortSignal,
): Promise<ToolResult> {
  const wanted = new URLSearchParams({ q: query, k: String(k), ...(asked && { guide: asked }) });
  const response = await fetch(`${api}/search?${wanted}`, { signal });
  const body: unknown = await response.json();
  if (!response.ok) return failed(v.parse(errorBodySchema, body).error.message);
  const found = v.parse(foundSchema, body);
  const { origin } = new URL(api);
  const passages = found.passages.map((passage) => ({
    ...passage,
    href: wholeAddress(passage.href, origin),
  }));
  const texts = passages.map(
    (passage) =>
      `[${escapeMarkdown(passage.section.path.join(' › ') || passage.section.title)}](${passage.href})\n\n${passage.text.split('\n').map(escapeMarkdown).join('\n')}`,
  );
  const text = texts.join('\n\n---\n\n') || agentStrings(language).nothingFound;
  return told(text, { query: found.query, passages });
}
