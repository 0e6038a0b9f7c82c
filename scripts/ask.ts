// npm run ask -- "question" [--json] [--guide slug]: answers on the command line, as the chat does.
import './environment.ts';
import { parseArgs } from 'node:util';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { SignpostError } from '../lib/errors.ts';
import { open } from '../lib/signpost.ts';
import type { Answer } from '../lib/types.ts';
import { command } from './command.ts';

const usage = 'Usage: npm run ask -- "What does a junior earn?" [--json] [--guide slug]';

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, guide: { type: 'string' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SignpostError('bad-request', `${reason} ${usage}`, { cause: error });
  }
}

async function ask(): Promise<string> {
  const { values, positionals } = readArguments();
  const question = positionals.join(' ').trim();
  if (question === '') throw new SignpostError('bad-request', `There is no question. ${usage}`);
  const config = readConfig();
  await ensureGuides(config);
  const turns = [{ role: 'user' as const, text: question }];
  const answer = await open(config).answer(turns, { guide: values.guide });
  return values.json ? JSON.stringify(answer, null, 2) : printed(answer);
}

// Links become bare numbers: their targets stand in the list of sources.
function printed(answer: Answer): string {
  const text = answer.text.replace(/ ?\[(\d+)\]\(\/guide\/[^)[]*\)/g, ' [$1]');
  const sources = answer.citations.map(
    ({ number, section, quote, href }) =>
      `[${number}] ${section.path.join(' > ')}\n    “${quote}”\n    ${href}`,
  );
  const nearest = answer.nearest.map(({ title, href }) => `- ${title}: ${href}`);
  const leftOut = answer.leftOut.map(({ text: claim, reason }) => `- ${claim} (${reason})`);
  return [
    text,
    section('Sources', sources),
    section('Nearest sections', nearest),
    section('Left out, because the guide does not support it', leftOut),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.join('\n')}`;
}

await command(async () => {
  console.log(await ask());
});
