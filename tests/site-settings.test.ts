import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../lib/config.ts';

test('nothing stands in the place of what is ours unless an owner says so', () => {
  expect(readConfig({}).site).toEqual({
    name: undefined,
    logo: undefined,
    accent: undefined,
    contact: undefined,
  });
});

test('and what they say does', () => {
  const { site } = readConfig({
    SITE_NAME: ' Bakers’ handbook ',
    SITE_LOGO: 'public/icon.svg',
    ACCENT: '#7a1fa2',
    CONTACT_URL: 'mailto:help@bakers.example',
  });
  expect(site).toEqual({
    name: 'Bakers’ handbook',
    logo: { kind: 'file', path: resolve('public/icon.svg'), type: 'image/svg+xml' },
    accent: {
      plate: '#7a1fa2',
      plateInk: '#ffffff',
      onLight: '#7a1fa2',
      onDark: expect.any(String),
    },
    contact: 'mailto:help@bakers.example',
  });
  const { logo } = readConfig({ SITE_LOGO: 'https://bakers.example/a b.png' }).site;
  expect(logo).toEqual({ kind: 'address', address: 'https://bakers.example/a%20b.png' });
});

describe('told is what cannot be used, and nothing of its value', () => {
  test.each([
    ['SITE_NAME', 'x'.repeat(61), 'use 60 characters at the most'],
    ['SITE_NAME', 'one\nother', 'write it on one line'],
    ['SITE_LOGO', 'not-there.png', 'name a picture file'],
    ['SITE_LOGO', 'package.json', 'name a picture file'],
    ['SITE_LOGO', 'http://bakers.example/logo.png', 'name a picture file'],
    ['ACCENT', 'tomato', 'write a colour as # and six digits'],
    ['CONTACT_URL', 'javascript:alert(1)', 'write the address of a page or of mail'],
    ['CONTACT_URL', 'https://me:secret@bakers.example', 'write the address of a page or of mail'],
    ['CONTACT_URL', 'bakers.example', 'write the address of a page or of mail'],
  ])('%s=%s', (name, value, why) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(`${name} cannot be used: ${why}`);
    expect(read).not.toThrow(value);
  });
});
