// Reads the guides of a folder as text, and does not yet look inside them.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { SignpostError } from '../errors.ts';
import { guideName, isGuideFile } from './guide-name.ts';

/** One file as it lies in the folder; `file` is its path relative to the folder. */
type TextFile = { file: string; source: string };

/** The Markdown of a guide, with the words file beside it if there is one. */
export type GuideFile = TextFile & { wordsFile?: TextFile };

// A byte order mark at the start of a file is no part of its text.
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * The Markdown files of a folder and its subfolders, sorted by path.
 * @throws SignpostError `bad-config` when the folder is missing or holds no Markdown.
 */
export async function readGuideFiles(guideDir: string): Promise<GuideFile[]> {
  const entries = await readdir(guideDir, { recursive: true, withFileTypes: true }).catch(
    (cause) => {
      throw new SignpostError(
        'bad-config',
        `GUIDE_DIR="${guideDir}" cannot be read. Set GUIDE_DIR to a folder that holds your guides as Markdown files.`,
        { cause },
      );
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(guideDir, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|[\\/])(\.|node_modules)/.test(path))
    .sort();
  const guides = paths.filter(isGuideFile);
  if (guides.length === 0) {
    throw new SignpostError(
      'bad-config',
      `GUIDE_DIR="${guideDir}" holds no Markdown file. Put a guide there, as content/README.md explains.`,
    );
  }
  const read = async (file: string): Promise<TextFile> => ({
    file,
    source: decode(await readFile(join(guideDir, file))),
  });
  return Promise.all(
    guides.map(async (path) => {
      const words = `${guideName(path)}.words.yaml`;
      const guide = await read(path);
      return paths.includes(words) ? { ...guide, wordsFile: await read(words) } : guide;
    }),
  );
}
