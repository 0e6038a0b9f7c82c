// A process that answers: it makes ready what is missing or stale, unless another one has, and becomes Next's server.
import { readConfig } from '../lib/config.ts';
import { endAtOnceWhenTold } from '../lib/server/life/ends-at-once.ts';
import { checkPort, readPort } from './port.ts';
import { becomeServer, buildApp, isBuilt } from './run-next.ts';

/** Gives an exit code where there is nothing to serve; else the process goes on as the server. */
export async function serve({ isFirst }: { isFirst: boolean }): Promise<number> {
  endAtOnceWhenTold();
  if (isFirst) {
    const code = await prepare();
    if (code !== 0) return code;
  }
  await becomeServer();
  return 0;
}

async function prepare(): Promise<number> {
  const config = readConfig();
  // What builds is needed here only.
  const { ensureGuides } = await import('../lib/build-guides.ts');
  const { tellBuild } = await import('./tell-build.ts');
  await ensureGuides(config, tellBuild());
  if (!isBuilt()) {
    const code = await buildApp();
    if (code !== 0) return code;
  }
  await checkPort(readPort());
  return 0;
}
