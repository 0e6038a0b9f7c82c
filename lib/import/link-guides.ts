// Links between what is imported together become links between guides. To which heading of another one a link leads is
// known once that one is read: till then the place is written behind a mark that no text can hold.
import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import type { Nodes, Root } from 'mdast';

const kept = /^(?:https?|mailto|tel):/i;

/** The guides of one import, by where their originals lie. */
export type LinkTargets = {
  /** File of a guide by the path of its original. */
  byPath: ReadonlyMap<string, string>;
  /** File of a guide by the address of its original, without fragment. */
  byUrl: ReadonlyMap<string, string>;
};

type From = {
  path: string;
  url: string | undefined;
  file: string;
  places: ReadonlyMap<string, string>;
};

/** What makes a linker of another thread write the same marks. */
export type SharedLinker = { targets: LinkTargets; mark: string };

export class GuideLinker {
  readonly #mark: string;
  readonly #targets: LinkTargets;

  constructor(targets: LinkTargets, mark = `place-${randomUUID()}-`) {
    this.#targets = targets;
    this.#mark = mark;
  }

  toBeShared(): SharedLinker {
    return { targets: this.#targets, mark: this.#mark };
  }

  /** Rewrites the links of a tree in place. @returns The addresses of those that lead nowhere here. */
  link(tree: Root, from: From): string[] {
    const lost: string[] = [];
    const waiting: Nodes[] = [tree];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (!('children' in node)) continue;
      const children: Nodes[] = [];
      const next = [...(node.children as Nodes[])].reverse();
      for (let child = next.pop(); child !== undefined; child = next.pop()) {
        if (child.type === 'image') child.url = this.#pictureOf(child.url, from);
        const url = child.type === 'link' ? this.#urlOf(child.url, from) : undefined;
        if (child.type === 'link' && url === undefined) {
          lost.push(child.url);
          next.push(...[...child.children].reverse());
        } else {
          if (child.type === 'link' && url !== undefined) child.url = url;
          children.push(child);
        }
      }
      node.children = children as never;
      waiting.push(...children);
    }
    return lost;
  }

  /** Puts ids of headings for the marks that `link` has written. */
  resolve(
    markdown: string,
    placesOf: (file: string) => ReadonlyMap<string, string> | undefined,
  ): string {
    const parts = markdown.split(`#${this.#mark}`);
    return parts
      .map((part, at) => {
        if (at === 0) return part;
        const [name = ''] = /^[\w%.~-]*/.exec(part) ?? [];
        const [file = '', place = ''] = name.split('~').map(decodeURIComponent);
        const id = placesOf(file)?.get(place);
        return (id === undefined ? '' : `#${id}`) + part.slice(name.length);
      })
      .join('');
  }

  #urlOf(url: string, from: From): string | undefined {
    if (url.startsWith('#')) {
      const id = from.places.get(decoded(url.slice(1)));
      return id === undefined ? undefined : `#${id}`;
    }
    const absolute =
      from.url !== undefined && URL.canParse(url, from.url) ? new URL(url, from.url).href : url;
    const [address = '', place = ''] = absolute.split('#');
    const file = kept.test(address)
      ? this.#targets.byUrl.get(address)
      : this.#targets.byPath.get(pathFrom(from.path, address));
    if (file === undefined) return kept.test(address) ? absolute : undefined;
    if (file === from.file) return place === '' ? undefined : this.#urlOf(`#${place}`, from);
    const target = encodeURI(posix.relative(posix.dirname(from.file), file));
    if (place === '') return target;
    return `${target}#${this.#mark}${encoded(file)}~${encoded(decoded(place))}`;
  }

  // A picture's file is not brought along: what is kept of it is what it shows.
  #pictureOf(url: string, from: From): string {
    if (from.url === undefined || url.startsWith('data:') || !URL.canParse(url, from.url))
      return '';
    return new URL(url, from.url).href;
  }
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pathFrom(path: string, address: string): string {
  const [plain = ''] = decoded(address).split('?');
  return plain.startsWith('/')
    ? plain.slice(1)
    : posix.normalize(posix.join(posix.dirname(path), plain));
}
