// The resources of the MCP server: each guide, and each section of one, as Markdown.
import { type McpServer, ResourceTemplate, type Variables } from '@modelcontextprotocol/server';
import { SignpostError } from '../../errors.ts';
import type { OpenGuides } from '../../signpost.ts';
import type { Guide } from '../../types.ts';
import type { AgentContext } from '../agent-context.ts';
import { told } from './told.ts';

const mimeType = 'text/markdown';

/** The protocol lets a client be sent no more of them. */
const mostCompletions = 100;

type Guides = Pick<AgentContext['signpost'], 'guides'>;

export function addResources(server: McpServer, { signpost }: { signpost: Guides }): void {
  const opened = () => told(() => signpost.guides());
  const slugs = async (begun: string) => completions(await opened(), begun);
  server.registerResource(
    'guide',
    new ResourceTemplate('signpost://guide/{slug}', {
      list: async () => ({ resources: (await opened()).guides.map(listed) }),
      complete: { slug: slugs },
    }),
    { title: 'A guide', description: 'A whole guide as Markdown.', mimeType },
    async ({ href }, { slug }) =>
      told(async () => contentOf(href, markdownOf(await signpost.guides(), nameIn(slug)))),
  );
  server.registerResource(
    'section',
    new ResourceTemplate('signpost://guide/{slug}/{section}', {
      list: undefined,
      complete: {
        slug: slugs,
        section: async (begun, context) =>
          sectionCompletions(await opened(), context?.arguments?.slug, begun),
      },
    }),
    {
      title: 'A section of a guide',
      description: 'A section with those below it, as Markdown; its id is that of a citation.',
      mimeType,
    },
    async ({ href }, { slug, section }) =>
      told(async () => {
        const guides = await signpost.guides();
        return contentOf(href, sectionOf(guides, nameIn(slug), nameIn(section)));
      }),
  );
}

function listed({ slug, title, description, updated }: Guide) {
  return {
    uri: `signpost://guide/${encodeURIComponent(slug)}`,
    name: slug,
    title,
    description,
    mimeType,
    ...(updated !== undefined && { annotations: { lastModified: `${updated}T00:00:00Z` } }),
  };
}

function contentOf(uri: string, text: string) {
  return { contents: [{ uri, mimeType, text }] };
}

function markdownOf(guides: OpenGuides, slug: string): string {
  return guides.sources.get(guides.guide(slug).slug) ?? '';
}

/** From the section's heading to the next one that is not below it. */
function sectionOf(guides: OpenGuides, slug: string, id: string): string {
  const { sections } = guides.guide(slug);
  const at = sections.findIndex((section) => section.id === id);
  const section = sections[at];
  if (!section) {
    throw new SignpostError('not-found', `The guide "${slug}" has no section "${id}".`);
  }
  const next = sections.slice(at + 1).find(({ depth }) => depth <= section.depth);
  const lines = markdownOf(guides, slug).split('\n');
  const text = lines.slice(section.line - 1, next && next.line - 1).join('\n');
  return `${text.trimEnd()}\n`;
}

export function completions({ guides }: OpenGuides, begun: string): string[] {
  return beginning(
    guides.map(({ slug }) => slug),
    begun,
  );
}

function sectionCompletions(
  { guides }: OpenGuides,
  slug: string | undefined,
  begun: string,
): string[] {
  const [only] = guides;
  const guide =
    slug === undefined && guides.length === 1 ? only : guides.find((each) => each.slug === slug);
  return beginning(guide?.sections.map(({ id }) => id) ?? [], begun);
}

function beginning(names: string[], begun: string): string[] {
  return names.filter((name) => name.startsWith(begun)).slice(0, mostCompletions);
}

// A name in an address is written there as addresses write it; what is broken names nothing.
function nameIn(variable: Variables[string] | undefined): string {
  const written = String(variable);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
