// Writes what a site's owner pastes: a script tag, an element with its script, or a React component.
import { sitePath } from '../../lib/wire/site-path.ts';
import type { NamedOption, SetupChoices } from './snippet-options.ts';

/** The widget's file of this version, and what a browser checks it by. */
export type PinnedFile = { path: string; integrity: string };

export type SnippetSource = Pick<SetupChoices, 'form' | 'placement' | 'hasAgentTools'> & {
  options: NamedOption[];
  /** Where Signpost is reached. */
  origin: string;
  /** The file to name instead of the newest. */
  pinned: PinnedFile | undefined;
};

/** The element of the page that the chat stands in, where it is put there by a script tag. */
export const inlineSelector = '#chat';

/** An attribute without a value is undefined. */
type Attribute = [name: string, value: string | undefined];

const longestLine = 80;

export function snippetOf(source: SnippetSource): string {
  if (source.form === 'react') return reactComponent(source);
  return source.form === 'tag' ? elementAndScript(source) : scriptAlone(source);
}

/** The shortest snippet there is: everything by default. */
export function plainSnippet(origin: string): string {
  return snippetOf({
    form: 'script',
    placement: 'launcher',
    hasAgentTools: false,
    options: [],
    origin,
    pinned: undefined,
  });
}

function scriptAlone(source: SnippetSource): string {
  const isInline = source.placement === 'inline';
  const options = source.options.map(([name, value]): Attribute => [`data-${name}`, value]);
  const inline: Attribute[] = isInline ? [['data-inline', inlineSelector]] : [];
  const tools: Attribute[] = source.hasAgentTools ? [['data-agent-tools', undefined]] : [];
  const script = scriptTag(source, [...inline, ...tools, ...options]);
  return isInline ? `<div id="${inlineSelector.slice(1)}"></div>\n${script}` : script;
}

function elementAndScript(source: SnippetSource): string {
  return `${tag('signpost-chat', elementAttributes(source))}\n${scriptTag(source, [])}`;
}

function scriptTag(source: SnippetSource, more: Attribute[]): string {
  const { address, integrity } = fileOf(source);
  const checked: Attribute[] =
    integrity === undefined
      ? []
      : [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ];
  return tag('script', [['src', address], ...checked, ...more, ['async', undefined]]);
}

// Also for React before 19, which does not load a script that it draws.
function reactComponent(source: SnippetSource): string {
  const { address, integrity } = fileOf(source);
  const lines = [
    `script.src = '${address}';`,
    ...(integrity === undefined
      ? []
      : [`script.integrity = '${integrity}';`, "script.crossOrigin = 'anonymous';"]),
    // The component has drawn its element, so the script is to add none.
    "script.dataset.manual = '';",
    'document.head.append(script);',
  ];
  const element = tag('signpost-chat', elementAttributes(source), { close: ' />' });
  return `// With types: the component in docs/embedding.md.
import { useEffect } from 'react';

export function SignpostChat() {
  useEffect(() => {
    if (document.getElementById('signpost')) return;
    const script = document.createElement('script');
    script.id = 'signpost';
${indent(lines.join('\n'), 4)}
  }, []);

  return ${element.includes('\n') ? `(\n${indent(element, 4)}\n  )` : element};
}`;
}

function elementAttributes({ options, placement, hasAgentTools }: SnippetSource): Attribute[] {
  const inline: Attribute[] = placement === 'inline' ? [['inline', undefined]] : [];
  const tools: Attribute[] = hasAgentTools ? [['agent-tools', undefined]] : [];
  return [...inline, ...tools, ...options];
}

function fileOf({ origin, pinned }: SnippetSource): { address: string; integrity?: string } {
  if (!pinned) return { address: `${origin}${sitePath('/widget.js')}` };
  return { address: `${origin}${pinned.path}`, integrity: pinned.integrity };
}

// On one line while it is a short one, else an attribute a line.
function tag(name: string, attributes: Attribute[], { close = `></${name}>` } = {}): string {
  const written = attributes.map(([attribute, value]) =>
    value === undefined ? attribute : `${attribute}="${escapeAttribute(value)}"`,
  );
  const line = `<${[name, ...written].join(' ')}${close}`;
  if (line.length <= longestLine || written.length < 2) return line;
  return `<${name}\n${written.map((each) => `  ${each}\n`).join('')}${close.trimStart()}`;
}

// Also right in JSX, which reads entities as HTML does.
function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function indent(text: string, spaces: number): string {
  return text.replace(/^/gm, ' '.repeat(spaces));
}
