// Builds the scripts and style sheets of the documents that are not Next's, into files with a hash of
// their content in the name, and a manifest that says which entry became which file. lib/assets.ts reads
// them.
import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';
import { rolldown } from 'rolldown';
import { type AssetManifest, assetsDir, manifestName } from '../lib/assets.ts';

/** One built file: the name that the manifest knows it by, and the source to start from. */
type AssetEntry = { name: string; source: URL };

const entries: AssetEntry[] = [
  { name: 'guide.css', source: new URL('../components/guide/guide.css', import.meta.url) },
  { name: 'guide.js', source: new URL('../components/guide/client/guide.ts', import.meta.url) },
];

/** Folders whose files the entries are made from. */
const sourceFolders = ['components', 'lib'];

export async function buildAssets(folder: string = assetsDir()): Promise<void> {
  await mkdir(folder, { recursive: true });
  const built = await Promise.all(entries.map(async (entry) => writeAsset(folder, entry)));
  const manifest: AssetManifest = Object.fromEntries(built);
  const unfinished = join(folder, `.${manifestName}.${process.pid}`);
  await writeFile(unfinished, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(unfinished, join(folder, manifestName));
  await removeOthers(folder, [manifestName, ...Object.values(manifest)]);
}

/** Builds anew whenever a source changes; a mistake in one is printed and waits for the next change. */
export function watchAssets(): void {
  let timer: NodeJS.Timeout | undefined;
  let build = Promise.resolve();
  const rebuild = () => {
    build = build.then(() => buildAssets()).catch((error: unknown) => console.error(error));
  };
  for (const folder of sourceFolders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, 100);
    }).unref();
  }
}

async function writeAsset(folder: string, { name, source }: AssetEntry): Promise<[string, string]> {
  const extension = extname(name);
  const path = fileURLToPath(source);
  const text = extension === '.css' ? await buildStyles(path) : await buildScript(path);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `${name.slice(0, -extension.length)}-${hash}${extension}`;
  await writeFile(join(folder, file), text);
  return [name, file];
}

async function buildStyles(source: string): Promise<string> {
  const plugin = tailwind({ optimize: { minify: true } });
  const { css } = await postcss([plugin]).process(await readFile(source, 'utf8'), { from: source });
  return css;
}

// One classic script, which a document loads with `defer`.
async function buildScript(source: string): Promise<string> {
  const bundle = await rolldown({ input: source, platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

// What earlier builds have left behind.
async function removeOthers(folder: string, kept: string[]): Promise<void> {
  const others = (await readdir(folder)).filter((file) => !kept.includes(file));
  await Promise.all(others.map((file) => rm(join(folder, file), { force: true })));
}
