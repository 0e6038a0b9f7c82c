// npm run bench: how fast retrieval and a whole extractive answer are. Other engines run beside ours on
// the same made-up text in the same run, for only ratios mean something on a shared machine. With `-- --scale` what
// bench:scale measures over 1,000,000 passages in PostgreSQL.
import './environment.ts';
import { readConfig } from '../lib/config.ts';
import { timeAnswers } from './bench/answers.ts';
import { makeGuides } from './bench/made-up-guides.ts';
import { langChainSearch, miniSearch, ownSearches, plainSearch } from './bench/searches.ts';
import { type Times, timeSearches } from './bench/timing.ts';
import { command } from './command.ts';

/**
 * Passages, and how many questions each kind of engine gets: the slow ones fewer, to end in time. Plain
 * BM25F and ours are warmed up with `warmUp` questions, as a server is that has run for a while.
 */
const sizes = [
  { size: 1000, warmUp: 3000, questions: 400, miniSearch: 100, langChain: 100 },
  { size: 10_000, warmUp: 1500, questions: 400, miniSearch: 50, langChain: 20 },
  { size: 100_000, warmUp: 300, questions: 200, miniSearch: 10, langChain: 3 },
];

if (process.argv.includes('--scale')) await import('./bench-scale.ts');
else {
  await command(async () => {
    await benchAnswers();
    for (const each of sizes) await benchRetrieval(each);
    return 0;
  });
}

// First, for the memory of the process is then still its own.
async function benchAnswers(): Promise<void> {
  const { times, modelMegabytes } = await timeAnswers(readConfig());
  console.log('\nA whole extractive answer on the bundled guide, microseconds');
  console.table(withRatios(times, 'by words alone'));
  if (modelMegabytes === undefined) console.log('There is no embedding model.');
  else console.log(`The embedding model takes ${modelMegabytes} MB of memory once it is asked.`);
}

async function benchRetrieval(counts: (typeof sizes)[number]): Promise<void> {
  const made = makeGuides(counts.size);
  const questionsFor = (count: number, warmUp = Math.ceil(count / 2)) => ({
    warmUp: Array.from({ length: warmUp }, made.nextQuestion),
    questions: Array.from({ length: count }, made.nextQuestion),
  });
  const { ranking, whole } = ownSearches(made);
  const plain = { 'plain BM25F': plainSearch(made) };
  const own = { 'Signpost, ranking alone': ranking, 'Signpost, whole search': whole };
  const ours = await timeSearches(
    { ...plain, ...own },
    questionsFor(counts.questions, counts.warmUp),
  );
  const mini = { MiniSearch: miniSearch(made) };
  const langChain = { 'LangChain BM25Retriever': langChainSearch(made) };
  const times = {
    ...ours,
    ...(await timeSearches(mini, questionsFor(counts.miniSearch))),
    ...(await timeSearches(langChain, questionsFor(counts.langChain))),
  };
  console.log(`\nRetrieval over ${counts.size} passages, microseconds a question`);
  console.table(withRatios(times, 'plain BM25F'));
}

function withRatios(times: Record<string, Times>, yardstick: string) {
  const unit = times[yardstick]?.p95 ?? 1;
  return Object.fromEntries(
    Object.entries(times).map(([name, { p95, ...others }]) => {
      const ratio = Number((p95 / unit).toPrecision(2));
      return [name, { ...others, p95, [`p95 / ${yardstick}`]: ratio }];
    }),
  );
}
