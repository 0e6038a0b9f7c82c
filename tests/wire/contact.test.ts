import { expect, test } from 'vitest';
import { contactName, isContact } from '../../lib/wire/contact.ts';

test.each([
  ['https://example.org/help/', 'example.org/help'],
  ['http://example.org', 'example.org'],
  ['https://example.org/ask?by=guide#form', 'example.org/ask'],
  ['mailto:help@example.org?subject=Guide', 'help@example.org'],
])('%s is a contact, and is shown as %s', (address, name) => {
  expect(isContact(address)).toBe(true);
  expect(contactName(address)).toBe(name);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:',
  'tel:+1',
  'example.org',
  'https://a b.example',
  'https://example.org/<x>',
  'https://me:pw@example.org',
])('%s is none', (address) => {
  expect(isContact(address)).toBe(false);
});
