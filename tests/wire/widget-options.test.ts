// Holds all that knows the widget's options against their one list: attributes, the chat's own reading, the
// frame's messages, the setup page, widget.d.ts, the docs and the demo page.
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { setupWording } from '../../components/strings/setup-wording.ts';
import { languages } from '../../lib/wire/languages.ts';
import { frameAddressSchema } from '../../lib/wire/widget-messages.ts';
import {
  chatThemes,
  defaultOf,
  longestOption,
  presets,
  type WidgetOption,
  widgetOptionNames,
  widgetOptions,
} from '../../lib/wire/widget-options.ts';
import { readChatOptions } from '../../widget/chat-options.ts';
import { attributeNames, optionNames } from '../../widget/options.ts';
import { embeddingPage, membersOf, quotedIn, rowOf } from '../fixtures/widget-contract.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const options = Object.entries<WidgetOption>(widgetOptions);
const sorted = (names: readonly string[]) => [...names].sort();
/** The values that can be written: an empty one is what is so without the option. */
const written = ({ values = [] }: WidgetOption) => values.filter(Boolean);
const choices = options.filter(([, { kind }]) => kind === 'choice');
const limited = Object.entries(longestOption);

test('there are eighteen options', () => {
  expect(options).toHaveLength(18);
  expect(choices).toHaveLength(6);
  expect(limited).toHaveLength(6);
});

describe('the widget', () => {
  test('takes each option as an attribute, and two more', () => {
    expect(sorted(optionNames)).toEqual(sorted(widgetOptionNames));
    expect(attributeNames).toEqual(['inline', 'agent-tools', ...optionNames]);
  });

  const given = readChatOptions({ getAttribute: () => null });

  test.each(Object.entries(given))('has the default of %s', (name, value) => {
    expect(widgetOptionNames).toContain(name);
    expect(value).toBe(options.find(([each]) => each === name)?.[1].values?.[0] ?? '');
  });

  test.each(choices)('takes every value of %s', (name, option) => {
    const values = written(option);
    const read = values.map((value) =>
      Object.entries(readChatOptions({ getAttribute: (each) => (each === name ? value : null) })),
    );
    expect(values.length).toBeGreaterThan(1);
    expect(read.map((entries) => Object.fromEntries(entries)[name])).toEqual(values);
  });

  test('has the colour of the first preset where none is set', async () => {
    const styles = await read('widget/launcher.css');
    expect(styles).toContain(`var(--signpost-color, ${presets.pine})`);
    expect(defaultOf('color')).toBe('pine');
  });
});

describe('the frame', () => {
  test('is told of what reaches the chat, and of nothing else', () => {
    const told = options.flatMap(([name, { reaches }]) => (reaches === 'chat' ? [name] : []));
    expect(sorted(Object.keys(frameAddressSchema.entries))).toEqual(
      sorted(['mode', 'focus', ...told]),
    );
  });

  const plain = { mode: 'panel', theme: 'auto', citations: 'auto', events: 'counts' };
  const isTaken = (given: object) => v.is(frameAddressSchema, { ...plain, ...given });

  test.each(['citations', 'events'] as const)('takes every value of %s', (name) => {
    const { values } = widgetOptions[name];
    expect([...values, ''].filter((value) => isTaken({ [name]: value }))).toEqual(values);
  });

  test('takes every theme but that of the page, which the widget sees for it', () => {
    const { values } = widgetOptions.theme;
    expect(values).toEqual([...chatThemes, 'host']);
    expect(values.filter((theme) => isTaken({ theme }))).toEqual(chatThemes);
  });

  test.each(limited.filter(([name]) => name in frameAddressSchema.entries))(
    'takes %s up to %d characters',
    (name, most) => {
      expect(isTaken({ [name]: 'x'.repeat(most) })).toBe(true);
      expect(isTaken({ [name]: 'x'.repeat(most + 1) })).toBe(false);
    },
  );
});

describe('the setup page', () => {
  test.each(languages)('has words for every value, in %s', (language) => {
    const { strings } = setupWording(language);
    expect(sorted(Object.keys(strings.themes))).toEqual(sorted(widgetOptions.theme.values));
    expect(Object.keys(strings.corners)).toEqual(['auto', ...written(widgetOptions.corner)]);
    expect(Object.keys(strings.icons)).toEqual(written(widgetOptions.icon));
    expect(Object.keys(strings.colors)).toEqual(Object.keys(presets));
    expect(Object.keys(strings.citationChoices)).toEqual(written(widgetOptions.citations));
  });
});

describe('widget.d.ts', () => {
  const members = membersOf('SignpostOptions').map((member) => ({
    ...member,
    name: member.name.replace('zIndex', 'z-index'),
  }));
  const memberOf = (name: string) => members.find((member) => member.name === name);

  test('has every option, in the order of the list', () => {
    expect(members.map(({ name }) => name)).toEqual(widgetOptionNames);
  });

  test.each(options)('has the values of %s', (name, option) => {
    const { type = '', comment = '' } = memberOf(name) ?? {};
    expect(sorted(quotedIn(type))).toEqual(sorted(written(option)));
    // Whether another text will do as well.
    expect(/string/.test(type)).toBe(option.kind !== 'choice');
    const [, told] = /Default: `([\w-]+)`/.exec(comment) ?? [];
    if (told && option.values?.[0]) expect(told).toBe(option.values[0]);
  });
});

describe('docs/embedding.md', () => {
  test('has every option, in the order of the list', () => {
    const [table = ''] = /^\| attribute .*?\n\n/ms.exec(embeddingPage) ?? [];
    const told = Array.from(table.matchAll(/^\| `data-([\w-]+)`/gm), ([, name]) => name);
    expect(told).toEqual(widgetOptionNames);
  });

  test.each(options)('tells the values and the default of %s', (name, option) => {
    const [, values = '', byDefault = ''] = rowOf(`data-${name}`);
    expect([values, byDefault].map((cell) => cell.trim())).not.toContain('');
    const named = Array.from(values.matchAll(/`([\w-]+)`/g), ([, value]) => value);
    if (option.kind === 'choice' || option.kind === 'icon')
      expect(sorted(named.map(String))).toEqual(sorted(written(option)));
    if (option.values?.[0]) expect(byDefault).toBe(`\`${option.values[0]}\``);
  });

  test('tells the presets and their colours', () => {
    const [, table = ''] = /\| preset \|.*?\n.*?\n(.*?)\n\n/s.exec(embeddingPage) ?? [];
    const told = Array.from(table.matchAll(/^\| `(\w+)` \| `(#\w+)` \|/gm), ([, ...row]) => row);
    expect(told).toEqual(Object.entries(presets));
  });

  test.each(['heading', 'questions'] as const)('tells how long %s may be', (name) => {
    const most = longestOption[name].toLocaleString('en');
    expect(rowOf(`data-${name}`).join()).toContain(`${most} characters`);
  });
});

test('the demo page sets options that there are', async () => {
  const [tag = ''] = /<script src="__SIGNPOST__\/widget\.js"[^>]*>/.exec(
    await read('widget/demo.html'),
  ) ?? [''];
  const set = Array.from(tag.matchAll(/ data-([\w-]+)=/g), ([, name]) => name);
  expect(set).toEqual(['label', 'questions']);
  expect(widgetOptionNames).toEqual(expect.arrayContaining(set));
});
