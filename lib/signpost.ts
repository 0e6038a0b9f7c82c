// The one door: whoever wants answers (routes, the command line, agents, the evaluation) opens Signpost here
// and calls nothing behind it.
import { AnswerMemory } from './answer-memory.ts';
import { answerQuestion, findEvidence } from './answer-question.ts';
import type { Config } from './config.ts';
import type { GuideIndex } from './index/guide-index.ts';
import { ListScope } from './index/lists-missing.ts';
import { openIndex } from './index/open-index.ts';
import { loadAmericanDictionary, loadDictionary } from './language/dictionary.ts';
import { usualPassages } from './limits.ts';
import type { AnswerBudget } from './models/answer-budget.ts';
import type { Embedder } from './models/embedder.ts';
import { type Author, openAuthor, withBudget } from './models/open-author.ts';
import { openEmbedder } from './models/open-embedder.ts';
import { checkQuestionLength } from './question-length.ts';
import { searchGuides } from './retrieve/search-guides.ts';
import { collectAnswer } from './stream/collect-answer.ts';
import type {
  Answer,
  AnswerEvent,
  AnswerMode,
  Evidence,
  FoundPassage,
  QuotedStatement,
  Turn,
} from './types.ts';
import { unaskedQuestions } from './unasked-questions.ts';
import { checkCitations } from './verify/check-citations.ts';
import type { CheckedCitations } from './wire/checked-citations.ts';
import type { Language } from './wire/languages.ts';

export { embeddedTexts } from './index/embedded-texts.ts';
export { type FarTables, openFolder, withVectorsElsewhere } from './index/open-folder.ts';
export type { VectorSource } from './index/vectors-elsewhere.ts';
export { whileRead } from './index/while-read.ts';
export { EmbeddingFailure } from './models/embedding-failure.ts';
export type { AnswerBudget, Embedder, GuideIndex };
export { AnswerMemory };

export type AskOptions = {
  /** Slug of the one guide to ask; all guides when undefined. */
  guide?: string | undefined;
  /** Stops the answer, and the models that work on it. */
  signal?: AbortSignal | undefined;
  /** The version of the guides that is asked, as `version` names it; the newest one unless told. */
  version?: string | undefined;
};

/** `language` is what notices are said in where an answer is one text; English unless told. */
type AnswerOptions = AskOptions & { language?: Language | undefined };

export type SearchOptions = AskOptions & {
  /** How many passages to give; `usualPassages` unless told. Outsiders get `mostPassages` at the most. */
  k?: number | undefined;
  /** Finds passages by their words alone, without an embedding model; undefined where both find them. */
  by?: 'words' | undefined;
};

/** The guides as they were indexed, all and by slug, what they say, their Markdown, how often they have which term, and a
 * hash that changes with any of it. */
export type OpenGuides = Pick<
  GuideIndex,
  'guides' | 'guide' | 'section' | 'sectionPosition' | 'sources' | 'lexical' | 'contentHash'
> &
  Pick<GuideIndex, 'texts' | 'countsOf' | 'guideNumber'>;

/** The index of a version of the guides, and what names that; without a name where there are no versions. */
export type OpenedGuides = { index: GuideIndex; version?: string | undefined };

/** Guides that answer in place of those of the folder, version by version. */
export type GuideVersions = {
  /** The version of this name where it is still there, else the one that is served; undefined where none is. */
  open(version?: string): Promise<OpenedGuides | undefined>;
};

export type Health = {
  status: 'ok';
  mode: AnswerMode;
  /** What names the version of the guides, where versions of them are published; else null. */
  guidesVersion: string | null;
  /** The embedding model whose vectors the guides have; null where they are found by their words alone. */
  embeddings: string | null;
  guides: { slug: string; title: string; sections: number; passages: number }[];
};

/** Methods reject with SignpostError `bad-index` where there is no index, `unknown-guide`, and `bad-request` for a
 * question that is too long. */
export type Signpost = {
  /**
   * Answers the last turn of a conversation, oldest turn first: events in the order in which a reader should
   * get them. An AbortError ends them when `signal` stops them.
   */
  ask(conversation: Turn[], options?: AskOptions): Promise<AsyncGenerator<AnswerEvent>>;
  /** The same as one object, once it is complete. */
  answer(conversation: Turn[], options?: AnswerOptions): Promise<Answer>;
  /** The passages that fit best, best first, without an answer. */
  search(query: string, options?: SearchOptions): Promise<FoundPassage[]>;
  /** What an answer would be drafted from: how the last turn is read, and the passages found for it. */
  evidence(conversation: Turn[], options?: AskOptions): Promise<Evidence>;
  /** Says of each quote whether it still stands. */
  compare(quoted: QuotedStatement[]): Promise<CheckedCitations>;
  guides(): Promise<OpenGuides>;
  /**
   * The version of the guides that goes on with a conversation: the one that has answered it so far where it is still
   * there, else the newest. Undefined where there are no versions.
   */
  version(before?: string): Promise<string | undefined>;
  health(): Promise<Health>;
  /** Answers some questions of the guides that nobody has asked, without a language model: the next is answered sooner. */
  warmUp(): Promise<void>;
};

