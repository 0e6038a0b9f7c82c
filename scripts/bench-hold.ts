// npm run bench:hold: how long one answer keeps all other readers waiting, for questions, conversations, connections,
// replies of a model and what services of models send, as long as they may be and hard to read. Fails when one holds the
// event loop for longer than readers would bear.
import './environment.ts';
import { indexFolder } from '../eval/index-folder.ts';
import { extractiveModel } from '../lib/compose/extractive/extractive-model.ts';
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { replyLimits } from '../lib/limits.ts';
import { type Models, openOver } from '../lib/signpost.ts';
import type { Turn } from '../lib/types.ts';
import { hardBodies } from './bench/hold-bodies.ts';
import { hardConnections } from './bench/hold-connections.ts';
import { hardTexts } from './bench/hold-inputs.ts';
import { guideTexts, longReplies, piecesOf } from './bench/hold-replies.ts';
import { hardServices } from './bench/hold-services.ts';
import { longestHold } from './bench/longest-hold.ts';
import { command } from './command.ts';

/** Milliseconds. */
const longest = 50;
/** A reply's length: what is read of one. */
const replyLength = replyLimits.characters;
const usualQuestion = 'What does a junior Python developer earn?';
/** Of so many runs the shortest hold counts: another process may have been served in between. */
const runs = 3;

type Author = NonNullable<Models['author']>;
type Case = {
  kind: string;
  name: string;
  turns: Turn[];
  author?: Author;
  /** Searched for, instead of an answer. */
  searched?: string;
  /** Done instead of an answer. */
  read?: () => Promise<unknown>;
};

await command(async () => {
  const index = await indexFolder();
  const ask = async ({ turns, author, searched, read }: Omit<Case, 'kind' | 'name'>) => {
    if (read) return void (await read());
    if (searched !== undefined) return void (await openOver(index).search(searched));
    const events = await openOver(index, { author }).ask(turns);
    for await (const _ of events);
  };
  const cold = await longestHold(() => ask({ turns: asked('What does a jnuior erm qzx earn?') }));
  for (let at = 0; at < 20; at += 1) await ask({ turns: asked(`${usualQuestion} ${at}`) });
  const idle = await longestHold(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  console.log(
    `Idle, the longest hold is ${idle.toFixed(1)} ms; of the first answer ${cold.toFixed(1)} ms.`,
  );
  const only = process.argv[2];
  const rows: { kind: string; of: string; ms: number }[] = [];
  for (const each of cases(index).filter(
    ({ kind, name }) => !only || `${kind} ${name}`.includes(only),
  )) {
    const holds: number[] = [];
    for (let run = 0; run < runs && (run === 0 || Math.min(...holds) > longest / 4); run += 1) {
      holds.push(await longestHold(() => ask(each)));
    }
    rows.push({ kind: each.kind, of: each.name, ms: Math.round(Math.min(...holds) * 10) / 10 });
  }
  console.table(rows.toSorted((one, other) => other.ms - one.ms));
  const over = rows.filter(({ ms }) => ms > longest);
  if (over.length > 0) console.error(`${over.length} hold the event loop over ${longest} ms.`);
  return over.length > 0 ? 1 : 0;
});

function cases(index: GuideIndex): Case[] {
  const questions = [...hardTexts()].map(([name, text]) => ({
    kind: 'question',
    name,
    turns: asked(text),
  }));
  const searches = [...hardTexts()].map(([name, searched]) => ({
    kind: 'search',
    name,
    turns: [],
    searched,
  }));
  const histories = [...hardTexts()].map(([name, text]) => ({
    kind: 'history',
    name,
    turns: [...Array.from({ length: 24 }, () => exchange(text)).flat(), ...asked('And why is it?')],
  }));
  const texts = [...hardTexts(replyLength), ...guideTexts(index, replyLength)];
  const replies = texts.flatMap(([name, text]) => [
    { kind: 'reply', name, turns: asked(usualQuestion), author: saying([text]) },
    { kind: 'reply by letters', name, turns: asked(usualQuestion), author: saying([...text]) },
  ]);
  const endless = [...longReplies(index)].flatMap(([name, text]) => [
    { kind: 'long reply', name, turns: asked(usualQuestion), author: saying([text]) },
    {
      kind: 'long reply in pieces',
      name,
      turns: asked(usualQuestion),
      author: saying(piecesOf(text)),
    },
  ]);
  const bodies = hardBodies().map(([name, read]) => ({ kind: 'body', name, turns: [], read }));
  const connections = hardConnections().map(([name, read]) => ({
    kind: 'connection',
    name,
    turns: [],
    read,
  }));
  const services = hardServices(index).map(([name, read]) => ({
    kind: 'service',
    name,
    turns: [],
    read,
  }));
  return [
    ...services,
    ...connections,
    ...bodies,
    ...questions,
    ...searches,
    ...histories,
    ...replies,
    ...endless,
  ];
}

function asked(text: string): Turn[] {
  return [{ role: 'user', text }];
}

function exchange(text: string): Turn[] {
  return [...asked(`And it? ${text}`), { role: 'assistant', text }];
}

// A model that says some pieces of text, one after the other.
function saying(pieces: string[]): Author {
  return { model: extractiveModel(() => pieces), timeoutMs: 60_000 };
}
