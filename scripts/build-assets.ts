// Builds the scripts and style sheets of the documents that are not Next's, into files with a hash of
// their content in the name, and a manifest that says which entry became which file. lib/assets.ts reads
// them.
import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';
import { rolldown } from 'rolldown';
import { type AssetManifest, manifestName } from '../lib/assets.ts';

/** One built file: the name that the manifest knows it by, and the source to start from. */
type AssetEntry = { name: string; source: URL };

const entries: AssetEntry[] = [
  { name: 'guide.css', source: new URL('../components/guide/guide.css', import.meta.url) },
  { name: 'guide.js', source: new URL('../components/guide/client/guide.ts', import.meta.url) },
];

/** How long the files of an earlier build stay. */
const keptDays = 7;

/** Folders whose files the entries are made from. */
const sourceFolders = ['components', 'lib'];

export async function buildAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await markReplaced(folder);
  const built = await Promise.all(entries.map(async (entry) => writeAsset(folder, entry)));
  const manifest: AssetManifest = Object.fromEntries(built);
  const unfinished = join(folder, `.${manifestName}.${process.pid}`);
  await writeFile(unfinished, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(unfinished, join(folder, manifestName));
  await removeOld(folder, [manifestName, ...Object.values(manifest)]);
}

/** Builds anew whenever a source changes; a mistake in one is printed and waits for the next change. */
export function watchAssets(target: string): void {
  let timer: NodeJS.Timeout | undefined;
  let build = Promise.resolve();
  const rebuild = () => {
    build = build.then(() => buildAssets(target)).catch((error: unknown) => console.error(error));
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

// The files of the build before this one are in use until now: their age counts from here.
async function markReplaced(folder: string): Promise<void> {
  const files = await readFile(join(folder, manifestName), 'utf8')
    .then((text) => Object.values<string>(JSON.parse(text)))
    .catch(() => []);
  const now = new Date();
  await Promise.all(files.map((file) => utimes(join(folder, file), now, now).catch(() => {})));
}

// Browsers show a page that they hold for a day and more, and it names the files of its own build.
async function removeOld(folder: string, kept: string[]): Promise<void> {
  const others = (await readdir(folder)).filter((file) => !kept.includes(file));
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000;
  for (const file of others) {
    const found = await stat(join(folder, file)).catch(() => undefined);
    if (found && found.mtimeMs < oldest) await rm(join(folder, file), { force: true });
  }
}
