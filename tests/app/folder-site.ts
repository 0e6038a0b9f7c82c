// The folder of a server for tests of routes: the guides of the fixtures, indexed, and built files as the
// test gives them. Routes are loaded anew for each test, as a server that starts would.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
// React is loaded as tests have it, before they speak of production.
import 'react/jsx-dev-runtime';
import 'react-dom/server';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { buildGuides } from '../../lib/build-guides.ts';
import { readConfig } from '../../lib/config.ts';
import { processWide } from '../../lib/process-wide.ts';

const shared = processWide<{ index?: unknown }>('index', () => ({}));

/** Files are named by entry; `contents` by file. Gives where the folder is and what the routes are. */
export function folderSite<Routes>(
  files: Record<string, string>,
  contents: Record<string, string>,
  loadRoutes: () => Promise<Routes>,
) {
  const site = { root: '', routes: undefined as Routes };

  beforeAll(async () => {
    site.root = await mkdtemp(join(tmpdir(), 'signpost-'));
    await cp(resolve('tests/fixtures/guides'), join(site.root, 'guides'), { recursive: true });
    const assets = join(site.root, '.signpost', 'assets');
    await mkdir(assets, { recursive: true });
    await writeFile(join(assets, 'manifest.json'), JSON.stringify(files));
    for (const [file, text] of Object.entries(contents)) await writeFile(join(assets, file), text);
    await buildGuides(readConfig({ GUIDE_DIR: 'guides', EMBEDDINGS: 'off' }, site.root));
  });

  afterAll(async () => {
    delete shared.index;
    await rm(site.root, { recursive: true });
  });

  beforeEach(async () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv('GUIDE_DIR', 'guides');
    vi.stubEnv('SITE_URL', '');
    vi.stubEnv('WIDGET_ORIGINS', '');
    vi.spyOn(process, 'cwd').mockReturnValue(site.root);
    delete shared.index;
    Reflect.deleteProperty(globalThis, Symbol.for('signpost.guide-parts'));
    vi.resetModules();
    site.routes = await loadRoutes();
    return () => vi.unstubAllEnvs();
  });

  return site;
}

export const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers: { host: 'site.example', ...headers } });
