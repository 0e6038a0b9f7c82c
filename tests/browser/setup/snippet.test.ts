// What the setup page gives to paste.
import { describe, expect, test } from 'vitest';
import { policyLines } from '../../../browser/setup/site-lines.ts';
import { plainSnippet, type SnippetSource, snippetOf } from '../../../browser/setup/snippet.ts';
import {
  defaultOptions,
  namedOptions,
  type SnippetOptions,
} from '../../../browser/setup/snippet-options.ts';

const origin = 'https://signpost.example';
const pinned = { path: '/assets/widget-0123456789.js', integrity: 'sha384-abc+/=' };

const write = (source: Partial<SnippetSource> = {}) =>
  snippetOf({
    form: 'script',
    placement: 'launcher',
    hasAgentTools: false,
    options: [],
    origin,
    pinned: undefined,
    ...source,
  });

const named = (options: Partial<SnippetOptions>, placement: 'launcher' | 'inline' = 'launcher') =>
  namedOptions({ options: { ...defaultOptions, ...options }, placement });

describe('the options that a snippet names', () => {
  test('are none while all is by default', () => {
    expect(named({})).toEqual([]);
    expect(named({ color: 'pine', theme: 'auto', icon: 'sign', label: '  ' })).toEqual([]);
  });

  test('are those that differ, without the blanks around them', () => {
    expect(named({ theme: 'dark', label: ' Ask us ' })).toEqual([
      ['theme', 'dark'],
      ['label', 'Ask us'],
    ]);
  });

  test('hold the questions of all lines, parted as the widget parts them', () => {
    expect(named({ questions: ' One?\n\nTwo? | Three?\n' })).toEqual([
      ['questions', 'One?|Two?|Three?'],
    ]);
  });

  test('leave out the launcher’s where there is none, and those that cannot be used', () => {
    const options = { label: 'Ask', corner: 'top-left', width: '20rem', height: '30rem' };
    expect(named(options, 'inline')).toEqual([['height', '30rem']]);
    const all = { options: { ...defaultOptions, radius: 'round', font: 'serif' } };
    expect(namedOptions({ ...all, placement: 'launcher' }, ['radius'])).toEqual([
      ['font', 'serif'],
    ]);
  });
});

describe('a snippet', () => {
  test('is one short line by default', () => {
    expect(plainSnippet(origin)).toBe(
      '<script src="https://signpost.example/widget.js" async></script>',
    );
  });

  test('has an attribute a line when it grows, and no value can end its attribute', () => {
    const options = named({ label: '"><script>alert(1)</script>&amp;', theme: 'dark' });
    expect(write({ options })).toBe(`<script
  src="https://signpost.example/widget.js"
  data-theme="dark"
  data-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"
  async
></script>`);
  });

  test('brings the element that the chat stands in', () => {
    expect(write({ placement: 'inline' })).toBe(
      `<div id="chat"></div>
<script
  src="https://signpost.example/widget.js"
  data-inline="#chat"
  async
></script>`,
    );
  });

  test('can be an element of its own beside a plain script', () => {
    const options = named({ theme: 'host' });
    expect(write({ form: 'tag', placement: 'inline', options })).toBe(
      `<signpost-chat inline theme="host"></signpost-chat>
<script src="https://signpost.example/widget.js" async></script>`,
    );
  });

  test('can offer tools to an assistant, where the chat is placed and where it places itself', () => {
    expect(write({ hasAgentTools: true })).toBe(`<script
  src="https://signpost.example/widget.js"
  data-agent-tools
  async
></script>`);
    const element = write({ hasAgentTools: true, form: 'tag' });
    expect(element).toContain('<signpost-chat agent-tools></signpost-chat>\n<script');
  });

  test('can name one file, which the browser checks', () => {
    const snippet = write({ pinned });
    expect(snippet).toContain('src="https://signpost.example/assets/widget-0123456789.js"');
    expect(snippet).toContain('integrity="sha384-abc+/="');
    expect(snippet).toContain('crossorigin="anonymous"');
    expect(write({ form: 'tag', pinned })).toContain('integrity="sha384-abc+/="');
    expect(write({ form: 'react', pinned })).toContain("script.integrity = 'sha384-abc+/=';");
  });

  test('can be a React component, which loads the script once', () => {
    const options = named({ label: 'Say "hi"' });
    const snippet = write({ form: 'react', options });
    expect(snippet).toContain("    script.src = 'https://signpost.example/widget.js';\n");
    expect(snippet).toContain("if (document.getElementById('signpost')) return;");
    expect(snippet).toContain('return <signpost-chat label="Say &quot;hi&quot;" />;');
  });
});

describe('the sources for a policy', () => {
  test('are those of script and frame', () => {
    expect(policyLines(origin, { icon: undefined, hasAgentTools: false })).toEqual([
      'script-src https://signpost.example;',
      'frame-src https://signpost.example;',
    ]);
  });

  test('take in an own icon that comes from elsewhere', () => {
    const last = (icon: string) => policyLines(origin, { icon, hasAgentTools: false }).slice(2);
    expect(last('https://cdn.example/a.svg')).toEqual(['img-src https://cdn.example;']);
    expect(last('data:image/png;base64,AA')).toEqual(['img-src data:;']);
    expect(last('/logo.svg')).toEqual([]);
    expect(last('chat')).toEqual([]);
  });

  test('let the tools of an assistant ask', () => {
    expect(policyLines(origin, { icon: undefined, hasAgentTools: true }).slice(2)).toEqual([
      'connect-src https://signpost.example;',
    ]);
  });
});
