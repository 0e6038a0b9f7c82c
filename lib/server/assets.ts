// The door to the scripts and style sheets that scripts/build-assets.ts has built. Each file has a hash of
// its content in its name, and a manifest says which file an entry became.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SignpostError } from '../errors.ts';
import { sitePath } from '../wire/site-path.ts';
import { type Tagged, tagged } from './http/tagged.ts';

/** Entry (`guide.css`) to file (`guide-3f9a0c1b.css`). */
const manifestSchema = z.record(z.string(), z.string());

export type AssetManifest = z.infer<typeof manifestSchema>;

const contentTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  // Types, which are read in a browser.
  ts: 'text/plain; charset=utf-8',
};

/** What a built file is called. */
const fileName = /^[\w.-]+-[\da-f]{10}\.(css|js|ts)$/;

/** Who builds: each has a folder of its own, so that a server never takes the other's files for its own. */
type AssetsMode = 'production' | 'development';

/** Where the built files and their manifest lie. */
export function assetsDir(
  mode: AssetsMode = process.env.NODE_ENV === 'development' ? 'development' : 'production',
): string {
  const folder = mode === 'development' ? 'development-assets' : 'assets';
  return join(process.cwd(), '.signpost', folder);
}

/** Stands in the folder of the built files. */
export const manifestName = 'manifest.json';

let manifest: Promise<AssetManifest> | undefined;
const files = new Map<string, Promise<Tagged>>();

/** A built file with its content's tag and type. */
export type Asset = { content: Tagged; contentType: string };

/** The document that shows an answer in hosts of MCP. It is for them alone, and has no address here. */
export const answerViewName = 'answer-app.html';

const documents = new Map<string, Promise<string>>();

/** That document. @throws SignpostError `internal` when it has not been built. */
export async function readAnswerView(): Promise<string> {
  const name = await fileOf(answerViewName);
  const text = documents.get(name) ?? readFile(join(assetsDir(), name), 'utf8');
  documents.set(name, text);
  return text.catch((cause: unknown) => {
    documents.delete(name);
    throw notBuilt(answerViewName, cause);
  });
}

/** The address of an entry. @throws SignpostError `internal` when it has not been built. */
export async function assetHref(entry: string): Promise<string> {
  return sitePath(`/assets/${encodeURIComponent(await fileOf(entry))}`);
}

/** The file that an entry became. @throws SignpostError `internal` when it has not been built. */
export async function openAsset(entry: string): Promise<Asset> {
  const asset = await readAsset(await fileOf(entry));
  if (!asset) throw notBuilt(entry);
  return asset;
}

/** A built file by its name, of an earlier build too while its folder still holds it; or undefined. */
export async function readAsset(name: string): Promise<Asset | undefined> {
  const extension = fileName.exec(name)?.[1];
  const contentType = contentTypes[extension ?? ''];
  if (contentType === undefined) return undefined;
  const file = files.get(name) ?? readFile(join(assetsDir(), name)).then(tagged);
  files.set(name, file);
  try {
    return { content: await file, contentType };
  } catch (error) {
    files.delete(name);
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function fileOf(entry: string): Promise<string> {
  const file = (await openManifest())[entry];
  if (file === undefined) throw notBuilt(entry);
  return file;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

// In development a rebuild must be seen at once.
function openManifest(): Promise<AssetManifest> {
  if (process.env.NODE_ENV === 'development') return readManifest();
  manifest ??= readManifest().catch((error: unknown) => {
    manifest = undefined;
    throw error;
  });
  return manifest;
}

async function readManifest(): Promise<AssetManifest> {
  const text = await readFile(join(assetsDir(), manifestName), 'utf8').catch((cause) => {
    throw notBuilt(manifestName, cause);
  });
  return manifestSchema.parse(JSON.parse(text));
}

function notBuilt(what: string, cause?: unknown): SignpostError {
  const message = `${what} is missing in ${assetsDir()}. Run "npm run build".`;
  return new SignpostError('internal', message, { cause });
}
