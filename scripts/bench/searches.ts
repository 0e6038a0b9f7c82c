// The searches that the bench compares, each over the same guides. Every one gets the question as text,
// so each pays for its own splitting and stemming.
import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { Document } from '@langchain/core/documents';
import MiniSearch from 'minisearch';
import { stopWords } from '../../lib/language/stop-words.ts';
import { stemOf, termsOf } from '../../lib/language/terms.ts';
import { rankBm25f } from '../../lib/retrieve/bm25f.ts';
import { search } from '../../lib/retrieve/retrieve.ts';
import type { Query, QueryTerm } from '../../lib/types.ts';
import { indexMadeUp, type MadeUpGuides } from './made-up-guides.ts';
import { indexPlainly } from './plain-bm25f.ts';
import type { Search } from './timing.ts';

const resultCount = 10;

/** Our ranking alone, and all that the product does to rank: the second look at the best passages too. */
export function ownSearches({ guides }: MadeUpGuides): { ranking: Search; whole: Search } {
  const index = indexMadeUp(guides);
  return {
    ranking: (question) => rankBm25f(index.lexical, queryTerms(question), { limit: resultCount }),
    whole: (question) => {
      const part = { text: question, isQuestion: true, terms: queryTerms(question) };
      const query: Query = {
        question,
        context: [],
        said: [],
        about: [],
        quotes: undefined,
        kind: 'question',
        corrections: [],
        guide: undefined,
        parts: [part],
      };
      return search(part, query, index, resultCount);
    },
  };
}

/** The yardstick. */
export function plainSearch({ passages }: MadeUpGuides): Search {
  const find = indexPlainly(passages);
  return (question) => find(question, resultCount);
}

/** MiniSearch with the same stop words and stemmer, and headings at the same weight. */
export function miniSearch({ passages }: MadeUpGuides): Search {
  const engine = new MiniSearch({
    fields: ['path', 'text'],
    processTerm: (term) => {
      const lower = term.toLowerCase();
      return stopWords.has(lower) ? null : stemOf(lower);
    },
    searchOptions: { boost: { path: 2 } },
  });
  engine.addAll(passages.map((passage, id) => ({ id, ...passage })));
  return (question) => engine.search(question).slice(0, resultCount);
}

/** LangChain.js's retriever as it comes, on the text with its heading. */
export function langChainSearch({ passages }: MadeUpGuides): Search {
  const documents = passages.map(
    ({ path, text }) => new Document({ pageContent: `${path}\n${text}` }),
  );
  const retriever = BM25Retriever.fromDocuments(documents, { k: resultCount });
  return (question) => retriever.invoke(question);
}

// As understand makes them of a question that stands on its own.
function queryTerms(question: string): QueryTerm[] {
  const terms = termsOf(question).map(({ term, word }) => {
    return { term, word, weight: 1, isName: false, alternatives: [] };
  });
  return [...new Map(terms.map((each) => [each.term, each])).values()];
}
