// The guide for LangChain: a retriever and a tool over the same search as the search route, for chains
// and agents outside, and a vector store in the place of Signpost's own vectors. Nothing on the way of a request imports this file.
import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import { tool } from 'langchain';
import { z } from 'zod';
import type { SearchOptions, Signpost } from '../signpost.ts';
import type { FoundPassage } from '../types.ts';
import { wholeAddress } from './whole-addresses.ts';

export { fillVectorStore, openOverVectorStore } from './vector-store.ts';

/** `k` is how many passages to give, `usualPassages` unless told; `guide` the slug of the one guide to search. */
export type GuideSearchOptions = Pick<SearchOptions, 'k' | 'guide'> & {
  /** Where the site is, such as `https://guide.example`, for links that lead there; unless told, they are paths of it. */
  origin?: string;
};

/** What a document tells about its passage: everything but the text. */
export type PassageMetadata = Omit<FoundPassage, 'text'>;

const toolInput = z.object({
  query: z
    .string()
    .describe('What to look for: a question or a few words, for example "mid-level salary".'),
});

/**
 * A LangChain retriever over the guides: one document a passage, best first.
 * @throws SignpostError `unknown-guide` on a search, when `guide` names none.
 */
export class GuideRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['signpost', 'retrievers'];
  readonly #signpost: Signpost;
  readonly #options: GuideSearchOptions;

  constructor(signpost: Signpost, options: GuideSearchOptions & BaseRetrieverInput = {}) {
    super(options);
    this.#signpost = signpost;
    this.#options = options;
  }

  static override lc_name(): string {
    return 'GuideRetriever';
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const passages = await found(this.#signpost, query, this.#options);
    return passages.map(
      ({ text, ...metadata }) => new Document({ pageContent: text, metadata, id: metadata.id }),
    );
  }
}

/**
 * A LangChain tool, `search_guide`, with which an agent looks things up: it answers with the text of
 * each passage under its section path and link.
 */
export async function createGuideTool(signpost: Signpost, options: GuideSearchOptions = {}) {
  return tool(async ({ query }) => describePassages(await found(signpost, query, options)), {
    name: 'search_guide',
    description: await descriptionOf(signpost, options),
    schema: toolInput,
  });
}

async function found(
  signpost: Signpost,
  query: string,
  { origin = '', ...options }: GuideSearchOptions,
): Promise<FoundPassage[]> {
  const passages = await signpost.search(query, options);
  return passages.map((passage) => ({ ...passage, href: wholeAddress(passage.href, origin) }));
}

async function descriptionOf(signpost: Signpost, { guide }: GuideSearchOptions): Promise<string> {
  const open = await signpost.guides();
  const searched = guide === undefined ? open.guides : [open.guide(guide)];
  const titles = searched.map(({ title }) => `“${title}”`).join(', ');
  return `Searches ${titles} and gives the passages that fit best, each with its section and link. Cite the link of the passage that a statement is taken from.`;
}

function describePassages(passages: FoundPassage[]): string {
  if (passages.length === 0) return 'Nothing was found. Try other words.';
  return passages
    .map(({ section, href, text }) => `${section.path.join(' > ')} (${href})\n${text}`)
    .join('\n\n');
}
