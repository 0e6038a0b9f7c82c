// What servers are asked, and what Signpost has answered, which those beside it send as well.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQuestions } from '../../../eval/question-set.ts';
import type { Contestant } from './contestant.ts';
import { type Asked, askAll, askedOf } from './reader.ts';

/**
 * The questions that are tuned on, each with its history.
 * @param times How often they were asked before in this way, which Signpost must not remember: that many blanks stand
 * behind each, which are no part of what is asked.
 */
export function developmentQuestions(times = 0, write: typeof askedOf = askedOf): Asked[] {
  return readQuestions('eval/sets/career.dev.jsonl').map(({ id, question, history }) =>
    write(id, [...history, { role: 'user', text: question + ' '.repeat(times) }]),
  );
}

/** Has a server answer all, and calls `use` with the settings by which those beside it find the answers. */
export async function withAnswersOf(
  { address }: Contestant,
  asked: Asked[],
  use: (settings: Record<string, string>) => Promise<void>,
): Promise<void> {
  const wires = await askAll(address, asked);
  const answers = Object.fromEntries(asked.map(({ id }, at) => [id, answerOf(wires[at] ?? '')]));
  const folder = await mkdtemp(join(tmpdir(), 'bench-http-'));
  try {
    const file = join(folder, 'answers.json');
    await writeFile(file, JSON.stringify(answers));
    await use({ ANSWERS_FILE: file });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function answerOf(wire: string): { wire: string; text: string } {
  const said = wire.matchAll(/^data: (\{"type":"text-delta".*\})$/gm);
  return { wire, text: [...said].map(([, event = '']) => JSON.parse(event).delta).join('') };
}
