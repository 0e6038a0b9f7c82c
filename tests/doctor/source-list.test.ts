import { describe, expect, test } from 'vitest';
import { matchesSources } from '../../doctor/source-list.ts';

const page = 'https://shop.example/home';
const widget = 'https://chat.example/widget.js';

describe('a source takes in an address', () => {
  test.each([
    ['*', widget, page],
    ['https:', widget, page],
    ['HTTPS:', widget, page],
    ['http:', widget, page],
    ['chat.example', widget, page],
    ['CHAT.example', widget, page],
    ['https://chat.example', widget, page],
    ['https://chat.example/', widget, page],
    ['http://chat.example', widget, page],
    ['https://chat.example:443', widget, page],
    ['http://chat.example:80', widget, page],
    ['chat.example:443', widget, page],
    ['chat.example:*', 'https://chat.example:8443/widget.js', page],
    ['https://chat.example:8443', 'https://chat.example:8443/widget.js', page],
    ['*.example', widget, page],
    ['https://*.chat.example', 'https://eu.west.chat.example/widget.js', page],
    ['https://*', widget, page],
    ['*:*', 'https://chat.example:8443/widget.js', page],
    ['https://chat.example/widget.js', widget, page],
    ['https://chat.example/%77idget.js', widget, page],
    ['https://chat.example/assets/', 'https://chat.example/assets/widget-0a.js', page],
    ['localhost:3000', 'http://localhost:3000/widget.js', 'http://localhost:8080/'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/widget.js', 'http://127.0.0.1:8080/'],
    ["'self'", 'https://shop.example/widget.js', page],
    ["'SELF'", 'https://shop.example/widget.js', page],
    ["'self'", 'https://shop.example/widget.js', 'http://shop.example/'],
    ["'self'", 'http://localhost:3000/widget.js', 'http://localhost:3000/home'],
    ['chat.example', widget, 'http://shop.example/'],
    ['https://chat.example', widget, undefined],
    ['chat.example', widget, undefined],
  ])('%s, %s from %s', (source, address, from) => {
    expect(matchesSources(address, ["'none'", source], from)).toBe(true);
  });
});

describe('a source does not take in an address', () => {
  test.each([
    ["'none'", widget, page],
    ["'self'", widget, page],
    ["'self'", widget, undefined],
    ["'self'", 'http://shop.example/widget.js', page],
    ["'self'", 'https://shop.example:8443/widget.js', page],
    ["'self'", 'data:text/javascript,1', 'data:text/html,1'],
    ["'unsafe-inline'", widget, page],
    ["'nonce-abc'", widget, page],
    ['data:', widget, page],
    ['wss:', widget, page],
    ['chat.example:80', widget, page],
    ['chat_a.example', 'https://chat_a.example/widget.js', page],
    ['blob:', widget, page],
    ['https:', 'http://chat.example/widget.js', page],
    ['*', 'data:text/javascript,1', page],
    ['shop.example', widget, page],
    ['https://*.chat.example', widget, page],
    ['*.example', 'https://chatexample/widget.js', page],
    ['chat.example', 'http://chat.example/widget.js', page],
    ['https://chat.example', 'http://chat.example/widget.js', 'http://shop.example/'],
    ['https://chat.example', 'https://chat.example:8443/widget.js', page],
    ['https://chat.example:8443', widget, page],
    ['https://chat.example/embed', widget, page],
    ['https://chat.example/assets/', widget, page],
    ['https://chat.example/widget.js/more', widget, page],
    ['https://chat.example/WIDGET.js', widget, page],
    ['https://chat.example?x', widget, page],
    ['chat.*.example', 'https://chat.eu.example/widget.js', page],
  ])('%s, %s from %s', (source, address, from) => {
    expect(matchesSources(address, [source], from)).toBe(false);
  });

  test('when there is no source at all', () => {
    expect(matchesSources(widget, [], page)).toBe(false);
  });
});
