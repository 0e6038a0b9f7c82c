// The standalone build as it is deployed: below a path, on a tree that nobody can write, run by a user without
// rights, behind nginx with the configuration that is shipped.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/browser/start-app.ts';
import { until } from '../fixtures/until.ts';

/** The user `nobody`; only root may become another one. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

export type Standalone = { folder: string; tree: string; data: string; node: string };

/** Builds it below `basePath` with the settings of a server, from a copy of what it is built from. */
export async function buildStandalone(
  basePath: string,
  settings: Record<string, string> = {},
): Promise<Standalone> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-standalone-'));
  chmodSync(folder, 0o755);
  const tree = join(folder, 'tree');
  const sources = join(folder, 'sources');
  copySources(sources);
  const { status, stderr } = spawnSync('node', ['scripts/standalone.ts', tree], {
    cwd: sources,
    env: { ...process.env, BASE_PATH: basePath, EMBEDDINGS: 'off', ...settings },
    encoding: 'utf8',
  });
  rmSync(sources, { recursive: true });
  if (status !== 0) throw new Error(`The standalone build failed: ${stderr}`);
  spawnSync('chmod', ['-R', 'a-w,a+rX', tree]);
  const node = join(folder, 'node');
  copyFileSync(process.execPath, node);
  chmodSync(node, 0o755);
  const data = join(folder, 'data');
  mkdirSync(data);
  if (nobody.uid !== undefined) chownSync(data, nobody.uid, nobody.gid);
  return { folder, tree, data, node };
}

export function removeStandalone({ folder }: Standalone): void {
  spawnSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true, force: true });
}

export type Running = { port: number; child: ChildProcess; output: () => string };

/** Starts its server with nothing of this process's environment, and waits until it is ready. */
export async function startStandalone(
  { tree, data, node }: Standalone,
  basePath: string,
  settings: Record<string, string>,
): Promise<Running> {
  const port = await freePort();
  const child = spawn(node, ['server.js'], {
    ...nobody,
    cwd: tree,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      NODE_ENV: 'production',
      NEXT_MANUAL_SIG_HANDLE: 'true',
      HOSTNAME: '127.0.0.1',
      DATA_DIR: data,
      EMBEDDINGS: 'off',
      ...settings,
      PORT: String(port),
    },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => printed.push(String(chunk)));
  }
  await until(async () => {
    const response = await fetch(`http://127.0.0.1:${port}${basePath}/api/ready`);
    if (!response.ok) throw new Error(`It is not ready: ${printed.join('')}`);
  });
  return { port, child, output: () => printed.join('') };
}

/** nginx with deploy/nginx.conf, in front of that port. */
export async function startNginx(
  { folder }: Standalone,
  basePath: string,
  port: number,
): Promise<Pick<Running, 'port' | 'child'>> {
  const own = await freePort();
  const temporary = join(folder, 'nginx');
  mkdirSync(temporary, { recursive: true });
  chmodSync(temporary, 0o777);
  const shipped = readFileSync('deploy/nginx.conf', 'utf8');
  const configuration = shipped
    .replace('signpost:3000', `127.0.0.1:${port}`)
    .replace('listen 8080', `listen 127.0.0.1:${own}`)
    .replace('location / {', `location ${basePath} {`)
    .replace('= /api/metrics', `= ${basePath}/api/metrics`)
    .replaceAll('/tmp/', `${temporary}/`);
  const path = join(temporary, 'nginx.conf');
  writeFileSync(path, configuration);
  const child = spawn('nginx', ['-c', path, '-g', 'daemon off;'], { stdio: 'ignore' });
  await until(async () => {
    if (child.exitCode !== null) throw new Error('nginx has ended.');
    await fetch(`http://127.0.0.1:${own}${basePath}/api/health`);
  });
  return { port: own, child };
}

/** Ends a process, and gives the code that it ends with. */
export async function end({ child }: Pick<Running, 'child'>): Promise<number | null> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** What a build leaves, and what tests and servers do: it starts without them. Nor is what begins with a dot copied. */
const results = ['coverage', 'data', 'playwright-report', 'reports', 'test-results'];

// A build takes minutes, in which other tests start servers of the build of the working tree: it has to stay as it is.
function copySources(to: string): void {
  mkdirSync(to);
  for (const name of readdirSync('.')) {
    const isSource = name !== 'node_modules' && !name.startsWith('.') && !results.includes(name);
    if (isSource) cpSync(name, join(to, name), { recursive: true });
  }
  // The packages are many, and nothing writes to them: links do, where the temporary folder is on the same disk.
  const { status } = spawnSync('cp', ['-al', 'node_modules', to]);
  if (status !== 0) spawnSync('cp', ['-a', 'node_modules', to]);
}
