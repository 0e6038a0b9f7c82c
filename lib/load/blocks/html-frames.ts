// The elements of raw HTML that are open, and the nodes of what stands in them: tags may lie in several pieces of
// HTML with Markdown between them.
import type { RootContent } from 'mdast';
import type { Container } from '../dialects/containers.ts';
import { unseen } from '../dialects/source-mask.ts';
import { elementOf } from './html-elements.ts';
import { empty, endedBy } from './html-names.ts';
import type { HtmlElement, Piece } from './html-piece.ts';
import type { HtmlToken } from './html-tokens.ts';
import { blocksOf } from './mixed-content.ts';
import { boxed, type Position } from './nodes.ts';

const picture =
  /!\[([^\][\n]{0,300})\]\((<[^<>\n]{1,500}>|[^()<>\s]{1,500})(?: "[^"\n]{0,200}")?\)/g;

type Frame = HtmlElement & { container?: Container };

/** Elements within each other; what is nested deeper is read without its elements. */
const mostOpen = 100;

export class HtmlFrames {
  #frames: Frame[] = [{ name: '', attributes: new Map(), children: [], position: nowhere }];

  add(...nodes: Piece[]): void {
    this.#top.children.push(...nodes);
  }

  get #top(): Frame {
    const top = this.#frames.at(-1);
    if (!top) throw new Error('There is no open element.');
    return top;
  }

  feed(token: HtmlToken): void {
    if (token.type === 'text') {
      this.#addText(token.value.replaceAll(unseen, ''), token.position);
    } else if (token.type === 'close') this.#close(token.name, token.position);
    else {
      const { name, attributes, position } = token;
      while (endedBy[this.#top.name]?.has(name)) this.#pop(position);
      if (this.#frames.length > mostOpen) return;
      this.#frames.push({ name, attributes, children: [], position });
      if (token.isClosed || empty.has(name)) this.#pop(position);
    }
  }

  // Inside of HTML no Markdown is read, and a picture written so is meant as one: documentation that was exported holds
  // "<figure>![…](…)<figcaption>…".
  #addText(value: string, position: Position): void {
    let last = 0;
    for (const { 0: found, 1: alt = '', 2: url = '', index } of value.matchAll(picture)) {
      if (index > last) this.add({ type: 'text', value: value.slice(last, index), position });
      if (alt !== '') this.add({ type: 'image', url: url.replace(/^<|>$/g, ''), alt, position });
      last = index + found.length;
    }
    if (last < value.length) this.add({ type: 'text', value: value.slice(last), position });
  }

  openContainer(container: Container, position: Position): void {
    if (this.#frames.length > mostOpen) return;
    this.#frames.push({ name: '', attributes: new Map(), children: [], position, container });
  }

  /** Ends the innermost container; a mark that ends none is passed over. */
  closeContainer(position: Position): void {
    const at = this.#frames.findLastIndex(({ container }) => container !== undefined);
    while (at > 0 && this.#frames.length > at) this.#pop(position);
  }

  #close(name: string, position: Position): void {
    const at = this.#frames.findLastIndex((frame) => frame.name === name);
    while (at > 0 && this.#frames.length > at) this.#pop(position);
  }

  #pop(position: Position): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const whole = { ...frame, position: { start: frame.position.start, end: position.end } };
    this.add(...(frame.container ? [boxOf(whole, frame.container)] : elementOf(whole)));
  }

  /** Ends all that is open, as a reader of HTML does at the end of a file. */
  finish(): Piece[] {
    while (this.#frames.length > 1) {
      const last = this.#top.children.findLast((child) => 'position' in child && child.position);
      this.#pop((last as RootContent | undefined)?.position ?? this.#top.position);
    }
    return this.#top.children;
  }
}

const nowhere: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

function boxOf({ children, position }: Frame, container: Container): RootContent {
  const nodes = children.filter((child): child is RootContent => 'type' in child);
  return { ...boxed(container, blocksOf(nodes)), position };
}
