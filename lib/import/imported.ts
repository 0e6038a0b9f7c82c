// What passes between the steps of an import: a file or page as it was found, and what a reader of its format made of it.
import type { Root } from 'mdast';
import type { Shapes } from './shapes.ts';

/** One file or page that is to become a guide. */
export type Original = {
  /** Where it lies within what was named, with slashes: `pay/bands.html`. Guides are called by it. */
  path: string;
  /** What the guide's front matter names as its source: never a folder of this machine. */
  source: string;
  /** Its address, where it came from the web. */
  url: string | undefined;
  /** The type that a web server gave, such as `text/html`; undefined for a file. */
  mediaType: string | undefined;
  bytes: Uint8Array;
};

/** An original that is read when its turn comes, so that not all are held at once. */
export type Place = Omit<Original, 'bytes' | 'mediaType'> & {
  /** Where it lies on this machine, or its address: what tells originals of the same source apart. */
  origin: string;
  /** @throws UnreadableOriginal */
  load(): Promise<{ bytes: Uint8Array; mediaType?: string | undefined }>;
};

/** Text that a reader left out on purpose, such as navigation. */
export type SetAside = { what: string; text: string };

/** What a reader of a format made of an original. */
export type Reading = {
  title: string | undefined;
  description: string | undefined;
  /** A language tag, where the original names one. */
  language: string | undefined;
  /** Day of the last revision (`2026-03-01`), where the original names one. */
  updated: string | undefined;
  canonicalUrl: string | undefined;
  body: GuideBody;
  /** The text of the original that the guide has to hold, taken without the steps that made the body. */
  text: string;
  /** How many headings, tables and the like it has, by its own account. */
  shapes: Shapes;
  /** What the guide shows by other means than words: marks of notes, kinds of boxes. */
  signs: string[];
  setAside: SetAside[];
  /** What the owner should look at, a sentence each. */
  doubts: string[];
  /** Ids of the original by which links name a place in it, each with the id of the heading it lies under. */
  places: ReadonlyMap<string, string>;
};

/** Markdown as the owner wrote it, or a tree that is to be written as Markdown. */
type GuideBody = { kind: 'markdown'; markdown: string } | { kind: 'tree'; tree: Root };

/** A link is kept as the original has it until it is known what all originals became. */
export type FormatReader = (original: Original) => Promise<Reading> | Reading;

/** An original that cannot be read, with the sentence that says why and what to do. */
export class UnreadableOriginal extends Error {
  override name = 'UnreadableOriginal';
}

/** One that is a way to what is read otherwise, so that nothing is lost with it. */
export class ReadElsewhere extends UnreadableOriginal {
  override name = 'ReadElsewhere';
}
