// npm run ask -- "question" [--json] [--guide slug] [--lang es]: answers on the command line, as the chat does.
import './environment.ts';
import { parseArgs } from 'node:util';
import { askStrings } from '../components/strings/ask-strings.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { SignpostError } from '../lib/errors.ts';
import { open } from '../lib/signpost.ts';
import { replyWording } from '../lib/strings/reply-wording.ts';
import { sayReason } from '../lib/strings/say-reason.ts';
import type { Answer } from '../lib/types.ts';
import type { Language } from '../lib/wire/languages.ts';
import { command, languageOf } from './command.ts';
import { tellBuild } from './tell-build.ts';

const usage =
  'Usage: npm run ask -- "What does a junior earn?" [--json] [--guide slug] [--lang es]';

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        guide: { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
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
  const language = languageOf(values.lang, usage);
  const config = readConfig();
  await ensureGuides(config, tellBuild());
  const turns = [{ role: 'user' as const, text: question }];
  const answer = await open(config).answer(turns, { guide: values.guide, language });
  return values.json ? JSON.stringify(answer, null, 2) : printed(answer, language);
}

// Links become bare numbers: their targets stand in the list of sources.
function printed(answer: Answer, language: Language): string {
  const titles = askStrings(language);
  const wording = replyWording(language);
  const text = answer.text.replace(/ ?\[(\d+)\]\(\/guide\/[^)[]*\)/g, ' [$1]');
  const sources = answer.citations.map(
    ({ number, section, quote, href }) =>
      `[${number}] ${section.path.join(' > ')}\n    “${quote}”\n    ${href}`,
  );
  const nearest = answer.nearest.map(({ title, href }) => `- ${title}: ${href}`);
  const leftOut = answer.leftOut.map(
    ({ text: claim, reason }) => `- ${claim} (${sayReason(reason, wording)})`,
  );
  return [
    text,
    section(titles.sources, sources),
    section(titles.nearest, nearest),
    section(titles.leftOut, leftOut),
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
