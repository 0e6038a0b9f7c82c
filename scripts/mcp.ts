// npm run --silent mcp [-- --lang es]: the guide as an MCP server over standard input and output, for clients on this
// machine. docs/agents.md tells how they are told of it.
import './environment.ts';
import { parseArgs } from 'node:util';
import { serveOverStdio } from '../lib/agents/mcp/serve-over-stdio.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { readAnswerView } from '../lib/server/assets.ts';
import { open } from '../lib/signpost.ts';
import packageFile from '../package.json' with { type: 'json' };
import { command, languageOf } from './command.ts';
import { readPort } from './port.ts';
import { tellBuild } from './tell-build.ts';

// What is written to standard output is read by the client.
console.log = console.error;
console.info = console.error;

await command(async () => {
  const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
  const config = readConfig();
  await ensureGuides(config, tellBuild());
  serveOverStdio({
    signpost: open(config),
    origin: config.siteUrl ?? `http://localhost:${readPort()}`,
    language: languageOf(values.lang, 'Usage: npm run --silent mcp [-- --lang es]'),
    version: packageFile.version,
    hasModel: config.model !== undefined,
    answerView: await readAnswerView().then(
      () => readAnswerView,
      () => undefined,
    ),
  });
  return undefined;
});
