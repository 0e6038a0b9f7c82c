import { expect, test } from 'vitest';
import { accentShades } from '../../../lib/accent-shades.ts';
import { logoOrigin, siteIcon, siteStyle } from '../../../lib/server/site/site-look.ts';

const none = { logo: undefined, accent: undefined };

test('nothing is said where nothing is chosen', () => {
  expect(siteStyle(none)).toBe('');
  expect(logoOrigin(none)).toBeUndefined();
  expect(siteIcon(none)).toEqual({ href: '/icon.svg', type: 'image/svg+xml' });
});

test('a colour gives way to the one that the page around a widget names', () => {
  const style = siteStyle({ ...none, accent: accentShades('#7a1fa2') });
  expect(style).toContain(
    ':root:not([data-accent]){--color-plate:#7a1fa2;--color-plate-ink:#ffffff',
  );
});

test('a file is shown from here, and an address as it is, which ends neither rule nor element', () => {
  const file = { kind: 'file', path: '/srv/logo.svg', type: 'image/svg+xml' } as const;
  expect(siteStyle({ ...none, logo: file })).toContain('url("/assets/site-logo")');
  const address = 'https://bakers.example/x?a=</style>"';
  const logo = { kind: 'address', address } as const;
  const style = siteStyle({ ...none, logo });
  expect(style).not.toContain('</style');
  expect(style).toContain('\\3c /style>\\""');
  expect(siteIcon({ logo: file })).toEqual({ href: '/assets/site-logo', type: 'image/svg+xml' });
  expect(siteIcon({ logo })).toEqual({ href: address, type: undefined });
  expect(logoOrigin({ logo })).toBe('https://bakers.example');
});