/** A language model to draft with and an embedding model to find with; without them, words alone. */
export type Models = { author: Author | undefined; embedder: Embedder | undefined };

export type OpenOptions = {
  /** What the language model may do; as much as it is asked unless told. */
  budget?: AnswerBudget | undefined;
  /** Guides that answer instead, as long as there are any. */
  versions?: GuideVersions | undefined;
  /** What remembers answers; each is made anew unless told. */
  memory?: AnswerMemory | undefined;
};

/** Signpost over the guides and with the models of a configuration; nothing is read before it is asked. */
export function open(config: Config, { budget, versions, memory }: OpenOptions = {}): Signpost {
  let models: Promise<Models> | undefined;
  return signpostOver(
    openerOf(() => openIndex(config, ensureGuides), versions),
    () => {
      models ??= openModels(config).then(({ author, embedder }) => ({
        author: author && withBudget(author, budget),
        embedder,
      }));
      return models;
    },
    { contact: config.site.contact, memory },
  );
}

type Opener = (version?: string) => Promise<OpenedGuides>;

// The folder's guides have a name too where there may be others: a conversation that began with them stays with them.
function openerOf(openOwn: () => Promise<GuideIndex>, versions?: GuideVersions): Opener {
  if (!versions) return async () => ({ index: await openOwn() });
  let own: OpenedGuides | undefined;
  return async (version) => {
    if (own && own.version === version) return own;
    const published = await versions.open(version);
    if (published) return published;
    const index = await openOwn();
    own = { index, version: `folder-${index.contentHash.slice(0, 12)}` };
    return own;
  };
}

/** Signpost over an index in memory, for guides that stand in no folder of a server. */
export function openOver(index: GuideIndex, models: Partial<Models> = {}): Signpost {
  const { author, embedder } = models;
  return signpostOver(
    async () => ({ index }),
    async () => ({ author, embedder }),
  );
}

function signpostOver(
  opened: Opener,
  openedModels: () => Promise<Models>,
  { contact, memory }: { contact?: string | undefined; memory?: AnswerMemory | undefined } = {},
): Signpost {
  const openedIndex = async (version?: string) => (await opened(version)).index;
  const ask: Signpost['ask'] = async (turns, { guide, signal, version } = {}) => {
    checkQuestionLength(turns.at(-1)?.text ?? '');
    const index = await openedIndex(version);
    if (guide !== undefined) index.guide(guide);
    const { author, embedder } = await openedModels();
    const asked = { turns, guide, index, embedder, signal, contact };
    if (memory && !author) return memory.answer(asked);
    return answerQuestion({ ...asked, author });
  };
  return {
    ask,
    async answer(turns, { language, ...options } = {}) {
      return collectAnswer(turns.at(-1)?.text ?? '', await ask(turns, options), language);
    },
    async search(query, { k = usualPassages, guide, by, signal, version } = {}) {
      checkQuestionLength(query);
      const index = await openedIndex(version);
      const { embedder } = await openedModels();
      const wanted = by === 'words' ? undefined : embedder;
      return new ListScope().run(() =>
        searchGuides({ q: query, k, guide }, index, { embedder: wanted, signal }),
      );
    },
    async evidence(turns, { guide, signal, version } = {}) {
      checkQuestionLength(turns.at(-1)?.text ?? '');
      const index = await openedIndex(version);
      const { embedder } = await openedModels();
      return findEvidence({ turns, guide, index, embedder, signal });
    },
    async compare(quoted) {
      return checkCitations(quoted, await openedIndex());
    },
    guides: () => openedIndex(),
    async version(before) {
      return (await opened(before)).version;
    },
    async warmUp() {
      const index = await openedIndex();
      const { author, embedder } = await openedModels();
      // A model's sentences are read with both spellings.
      await (author ? loadDictionary() : loadAmericanDictionary());
      for (const text of unaskedQuestions(index)) {
        const turns: Turn[] = [{ role: 'user', text }];
        const asked = { turns, guide: undefined, index, author: undefined, embedder };
        await collectAnswer(text, answerQuestion(asked));
      }
    },
    async health() {
      const { index, version } = await opened();
      const { guides, vectors } = index;
      const { author, embedder } = await openedModels();
      const isEmbedded = vectors && vectors.modelId === embedder?.modelId && !embedder.isLost?.();
      return {
        status: 'ok',
        mode: author ? 'model' : 'extractive',
        guidesVersion: version ?? null,
        embeddings: isEmbedded ? vectors.modelId : null,
        guides: guides.map(({ slug, title }) => {
          const { sections, passages } = index.countsOf(slug);
          return { slug, title, sections, passages };
        }),
      };
    },
  };
}

/** The models that a configuration names; no request is made yet. */
export async function openModels(config: Pick<Config, 'model' | 'embedding'>): Promise<Models> {
  const [author, embedder] = await Promise.all([openAuthor(config), openEmbedder(config)]);
  return { author, embedder };
}

// Loaded when development needs it: a server that shows what was built does without the build half.
async function ensureGuides(config: Config): Promise<GuideIndex> {
  const build = await import('./build-guides.ts');
  return build.ensureGuides(config);
}
