// Holds docs/embedding.md to the widget's contract, widget.d.ts: every option, value, default, event and
// method, and that what is to be pasted can be.
import { access, readFile } from 'node:fs/promises';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test, vi } from 'vitest';
import { defaultOptions } from '../../browser/setup/snippet-options.ts';
import { SignpostChat } from '../../docs/examples/signpost-chat.tsx';
import { longestQuestion } from '../../lib/limits.ts';
import { answerStatuses } from '../../lib/wire/stream-parts.ts';
import { presets } from '../../lib/wire/widget-options.ts';
import { parseWidgetOrigins } from '../../lib/wire/widget-origins.ts';
import { addWidget, installPageApi, removeWidget } from '../../widget/page-api.ts';
import type { SignpostMethods } from '../../widget/widget.d.ts';
import { embeddingPage, membersOf, quotedIn, rowOf } from '../fixtures/widget-contract.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');
const page = embeddingPage;

const options = membersOf('SignpostOptions').map(({ name, comment, type }) => ({
  attribute: `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  values: quotedIn(type),
  standard: /Default: `?((?!the )[\w-]+)/.exec(comment)?.[1],
}));
const events = membersOf('SignpostEvents');
const methods = membersOf('SignpostMethods').map(({ name }) => name);

describe('the contract', () => {
  test.each(options)('the table tells about $attribute', ({ attribute, values, standard }) => {
    const [, told = '', byDefault = ''] = rowOf(attribute);
    const isTold = (value: string) =>
      attribute === 'data-color' ? rowOf(value).length > 0 : told.includes(`\`${value}\``);
    expect(values.filter((value) => !isTold(value))).toEqual([]);
    if (standard !== undefined) expect(byDefault).toContain(standard);
  });

  test('the table tells about no attribute that is none', () => {
    const [table = ''] = /^\| attribute .*?\n\n/ms.exec(page) ?? [];
    const told = [...table.matchAll(/^\| `(data-[\w-]+)`/gm)].map(([, name]) => name);
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(options.map(({ attribute }) => attribute));
    expect(options.flatMap(({ values }) => values).length).toBeGreaterThan(20);
  });

  test.each(Object.entries(presets))('the preset %s has its colour', (name, color) => {
    expect(rowOf(name)).toEqual([`\`${name}\``, `\`${color}\``]);
  });

  test.each(Object.entries(defaultOptions).filter(([, value]) => value !== ''))(
    'the default of %s is %s, as on the setup page',
    (name, value) => expect(rowOf(`data-${name}`)[2]).toContain(`\`${value}\``),
  );

  test.each(methods)('the method %s is told about', (name) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\\(`, 'm'));
  });

  test.each(events)('the fields of the event $name are told, and no others', ({ name, type }) => {
    const fields = [...type.matchAll(/(\w+)\??: (?:string|number|')/g)].map(([, field]) => field);
    const told = [...(rowOf(name)[1] ?? '').matchAll(/`(\w+)`/g)].map(([, field]) => field);
    expect(told).toEqual(fields);
  });

  test('the longest question is told', () => {
    const most = longestQuestion.toLocaleString('en');
    expect(page).toContain(`A question has at most ${most} characters.`);
  });

  test('every status of an answer is told about', () => {
    const answer = events.find(({ name }) => name === 'answer');
    const statuses = quotedIn(answer?.type ?? '');
    expect(statuses).toEqual([...answerStatuses, 'stopped']);
    for (const status of statuses) expect(page).toContain(`\`${status}\``);
  });
});

describe('what is to be pasted', () => {
  test.each(blocks('js'))('script %#', (code) => {
    expect(() => parseAst(code)).not.toThrow();
  });

  test.each(blocks('html'))('HTML %#', (code) => {
    const errors: string[] = [];
    const fragment = parseFragment(code, { onParseError: ({ code: error }) => errors.push(error) });
    expect(errors).toEqual([]);
    const elements = fragment.childNodes.flatMap(elementsOf);
    expect(elements.length).toBeGreaterThan(0);
    for (const { attrs } of elements) {
      const unknown = attrs.map(({ name }) => name).filter((name) => /^data-/.test(name));
      const known = [
        ...options.map(({ attribute }) => attribute),
        'data-inline',
        'data-manual',
        'data-agent-tools',
      ];
      expect(known).toEqual(expect.arrayContaining(unknown));
    }
  });

  test('the React component is the one that is type-checked and rendered here', async () => {
    const example = await read('docs/examples/signpost-chat.tsx');
    expect(blocks('tsx')[0]).toBe(example.replace('../../widget/', './'));
    expect(renderToString(createElement(SignpostChat, { color: 'ocean' }))).toBe('<div></div>');
  });

  test('the stub keeps each call until the widget is there', async () => {
    const stub = blocks('html').find((code) => code.includes('queue')) ?? '';
    const [, code = ''] = /<script>(.*)<\/script>/s.exec(stub) ?? [];
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', { readyState: 'complete' });
    new Function(code)();
    const early = methods.map((name) => Reflect.apply(Reflect.get(signpost(), name), null, [name]));
    installPageApi('1.0.0');
    const widget = new Proxy({}, { get: (_, name) => async (value: string) => [name, value] });
    // Every method is there: it gives its name and what it was called with.
    addWidget(widget as SignpostMethods);
    expect(await Promise.all(early)).toEqual(methods.map((name) => [name, name]));
    removeWidget(widget as SignpostMethods, false);
    vi.unstubAllGlobals();
  });

  test('the line of WIDGET_ORIGINS can be read', () => {
    const [, line = ''] = /^WIDGET_ORIGINS=(.*)$/m.exec(page) ?? [];
    expect(parseWidgetOrigins(line)).toEqual({ kind: 'read', patterns: line.split(', ') });
  });
});

describe('where it leads', () => {
  test('every code of an error is one that the widget or the chat gives', async () => {
    const sources = await Promise.all(
      [
        'widget/chat-element.ts',
        'widget/keep-chat.ts',
        'components/embed/use-host.ts',
        'browser/embed/tell-events.ts',
      ].map(read),
    );
    const [, table = ''] = /Codes of `error`:\n\n(.*?)\n\n/s.exec(page) ?? [];
    const codes = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, code = '']) => code);
    expect(codes).toHaveLength(7);
    for (const code of codes) expect(sources.join()).toMatch(new RegExp(`'${code}'|\\b${code}:`));
  });

  test.each([['docs/embedding.md'], ['README.md']])(
    'the links of %s to files and headings hold',
    async (path) => {
      const text = await read(path);
      const anchors = [...text.matchAll(/^#+ (.*)$|<a id="([\w-]+)"/gm)];
      const ids = anchors.map(([, heading, id]) => id ?? slug(heading ?? ''));
      const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(
        ([, target = '']) => target,
      );
      expect(targets.length).toBeGreaterThan(1);
      for (const target of targets) {
        const [file, id] = target.split('#');
        if (file) await access(new URL(file, new URL(path, root)));
        else expect(ids).toContain(id);
      }
    },
  );

  test('the README has the same snippet, and leads here', async () => {
    const readme = await read('README.md');
    expect(readme).toContain(blocks('html')[0]?.trim());
    expect(readme).toContain('(docs/embedding.md)');
  });
});

function blocks(language: string): string[] {
  const found = page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'));
  return [...found].map(([, code = '']) => code);
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  return 'attrs' in node ? [node, ...node.childNodes.flatMap(elementsOf)] : [];
}

function signpost(): object {
  return Object(window.Signpost);
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}
