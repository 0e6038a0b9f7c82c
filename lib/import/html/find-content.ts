// Parts what a page says from what stands around it on every page of its site: navigation, banners, buttons. A page's
// own marks tell (elements and roles); names that pages give go for little, for a section may be called "social".
import type { Element, Nodes, Root } from 'hast';
import type { SetAside } from '../imported.ts';
import {
  attribute,
  classesOf,
  elementsIn,
  findElement,
  hasClass,
  isNamed,
  replaceElements,
  textOf,
} from './elements.ts';

const unseenNames = new Set(
  'script style template noscript link meta base svg canvas object embed title'.split(' '),
);
const aroundRoles = new Set('navigation search banner contentinfo menu menubar toolbar'.split(' '));
/** Classes of what leads elsewhere; what has one goes only where most of its words are links. */
const aroundClasses = new Set(
  'breadcrumb breadcrumbs pagination pagination-nav pager sidebar navbar menu toc table-of-contents contents related related-posts share social-share theme-doc-toc-mobile md-source-file post-navigation docnav navheader navfooter'.split(
    ' ',
  ),
);
/** Keys that DocBook and Texinfo give to the links before, behind and above a page, and what such links are called. */
const besideKeys = new Set('p n u h'.split(' '));
const besideRelations = new Set('prev previous next up'.split(' '));
/** Letters of a line or table that leads to the pages beside this one. */
const longestTurner = 400;
const permalinkClasses = new Set(
  'headerlink hash-link anchor anchor-link anchorjs-link header-anchor heading-link viewcode-link skip-link direct-link'.split(
    ' ',
  ),
);
const permalinkText =
  /^(?:permalink|permanent link|direct link|link to|skip to|\[source\]|view source)/i;
const consentNames =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|onetrust|cookiebar|cookiebanner)(?:$|[-_\s])/;
const longestConsent = 2000;
/** More than that are no parts of one page. */
const mostMains = 10;
const linkShare = 0.5;
/** Share of a page's words that its one article has to hold to be taken for the content. */
const articleShare = 0.4;

/** @returns The content of a page, from which all that is set aside is taken out. */
export function findContent(tree: Root): { content: Root; setAside: SetAside[] } {
  dropUnseen(tree);
  const setAside: SetAside[] = [];
  const body = findElement(tree, ({ tagName }) => tagName === 'body') ?? tree;
  const roots = contentRoots(body);
  if (!roots) {
    setApart(body, setAside, true);
    return { content: { type: 'root', children: childrenOf(body) }, setAside };
  }
  const outside = textOutside(body, new Set(roots));
  if (outside.trim() !== '') setAside.push({ what: 'around the content', text: outside });
  const content: Root = { type: 'root', children: roots };
  setApart(content, setAside, false);
  return { content, setAside };
}

function childrenOf(node: Root | Element): Root['children'] {
  return node.children;
}

function dropUnseen(tree: Root): void {
  replaceElements(tree, (node) =>
    unseenNames.has(node.tagName) && !isTitled(node) ? [] : undefined,
  );
}

// A drawing that says what it shows is read as a picture.
function isTitled(node: Element): boolean {
  const label = attribute(node, 'ariaLabel');
  if (node.tagName !== 'svg' || label === '' || attribute(node, 'role') !== 'img') return false;
  node.tagName = 'img';
  node.properties = { alt: label };
  node.children = [];
  return true;
}

function contentRoots(body: Nodes): Element[] | undefined {
  const mains: Element[] = [];
  const articles: Element[] = [];
  for (const each of elementsIn(body)) {
    if (each.tagName === 'main' || attribute(each, 'role') === 'main') mains.push(each);
    if (each.tagName === 'article') articles.push(each);
  }
  if (mains.length > 0 && mains.length <= mostMains) {
    return mains.filter((each) => !mains.some((other) => isWithin(each, other)));
  }
  const [article] = articles;
  if (article === undefined || articles.length > 1) return undefined;
  const share = textOf(article).length / Math.max(1, textOf(body).length);
  return share >= articleShare ? [article] : undefined;
}

function isWithin(node: Element, other: Element): boolean {
  return findElement(other, (each) => each === node) !== undefined;
}

