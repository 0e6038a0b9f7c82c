// llms.txt, by which language models find their way (https://llmstxt.org): what the site is, its guides as
// Markdown, and how to ask.

import type { Guide } from '../../types.ts';
import { escapeMarkdown } from '../../wire/escape-markdown.ts';
import { guidePath } from '../../wire/links.ts';
import { oneLine } from '../../wire/one-line.ts';
import { basePath, sitePath } from '../../wire/site-path.ts';

export type SiteText = {
  /** The site's name, where its owner gives it one. */
  name?: string | undefined;
  guides: Pick<Guide, 'slug' | 'title' | 'description' | 'updated'>[];
  origin: string;
  /** Whether the doors for agents are open. */
  hasAgentAccess: boolean;
};

/** The text of /llms.txt, its addresses absolute. */
export function llmsText({ name, guides, origin, hasAgentAccess }: SiteText): string {
  const [only] = guides;
  const site = `${origin}${basePath}`;
  const start = `${origin}${sitePath('/')}`;
  const title = name ?? (guides.length === 1 && only ? only.title : 'Signpost');
  return `# ${escapeMarkdown(oneLine(title))}

> Answers questions from ${guides.length === 1 ? 'a guide' : 'guides'}, with the place that says it for every sentence. The ${guides.length === 1 ? 'guide' : 'guides'} can be read whole as Markdown, searched, and asked.

## Guides

${guides.map((guide) => guideLine(guide, origin)).join('\n')}

[All of them in one text](${site}/llms-full.txt). The address of a guide's page gives its Markdown too, to whoever asks for it (\`Accept: text/markdown\`).

## Asking

- [Search](${site}/api/search?q=your+question): \`GET ${sitePath('/api/search')}?q=<question>&k=<how many>&guide=<slug>\` gives the passages that answer best as JSON, each with a link to its place.
- [Chat](${start}): \`POST ${sitePath('/api/chat')}\` with \`{ "id": "…", "messages": [{ "id": "…", "role": "user", "parts": [{ "type": "text", "text": "…" }] }], "guide": "<slug>" }\` streams an answer with citations (AI SDK UI message stream); leave \`guide\` out to ask all guides.
- [Page of a question](${start}?ask=your+question): the same as a page for people.
${hasAgentAccess ? agentLines(site) : ''}`;
}

function agentLines(site: string): string {
  return `- [MCP](${site}/mcp): the tools \`ask\` and \`search\`, and the guides as resources (Model Context Protocol, Streamable HTTP).
- [Models](${site}/v1/models): \`POST ${sitePath('/v1/chat/completions')}\` speaks OpenAI's chat completions, with the model \`signpost\`, or \`signpost/<slug>\` for one guide.
`;
}

function guideLine(
  { slug, title, description, updated }: SiteText['guides'][number],
  origin: string,
) {
  const about = [description, updated && `Updated ${updated}.`].filter(Boolean).map(String);
  const text = about.length > 0 ? `: ${escapeMarkdown(oneLine(about.join(' ')))}` : '';
  return `- [${escapeMarkdown(oneLine(title))}](${origin}${guidePath(slug)}.md)${text}`;
}
