// npm run dev: serves the app from its sources. An edited guide is indexed anew at the next request, and
// the files of our own documents are built anew when a source of theirs changes.
import './environment.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { assetsDir } from '../lib/server/assets.ts';
import { buildAssets, watchAssets } from './build-assets.ts';
import { command } from './command.ts';
import { serveSources } from './run-next.ts';
import { tellBuild } from './tell-build.ts';

await command(async () => {
  await ensureGuides(readConfig(), tellBuild());
  const folder = assetsDir('development');
  await buildAssets(folder);
  watchAssets(folder);
  return serveSources();
});
