// npm run bench: how fast retrieval and a whole extractive answer are. Other engines run beside ours on
// the same made-up text in the same run, for only ratios mean something on a shared machine.
import './environment.ts';
import MiniSearch from 'minisearch';
import stem from 'wink-porter2-stemmer';
import { answerQuestion } from '../lib/answer-question.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { buildLexicalIndex } from '../lib/index/lexical-index.ts';
import { rankBm25f } from '../lib/retrieve/bm25f.ts';
import { collectAnswer } from '../lib/stream/collect-answer.ts';
import { stopWords } from '../lib/text/stop-words.ts';
import { termsOf } from '../lib/text/terms.ts';
import { readQuestions } from '../tests/eval/question-set.ts';
import { command } from './command.ts';

const sizes = [1000, 10_000, 100_000];
const queryCount = 200;
const resultCount = 10;

await command(async () => {
  for (const size of sizes) benchRetrieval(size);
  await benchAnswers();
  return 0;
});

function benchRetrieval(size: number): void {
  const random = createRandom(size);
  const word = zipfWords(random);
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  const passages = Array.from({ length: size }, () => ({
    title: 'A guide',
    path: sentence(4),
    text: sentence(60 + Math.floor(random() * 80)),
    askedAs: '',
  }));
  const queries = Array.from({ length: queryCount }, () => sentence(4 + Math.floor(random() * 5)));

  const index = buildLexicalIndex(passages);
  const miniSearch = new MiniSearch({
    fields: ['path', 'text'],
    processTerm: (term) => {
      const lower = term.toLowerCase();
      return stopWords.has(lower) ? null : stem(lower);
    },
    searchOptions: { boost: { path: 2 } },
  });
  miniSearch.addAll(passages.map((passage, id) => ({ id, ...passage })));

  const ours = timed(queries, (query) => {
    const terms = termsOf(query).map(({ term }) => ({ term, weight: 1 }));
    rankBm25f(index, terms, { limit: resultCount });
  });
  const theirs = timed(queries, (query) => miniSearch.search(query).slice(0, resultCount));
  console.log(`\nRetrieval over ${size} passages, microseconds a query`);
  console.table({
    'Signpost BM25F': { ...ours, 'p95 ratio': 1 },
    MiniSearch: { ...theirs, 'p95 ratio': round(theirs.p95 / ours.p95) },
  });
}

async function benchAnswers(): Promise<void> {
  const index = await ensureGuides(readConfig({ GUIDE_DIR: 'content/guides' }));
  const questions = readQuestions('tests/eval/career.dev.jsonl');
  const times: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const { question, history } of questions) {
      const turns = [...history, { role: 'user' as const, text: question }];
      const start = performance.now();
      await collectAnswer(
        question,
        answerQuestion({ turns, guide: undefined, index, author: undefined }),
      );
      if (round > 0) times.push((performance.now() - start) * 1000);
    }
  }
  console.log('\nA whole extractive answer on the bundled guide, microseconds');
  console.table({ answer: percentiles(times) });
}

function timed(queries: string[], run: (query: string) => void): Record<'p50' | 'p95', number> {
  for (const query of queries) run(query);
  return percentiles(
    queries.map((query) => {
      const start = performance.now();
      run(query);
      return (performance.now() - start) * 1000;
    }),
  );
}

function percentiles(times: number[]): Record<'p50' | 'p95', number> {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

// Words whose frequencies follow Zipf's law, as those of a language do.
function zipfWords(random: () => number): () => string {
  const vocabulary = 20_000;
  const syllables = ['ba', 'den', 'ki', 'lor', 'mu', 'net', 'po', 'ras', 'ti', 'vel'];
  const spell = (rank: number) =>
    [...String(rank)].map((digit) => syllables[Number(digit)]).join('');
  return () => spell(Math.floor(vocabulary ** random()));
}

// Mulberry32: the same numbers in every run.
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
