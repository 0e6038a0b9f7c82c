// What the HTML of a page holds that concerns the widget, by the parser of the standard. The browser has
// one of its own, so that this file is for Node alone.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageFacts, ScriptFact } from './finding.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const scriptTypes = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** `address` is that of the page, to which the addresses in it may be relative. */
export function readPage(html: string, address: string): PageFacts {
  const elements = elementsOf(parse(html));
  const base = elements.find(
    ({ tagName, attrs }) => tagName === 'base' && attributeOf(attrs, 'href'),
  );
  const from = absolute(base && attributeOf(base.attrs, 'href'), address) ?? address;
  return {
    scripts: elements
      .filter(({ tagName }) => tagName === 'script')
      .flatMap((element) => readScript(element, from)),
    metaPolicies: elements
      .filter(isMetaPolicy)
      .map(({ attrs }) => attributeOf(attrs, 'content') ?? ''),
    tags: elements.filter(({ tagName }) => tagName === 'signpost-chat').length,
    hasAgentTools: elements.some(offersTools),
  };
}

function readScript({ attrs }: Element, base: string): ScriptFact[] {
  const src = absolute(attributeOf(attrs, 'src'), base);
  const type = attributeOf(attrs, 'type')?.trim() ?? '';
  // Another type is data, or a script that a consent banner keeps back.
  if (src === undefined || !scriptTypes.test(type)) return [];
  const module = type.toLowerCase() === 'module';
  return [
    {
      src,
      nonce: attributeOf(attrs, 'nonce'),
      integrity: attributeOf(attrs, 'integrity'),
      async: module || attrs.some(({ name }) => name === 'async' || name === 'defer'),
      module,
    },
  ];
}

function offersTools({ tagName, attrs }: Element): boolean {
  const named: Record<string, string> = {
    script: 'data-agent-tools',
    'signpost-chat': 'agent-tools',
  };
  return named[tagName] !== undefined && attributeOf(attrs, named[tagName]) !== undefined;
}

// Browsers heed such a tag in the head alone.
function isMetaPolicy({ tagName, attrs, parentNode }: Element): boolean {
  return (
    tagName === 'meta' &&
    parentNode?.nodeName === 'head' &&
    attributeOf(attrs, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function attributeOf(attributes: Element['attrs'], name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

function absolute(address: string | undefined, base: string): string | undefined {
  return address !== undefined && URL.canParse(address, base)
    ? new URL(address, base).href
    : undefined;
}

// In the order of the page; deep nesting is walked without recursion.
function elementsOf(root: Node): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return found;
}
