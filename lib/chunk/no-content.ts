// What a guide shows and does not say: lists of links about the site, badges, and places that nothing filled.
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Range } from '../language/sentences.ts';

const elsewhere = /^(?:[a-z][a-z\d+.-]*:(?<!^wiki:)|\/\/)/i;

/** Whether a block only leads to other places of the guides, as contents and "related" do. */
export function isNavigation(node: RootContent): boolean {
  if (node.type === 'list') return node.children.length > 0 && node.children.every(isLinkItem);
  return node.type === 'paragraph' && (isLinkAlone(node) || leadsOnThroughPages(node));
}

const goesOn =
  /^[\s»«›‹→←>|-]*(?:next|previous|prev|back|continue|up next)\b[\p{L} ]{0,20}:?[\s→»›]*$/iu;

// "» Next section: [Telescope](telescope.md)" at the foot of a page.
function leadsOnThroughPages({ children }: Paragraph): boolean {
  const said = children.filter((child) => child.type === 'text').map(({ value }) => value.trim());
  const links = children.filter((child) => child.type === 'link');
  const words = said.filter((text) => text !== '');
  return (
    links.length > 0 &&
    words.length > 0 &&
    children.every(({ type }) => type === 'text' || type === 'link' || type === 'break') &&
    links.every(({ url }) => !elsewhere.test(url)) &&
    words.every((text) => goesOn.test(text))
  );
}

function isLinkItem({ children }: ListItem): boolean {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph' || !isLinkAlone(first)) return false;
  return others.every((child) => child.type === 'list' && isNavigation(child as List));
}

function isLinkAlone({ children }: Paragraph): boolean {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only, ...others] = shown.map((child) =>
    child.type === 'strong' || child.type === 'emphasis' ? child.children[0] : child,
  );
  return (
    others.length === 0 &&
    only?.type === 'link' &&
    only.children.length > 0 &&
    !elsewhere.test(only.url) &&
    !isImage(only.children)
  );
}

function isImage(nodes: PhrasingContent[]): boolean {
  return nodes.every(({ type }) => type === 'image' || type === 'imageReference');
}

/** Whether a paragraph holds pictures alone. */
export function arePictures({ children }: Paragraph): boolean {
  const shown = children.filter(
    (child) => child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== ''),
  );
  return shown.length > 0 && isImage(shown);
}

/** Whether a paragraph holds pictures alone that lead elsewhere, as badges do. */
export function areBadges({ children }: Paragraph): boolean {
  const shown = children.filter(
    (child) => child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== ''),
  );
  return (
    shown.length > 0 &&
    shown.every(
      (child) => child.type === 'link' && child.children.length > 0 && isImage(child.children),
    )
  );
}

const placeholder =
  /\{\{[^{}\n]{0,200}\}\}|\{[A-Za-z_][\w.]{0,80}\}|\$\{[^{}\n]{1,200}\}|(?<![\w$])\$[A-Za-z_]\w{1,80}\$(?!\w)|\{%|%\}|<%|%>/g;

/** The first place in a text that something else was to fill; `code` is as its author wrote it. */
export function placeholderIn(text: string, code: Range[]): string | undefined {
  for (const { 0: found, index } of text.matchAll(placeholder)) {
    if (!code.some(({ start, end }) => start <= index && index < end)) return found;
  }
  return undefined;
}
