import { expect, test } from 'vitest';
import { readPage } from '../../doctor/read-page.ts';
import { signpostOrigin, widgetScripts } from '../../doctor/script-tag.ts';

const address = 'https://shop.example/a/b.html';
const read = (html: string) => readPage(html, address);

test('scripts are read with what concerns a policy', () => {
  const html =
    '<script src=//chat.example/widget.js async nonce=n integrity="sha256-a="></script><script>1</script>' +
    '<script type=module src=c.js></script><script defer src=/d.js></script><script src=e.js></script>';
  expect(read(html).scripts).toEqual([
    {
      src: 'https://chat.example/widget.js',
      nonce: 'n',
      integrity: 'sha256-a=',
      async: true,
      module: false,
    },
    expect.objectContaining({ src: 'https://shop.example/a/c.js', module: true, async: true }),
    expect.objectContaining({ src: 'https://shop.example/d.js', module: false, async: true }),
    expect.objectContaining({ src: 'https://shop.example/a/e.js', async: false }),
  ]);
});

test.each([
  ['a comment', '<!-- <script src="/widget.js"></script> -->'],
  ['a template', '<template><script src="/widget.js"></script></template>'],
  ['noscript', '<noscript><script src="/widget.js"></script></noscript>'],
  ['a text area', '<textarea><script src="/widget.js"></script></textarea>'],
  ['a script that waits for consent', '<script type="text/plain" src="/widget.js"></script>'],
])('a script in %s does not run and is not read', (_, html) => {
  expect(read(html).scripts).toEqual([]);
});

test('addresses go by the base of the page', () => {
  const html = '<base href="https://cdn.example/x/"><script src="widget.js"></script>';
  expect(read(html).scripts[0]?.src).toBe('https://cdn.example/x/widget.js');
});

test('policies of meta tags count in the head alone', () => {
  const html =
    `<head><meta http-equiv="Content-Security-Policy" content="script-src 'self'"><meta name=x content=y></head>` +
    `<body><meta http-equiv="content-security-policy" content="img-src *">`;
  expect(read(html).metaPolicies).toEqual(["script-src 'self'"]);
});

test('tags of the widget are counted, however deep', () => {
  const html = `${'<div>'.repeat(20_000)}<signpost-chat></signpost-chat><Signpost-Chat inline></Signpost-Chat>`;
  expect(read(html).tags).toBe(2);
});

test.each([
  ['<script src="/widget.js" data-agent-tools async></script>', true],
  ['<signpost-chat agent-tools></signpost-chat>', true],
  ['<signpost-chat></signpost-chat><script src="/widget.js" agent-tools></script>', false],
])('whether the widget is to offer tools is read of %s', (html, isOffered) => {
  expect(read(html).hasAgentTools).toBe(isOffered);
});

test('the widget is known by its two names at the root of a host', () => {
  const facts = read(
    '<script src="https://talk.example/v2/widget.js"></script><script src="https://talk.example/widget.json"></script>' +
      '<script src="https://a.example/assets/widget-0a1b2c3d4e.js"></script><script src="https://b.example/widget.js?v=1"></script>',
  );
  expect(widgetScripts(facts).map(({ src }) => src)).toEqual([
    'https://a.example/assets/widget-0a1b2c3d4e.js',
    'https://b.example/widget.js?v=1',
  ]);
  expect(signpostOrigin(facts)).toBe('https://a.example');
  expect(signpostOrigin(read(''))).toBeUndefined();
});
