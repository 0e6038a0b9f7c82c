// What stands within a line and Markdown has no sign for: figures set high, formulas, code that names its language.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import {
  attribute,
  classesOf,
  element,
  findElement,
  isElement,
  isNamed,
  replaceElements,
  textOf,
} from './elements.ts';

const high: Record<string, string> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸' },
  ...{ '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ' },
};
const languageClass = /^(?:language|lang|highlight-source|highlight|brush)[-:]([\w+#.-]{1,30})$/;
/** What Sphinx and others call code of no language. */
const noLanguages = new Set(['default', 'none', 'text', 'notranslate', 'plaintext', 'txt']);

export function plainInline(content: Root): void {
  replaceElements(content, (node, parent) => {
    if (node.tagName === 'math') return [formula(node)];
    if (node.tagName === 'sup') return raised(node);
    if (isNamed(node, 'em', 'i', 'strong', 'b')) return withoutBlanks(node);
    if (node.tagName === 'rp') return [];
    const language = languageOf(node);
    if (language !== undefined && node.tagName !== 'pre') nameCode(node, language);
    if (node.tagName === 'pre') wrapCode(node, language ?? languageOf(parent));
    return undefined;
  });
}

// A mark of emphasis that ends with a blank is none in Markdown.
function withoutBlanks(node: Element): ElementContent[] | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text' || last.value === last.value.trimEnd()) return undefined;
  last.value = last.value.trimEnd();
  const blank: ElementContent = { type: 'text', value: ' ' };
  return last.value === '' && node.children.length === 1 ? [blank] : [node, blank];
}

function formula(node: Element): Element {
  const tex = findElement(
    node,
    (each) => each.tagName === 'annotation' && attribute(each, 'encoding').includes('tex'),
  );
  const text = textOf(tex ?? node)
    .replace(/\s+/g, ' ')
    .trim();
  return element('code', {}, [{ type: 'text', value: text }]);
}

// "10<sup>6</sup>" must not read as 106.
function raised(node: Element): ElementContent[] | undefined {
  const text = textOf(node).trim();
  if (text === '' || findElement(node, (each) => isElement(each, 'a', 'img', 'x-ref')))
    return undefined;
  const signs = Array.from(text, (sign) => high[sign]);
  if (signs.includes(undefined)) return undefined;
  return [{ type: 'text', value: signs.join('') }];
}

function languageOf(node: Nodes): string | undefined {
  if (!isElement(node)) return undefined;
  for (const name of classesOf(node)) {
    const [, language] = languageClass.exec(name) ?? [];
    if (language !== undefined && !noLanguages.has(language)) return language;
  }
  return undefined;
}

function nameCode(node: Element, language: string): void {
  const code = findElement(node, ({ tagName }) => tagName === 'pre');
  if (code && languageOf(code) === undefined) code.properties.className = [`language-${language}`];
}

// The language of code is read from a <code> within.
function wrapCode(node: Element, language: string | undefined): void {
  const inner = node.children.find((child) => isElement(child, 'code'));
  const own = inner && isElement(inner) ? languageOf(inner) : undefined;
  const named = own ?? language;
  node.children = [
    element('code', named ? { className: [`language-${named}`] } : {}, [
      { type: 'text', value: codeText(node) },
    ]),
  ];
}

function codeText(node: Element): string {
  const parts: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'text') parts.push(next.value);
    else if (isElement(next, 'br')) parts.push('\n');
    else if ('children' in next) {
      if (isElement(next, 'div', 'tr', 'li') && parts.length > 0 && !parts.at(-1)?.endsWith('\n')) {
        parts.push('\n');
      }
      for (const child of [...next.children].reverse()) waiting.push(child);
    }
  }
  return parts.join('');
}
