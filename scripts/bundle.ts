// Turns a source into what a browser loads: a style sheet, one classic script, or module scripts of which the
// later ones are loaded when they are first needed.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/postcss';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { type Plugin, rolldown } from 'rolldown';
import { basePath, sitePath } from '../lib/wire/site-path.ts';
import packageJson from '../package.json' with { type: 'json' };

/** Where the site stands, for what knows it from lib/wire/site-path.ts, and for the widget, which has a name of its own. */
const site = { 'process.env.BASE_PATH': JSON.stringify(basePath) };
const production = { ...site, 'process.env.NODE_ENV': '"production"' };
const base = { __BASE_PATH__: JSON.stringify(basePath) };

/** A file that was made, with a hash of its content in its name: the entry first, then its parts. */
export type BundledFile = { name: string; text: string };

export async function bundleStyles(name: string, source: URL): Promise<BundledFile[]> {
  const path = fileURLToPath(source);
  return [hashed(name, 'css', await minifyStyles(await readFile(path, 'utf8'), path))];
}

/** One classic script, which needs no module support around it. */
export async function bundleScript(name: string, source: URL): Promise<BundledFile[]> {
  return [hashed(name, 'js', await bundleOne(source, 'iife'))];
}

/** What the widget loads when it is wanted: when somebody is about to open it, and where a site has asked for tools. */
type WidgetParts = Record<'panel' | 'tools', URL>;

/** The script that sites load, then its parts. */
export async function bundleWidget(
  name: string,
  source: URL,
  { panel, tools }: WidgetParts,
): Promise<BundledFile[]> {
  const panelFile = hashed(`${name}-panel`, 'js', await bundleOne(panel, 'es', base));
  const toolsFile = hashed(`${name}-tools`, 'js', await bundleOne(tools, 'es'));
  const script = await bundleOne(source, 'iife', {
    ...base,
    __VERSION__: JSON.stringify(packageJson.version),
    __PANEL__: JSON.stringify(sitePath(`/assets/${panelFile.name}`)),
    __TOOLS__: JSON.stringify(sitePath(`/assets/${toolsFile.name}`)),
  });
  return [hashed(name, 'js', script), panelFile, toolsFile];
}

/** One document that needs no other file: the style sheet and a script over Preact stand in it. */
export async function bundleDocument(
  name: string,
  source: URL,
  { styles, body }: { styles: URL; body: string },
): Promise<BundledFile[]> {
  const script = await bundleOne(source, 'iife', production, { ...preact, ...wholeReader });
  const path = fileURLToPath(styles);
  const css = await minifyStyles(await readFile(path, 'utf8'), path);
  // Within its element nothing may look like the end of it.
  const closed = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Signpost</title><style>${css}</style></head><body>${body}<script>${closed}</script></body></html>`;
  return [hashed(name, 'html', html)];
}

/** A file as it is. */
export async function copyFile(name: string, source: URL): Promise<BundledFile[]> {
  const extension = extname(source.pathname).slice(1);
  return [hashed(name, extension, await readFile(source, 'utf8'))];
}

/**
 * Module scripts over Preact, which takes React's place: the entry, and the parts that it imports later.
 */
export async function bundleModules(name: string, source: URL): Promise<BundledFile[]> {
  const path = fileURLToPath(source);
  const bundle = await rolldown({
    input: { [name]: path },
    platform: 'browser',
    logLevel: 'warn',
    resolve: { alias: preact },
    transform: { define: production },
    // A limit that several parts know costs each of them a number, not the entry a name and an export.
    optimization: { inlineConst: { mode: 'all' } },
    preserveEntrySignatures: false,
  });
  const names = '[name]-[hash:10].js';
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    // What is pure has been told to the bundler, and nobody else reads it.
    comments: { annotation: false },
    hashCharacters: 'hex',
    entryFileNames: names,
    chunkFileNames: names,
    // All that the entry needs at once comes with it, in one request.
    codeSplitting: { groups: [{ name, test: (id) => id === path }] },
  });
  await bundle.close();
  return output.flatMap((part) =>
    part.type === 'chunk' ? [{ name: part.fileName, text: part.code }] : [],
  );
}

const preact = {
  'react/jsx-runtime': fileURLToPath(import.meta.resolve('preact/jsx-runtime')),
  'react-dom/client': fileURLToPath(import.meta.resolve('preact/compat/client')),
  react: fileURLToPath(import.meta.resolve('preact/compat')),
};

/** What loads nothing later needs the reader of all Markdown, and then no smaller one beside it. */
const wholeReader = {
  '../../browser/markdown/read-answer.ts': fileURLToPath(
    new URL('../browser/markdown/read-any.ts', import.meta.url),
  ),
};

async function bundleOne(
  source: URL,
  format: 'iife' | 'es',
  define: Record<string, string> = site,
  alias: Record<string, string> = {},
): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(source),
    platform: 'browser',
    logLevel: 'warn',
    resolve: { alias },
    transform: { define },
    optimization: { inlineConst: { mode: 'all' } },
    plugins: [stylesAsText],
  });
  const { output } = await bundle.generate({ format, minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

function hashed(name: string, extension: string, text: string): BundledFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { name: `${name}-${hash}.${extension}`, text };
}

// A style sheet that a script imports is a text of it, kept to what browsers of today read.
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  transform: {
    filter: { id: /\.css$/ },
    handler(source, filename) {
      const { code } = transform({ code: Buffer.from(source), filename, minify: true });
      return { code: `export default ${JSON.stringify(code.toString())};`, moduleType: 'js' };
    },
  },
};

async function minifyStyles(text: string, from: string): Promise<string> {
  const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(text, { from });
  return css;
}