function textOutside(body: Nodes, roots: ReadonlySet<Nodes>): string {
  const parts: string[] = [];
  const waiting: Nodes[] = [body];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (roots.has(next)) continue;
    if (next.type === 'text') parts.push(next.value);
    else if ('children' in next) {
      for (const child of [...next.children].reverse()) waiting.push(child);
    }
  }
  return parts.join(' ').replace(/\s+/g, ' ');
}

function setApart(content: Nodes, setAside: SetAside[], isWholePage: boolean): void {
  replaceElements(content, (node) => {
    const what = furnitureOf(node, isWholePage);
    if (what === undefined) return undefined;
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text !== '') setAside.push({ what, text });
    return [];
  });
}

function furnitureOf(node: Element, isWholePage: boolean): string | undefined {
  const role = attribute(node, 'role');
  if (node.tagName === 'nav' || aroundRoles.has(role)) return 'navigation';
  if (isPermalink(node)) return 'links to places of the page itself';
  if (isConsent(node)) return 'a notice about cookies';
  if (isNamed(node, 'button', 'input', 'select', 'textarea', 'datalist')) {
    return opensText(node) ? undefined : 'buttons and fields';
  }
  if (attribute(node, 'ariaHidden') === 'true' && !holdsBlocks(node)) return 'hidden signs';
  if (hasClass(node, aroundClasses) && leadsElsewhere(node)) return 'navigation';
  if (turnsPages(node)) return 'navigation';
  if (isWholePage && isNamed(node, 'footer', 'aside') && !holdsHeading(node)) {
    return 'around the content';
  }
  if (isWholePage && node.tagName === 'header' && !holdsHeading(node)) return 'around the content';
  return undefined;
}

function turnsPages(node: Element): boolean {
  const isTurner = isNamed(node, 'ul', 'ol', 'table', 'p') || hasClass(node, aroundClasses);
  if (!isTurner || !findElement(node, leadsBeside) || holdsHeading(node)) return false;
  return textOf(node).replace(/\s+/g, ' ').length <= longestTurner;
}

function leadsBeside(node: Element): boolean {
  if (node.tagName !== 'a') return false;
  const relations = attribute(node, 'rel').toLowerCase().split(' ');
  return (
    besideKeys.has(attribute(node, 'accessKey').toLowerCase()) ||
    relations.some((each) => besideRelations.has(each))
  );
}

function isPermalink(node: Element): boolean {
  if (node.tagName !== 'a' || !hasClass(node, permalinkClasses)) return false;
  const text = textOf(node).trim();
  return !/\p{L}{2}/u.test(text) || permalinkText.test(text);
}

function isConsent(node: Element): boolean {
  if (!isNamed(node, 'div', 'section', 'aside', 'dialog', 'form')) return false;
  const names = `${attribute(node, 'id')} ${classesOf(node).join(' ')}`.toLowerCase();
  if (!consentNames.test(names)) return false;
  const asks = [...elementsIn(node)].some((each) => each.tagName === 'button' || isButton(each));
  return asks && textOf(node).length < longestConsent;
}

function isButton(node: Element): boolean {
  return attribute(node, 'role') === 'button' || classesOf(node).some((each) => /^btn/.test(each));
}

// The button of a fold carries its question.
function opensText(node: Element): boolean {
  return (
    node.tagName === 'button' &&
    (attribute(node, 'ariaExpanded') !== '' ||
      attribute(node, 'ariaControls') !== '' ||
      attribute(node, 'role') === 'tab' ||
      /[?]\s*$/.test(textOf(node)))
  );
}

function holdsBlocks(node: Element): boolean {
  return [...elementsIn(node)].some((each) => isNamed(each, 'p', 'li', 'table', 'h2', 'h3', 'pre'));
}

function holdsHeading(node: Element): boolean {
  return [...elementsIn(node)].some((each) => /^h[1-6]$/.test(each.tagName));
}

function leadsElsewhere(node: Element): boolean {
  const all = textOf(node).replace(/\s/g, '').length;
  let linked = 0;
  for (const each of elementsIn(node)) {
    if (each.tagName === 'a') linked += textOf(each).replace(/\s/g, '').length;
  }
  return linked >= all * linkShare;
}
