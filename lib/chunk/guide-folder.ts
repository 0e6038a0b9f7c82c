// The guides of a folder by all that links call them: their files, the pages that generators make of these, their
// names and titles.
import { posix } from 'node:path';
import { guideName, isGuideFile } from '../load/guide-name.ts';

/** Files that are the page of their folder. */
const folderPages = ['index', 'readme', '_index'];

/** A guide of the folder, and what links call it beside its file: its title and further names, and its addresses. */
export type NamedGuide = { file: string; slug: string; names: string[]; addresses?: string[] };

/** What is asked of the guides of a folder. */
export type GuideNames = Pick<GuideFolder, 'slugOf' | 'byName' | 'byPath'>;

export class GuideFolder {
  readonly #byFile = new Map<string, string>();
  /** By path without ending, in lower case; a folder's page also by the folder. */
  readonly #byPage = new Map<string, string>();
  readonly #byName = new Map<string, string>();

  constructor(guides: NamedGuide[]) {
    for (const { file, slug } of guides) {
      this.#byFile.set(file, slug);
      const page = pageOf(file.replaceAll('\\', '/'));
      this.#byPage.set(page, slug);
      const name = posix.basename(page);
      if (folderPages.includes(name)) setFirst(this.#byPage, posix.dirname(page), slug);
    }
    // Where a file lies comes before what its author says that it is called.
    for (const { file, slug, addresses = [] } of guides) {
      const folder = posix.dirname(pageOf(file.replaceAll('\\', '/')));
      for (const address of addresses) {
        const path = address.startsWith('/') ? address.slice(1) : posix.join(folder, address);
        setFirst(this.#byPage, pageOf(path), slug);
      }
    }
    // A file's own name comes before what others are called.
    for (const { file, slug } of guides)
      setFirst(this.#byName, posix.basename(pageOf(file.replaceAll('\\', '/'))), slug);
    for (const { slug, names } of guides) {
      for (const name of names) setFirst(this.#byName, pageOf(name), slug);
    }
  }

  slugOf(file: string): string | undefined {
    return this.#byFile.get(file);
  }

  /** The guide that a note of a name is: `Pay table`, or `work/Pay table`. */
  byName(name: string): string | undefined {
    const plain = pageOf(name.trim());
    return (
      this.#byPage.get(plain) ?? this.#byName.get(plain) ?? this.#byName.get(posix.basename(plain))
    );
  }

  /**
   * The guide that a path leads to, as written in a file: from the file's folder, from the page's address, or from the
   * site's root, which may lie above the folder.
   */
  byPath(path: string, file: string): string | undefined {
    if (path.startsWith('/')) return this.#fromRoot(path.slice(1));
    const folder = posix.dirname(file);
    const beside = this.#byPage.get(pageOf(posix.join(folder, path)));
    // A file is named from where the other one lies; only a page is named from where its address is.
    if (beside !== undefined || isGuideFile(path)) return beside;
    const isFolderPage = folderPages.includes(posix.basename(pageOf(file)));
    const own = isFolderPage ? folder : guideName(file);
    // A template's tag names a page from the root without saying so.
    return this.#byPage.get(pageOf(posix.join(own, path))) ?? this.#byPage.get(pageOf(path));
  }

  #fromRoot(path: string): string | undefined {
    let rest = path;
    for (;;) {
      const slug = this.#byPage.get(pageOf(rest));
      if (slug !== undefined) return slug;
      const cut = rest.indexOf('/');
      if (cut === -1 || cut === rest.length - 1) return undefined;
      rest = rest.slice(cut + 1);
    }
  }
}

function pageOf(path: string): string {
  const plain = posix
    .normalize(path)
    .replace(/\/$/, '')
    .replace(/\.html?$/i, '');
  return guideName(plain).toLowerCase();
}

function setFirst(names: Map<string, string>, name: string, slug: string): void {
  if (!names.has(name)) names.set(name, slug);
}
