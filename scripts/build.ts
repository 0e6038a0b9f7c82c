// npm run build: the index of the guides, the files of our own documents, then Next's app. With `-- --strict` what an
// author is else warned of ends it.
import './environment.ts';
import { buildGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { command } from './command.ts';
import { buildApp } from './run-next.ts';
import { tellBuild } from './tell-build.ts';

await command(async () => {
  const isStrict = process.argv.slice(2).includes('--strict');
  await buildGuides(readConfig(), { ...tellBuild(), isStrict });
  return buildApp();
});
