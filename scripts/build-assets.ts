// Builds the scripts and style sheets of the documents that are not Next's, into files with a hash of
// their content in the name, and a manifest that says which entry became which file. lib/server/assets.ts reads
// them.
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type AssetManifest, answerViewName, manifestName } from '../lib/server/assets.ts';
import {
  type BundledFile,
  bundleDocument,
  bundleModules,
  bundleScript,
  bundleStyles,
  bundleWidget,
  copyFile,
} from './bundle.ts';

/** What the manifest knows a file by, the source that it is made from, and how. */
type AssetEntry = {
  name: string;
  source: URL;
  bundle: (base: string, source: URL) => Promise<BundledFile[]>;
};

const entries: AssetEntry[] = [
  {
    name: 'guide.css',
    source: new URL('../components/guide/guide.css', import.meta.url),
    bundle: bundleStyles,
  },
  {
    name: 'guide.js',
    source: new URL('../browser/guide-page/guide.ts', import.meta.url),
    bundle: bundleScript,
  },
  {
    name: 'embed.css',
    source: new URL('../components/embed/embed.css', import.meta.url),
    bundle: bundleStyles,
  },
  {
    name: 'embed.js',
    source: new URL('../components/embed/embed.tsx', import.meta.url),
    bundle: bundleModules,
  },
  {
    name: 'setup.css',
    source: new URL('../components/setup/setup.css', import.meta.url),
    bundle: bundleStyles,
  },
  {
    name: 'setup.js',
    source: new URL('../components/setup/setup.tsx', import.meta.url),
    bundle: bundleModules,
  },
  {
    name: answerViewName,
    source: new URL('../components/answer-app/start-answer-app.tsx', import.meta.url),
    bundle: (base, source) =>
      bundleDocument(base, source, {
        styles: new URL('../components/answer-app/answer-app.css', import.meta.url),
        body: '<div id="answer"></div>',
      }),
  },
  {
    name: 'trial.css',
    source: new URL('../components/trial/trial.css', import.meta.url),
    bundle: bundleStyles,
  },
  {
    name: 'trial.js',
    source: new URL('../components/trial/trial.tsx', import.meta.url),
    bundle: bundleModules,
  },
  {
    name: 'desk.css',
    source: new URL('../components/desk/desk.css', import.meta.url),
    bundle: bundleStyles,
  },
  {
    name: 'desk.js',
    source: new URL('../browser/desk-page/desk.ts', import.meta.url),
    bundle: bundleScript,
  },
  {
    name: 'widget.js',
    source: new URL('../widget/start-widget.ts', import.meta.url),
    bundle: (base, source) =>
      bundleWidget(base, source, {
        panel: new URL('../widget/panel.ts', import.meta.url),
        tools: new URL('../browser/agent-tools/follow-widget.ts', import.meta.url),
      }),
  },
  {
    name: 'widget.d.ts',
    source: new URL('../widget/widget.d.ts', import.meta.url),
    bundle: copyFile,
  },
];

/** How long the files of an earlier build stay; the widget's for a year, because sites name them. */
const keptDays = (file: string) => (file.startsWith('widget') ? 365 : 7);

/** Folders whose files the entries are made from. */
const sourceFolders = ['browser', 'components', 'doctor', 'lib', 'widget'];

export async function buildAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await markReplaced(folder);
  const built = await Promise.all(entries.map(async (entry) => writeAsset(folder, entry)));
  const manifest: AssetManifest = Object.fromEntries(built.flat());
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

// The entry under its name, and each further part under that of its file.
async function writeAsset(
  folder: string,
  { name, source, bundle }: AssetEntry,
): Promise<[string, string][]> {
  const [main, ...parts] = await bundle(name.slice(0, -extname(name).length), source);
  if (!main) throw new Error(`Nothing was made of ${source.pathname}.`);
  for (const file of [main, ...parts]) await writeFile(join(folder, file.name), file.text);
  return [[name, main.name], ...parts.map((part): [string, string] => [part.name, part.name])];
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
  for (const file of others) {
    const oldest = Date.now() - keptDays(file) * 24 * 60 * 60 * 1000;
    const found = await stat(join(folder, file)).catch(() => undefined);
    if (found && found.mtimeMs < oldest) await rm(join(folder, file), { force: true });
  }
}
