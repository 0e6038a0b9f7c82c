// npm run standalone -- FOLDER: a build that needs nothing but Node: the server with the packages that it uses, the
// index, the guides and the files of our own documents. The Dockerfile copies it into the image.
import './environment.ts';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { command } from './command.ts';
import { buildApp } from './run-next.ts';
import { tellBuild } from './tell-build.ts';

await command(async () => {
  const config = readConfig();
  const target = resolve(process.argv[2] ?? 'standalone');
  await buildGuides(config, tellBuild());
  process.env.BUILD_STANDALONE = 'true';
  const code = await buildApp();
  if (code !== 0) return code;
  await gather(target, config);
  console.log(
    `Start it with: PORT=3000 NEXT_MANUAL_SIG_HANDLE=true node ${join(target, 'server.js')}`,
  );
  return 0;
});

/** Next leaves out what a server of files might give instead; here there is none. */
async function gather(
  target: string,
  { guideDir, indexDir }: { guideDir: string; indexDir: string },
): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const here = process.cwd();
  const folders = [
    ['.next/standalone', '.'],
    ['.next/static', '.next/static'],
    ['public', 'public'],
    ['.signpost/assets', '.signpost/assets'],
    [indexDir, indexDir.slice(here.length + 1)],
    ['content', 'content'],
  ] as const;
  for (const [from, to] of folders) {
    await cp(from, join(target, to), { recursive: true, dereference: true });
  }
  if (!guideDir.startsWith(join(here, 'content'))) {
    console.warn(
      `The guides of ${guideDir} are indexed, but stay there: put them at the same place.`,
    );
  }
}
