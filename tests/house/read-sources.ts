// The source files of a folder, with what their import lines name.
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file by its path from the project's root; a name that begins with a dot is resolved to such a path. */
export type SourceFile = { path: string; imports: string[] };

const importPattern = /(?:^|[\s;}])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;

// A text that a file writes may hold lines of a program.
export function importsOf(path: string, source: string): string[] {
  const program = source.replace(/`[^`]*`/g, '``');
  return Array.from(program.matchAll(importPattern), ([, , name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(path), name) : name,
  );
}

export async function readSources(folder: string): Promise<SourceFile[]> {
  const root = new URL(`../../${folder}/`, import.meta.url);
  // A route may be a folder with such a name.
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)));
  return Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      return { path, imports: importsOf(path, await readFile(new URL(name, root), 'utf8')) };
    }),
  );
}
