// Reads the guides of a folder as text, and does not yet look inside them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignpostError } from '../errors.ts';
import { arrangeGuides } from './arranged-guides.ts';
import { guideName, isGuideFile } from './guide-name.ts';
import type { Warn } from './guide-warning.ts';
import { filesInside } from './markdown-paths.ts';
import { toldPath } from './told-path.ts';

/** One file as it lies in the folder; `file` is its path relative to the folder. */
type TextFile = { file: string; source: string };

/** The Markdown of a guide, with the words file beside it if there is one. */
export type GuideFile = TextFile & { wordsFile?: TextFile };

// A byte order mark at the start of a file is no part of its text.
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * The Markdown files of a folder and its subfolders that are not hidden, in the order that they say, else by path. One
 * that cannot be read is passed over, and
 * `warn` is told; without `warn`, it is an error.
 * @throws SignpostError `bad-config` when the folder is missing, or holds no Markdown or none that is shown.
 */
export async function readGuideFiles(guideDir: string, warn?: Warn): Promise<GuideFile[]> {
  const paths = await filesInside(guideDir).catch((cause) => {
    throw new SignpostError(
      'bad-config',
      `GUIDE_DIR="${toldPath(guideDir)}" cannot be read${why(cause)}. Set GUIDE_DIR to a folder that holds your guides as Markdown files.`,
      { cause },
    );
  });
  const guides = paths.filter(isGuideFile);
  const known = new Set(paths);
  if (guides.length === 0) {
    throw new SignpostError(
      'bad-config',
      `GUIDE_DIR="${toldPath(guideDir)}" holds no Markdown file. Put a guide there, as content/README.md explains.`,
    );
  }
  const read = async (file: string): Promise<TextFile> => ({
    file,
    source: decode(await readFile(join(guideDir, file)).catch((cause) => unreadable(file, cause))),
  });
  const files = await Promise.all(
    guides.map(async (path): Promise<GuideFile | undefined> => {
      const words = `${guideName(path)}.words.yaml`;
      try {
        const guide = await read(path);
        return known.has(words) ? { ...guide, wordsFile: await read(words) } : guide;
      } catch (error) {
        if (!warn || !(error instanceof SignpostError)) throw error;
        const text = `it is passed over. ${error.message}`;
        warn({ code: 'unreadable-file', file: path, text });
        return undefined;
      }
    }),
  );
  const found = files.filter((file) => file !== undefined);
  const shown = arrangeGuides(found);
  if (shown.length > 0) return shown;
  if (found.length > 0) {
    throw new SignpostError(
      'bad-config',
      `Every guide in GUIDE_DIR="${toldPath(guideDir)}" is hidden. Take "hidden: true" or "draft: true" away from one.`,
    );
  }
  throw new SignpostError(
    'bad-config',
    `No Markdown file in GUIDE_DIR="${guideDir}" can be read. Let the server read them.`,
  );
}

function unreadable(file: string, cause: unknown): never {
  const message = `The guide file "${file}" cannot be read${why(cause)}. Let the server read it, or take it away.`;
  throw new SignpostError('bad-guide', message, { cause });
}

const reasons: Record<string, string> = {
  EACCES: ', for its permissions forbid it',
  ELOOP: ', for its links lead round in a circle',
};

function why(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? '';
}
