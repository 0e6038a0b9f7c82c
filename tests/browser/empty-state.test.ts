// What a new reader sees: what is told of guides that cannot be asked yet.
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { type GuideIntro, introduceGuide } from '../../../browser/guide/guide-intro.ts';
import { EmptyState } from '../../../components/chat/empty-state.tsx';
import type { Language } from '../../../lib/wire/languages.ts';
import { guide } from '../guide/guide-fixture.ts';
import { renderView } from '../render-view.ts';

const english = { ...introduceGuide(guide), starterQuestions: ['What is said?'] };
const spanish = {
  ...introduceGuide({ ...guide, slug: 'pan', title: 'El pan', language: 'es-MX' }),
  starterQuestions: ['¿Qué pan?'],
};

const view = (guides: GuideIntro[], language?: Language) =>
  renderView(createElement(EmptyState, { guides, onAsk: () => {}, onIntent: () => {} }), language);

describe('a guide in another language', () => {
  test('is told apart from one that can be asked', () => {
    expect([english, spanish].map(({ isRead }) => isRead)).toEqual([true, false]);
  });

  test('is said to be none that can be asked yet', () => {
    expect(view([spanish])).toContain('This guide is in another language than English');
    expect(view([spanish], 'es')).toContain('Esta guía no está en inglés');
  });

  test('is named where others can be asked', () => {
    expect(view([english, spanish])).toContain('“El pan” is in another language');
    const german = { ...spanish, slug: 'brot', title: 'Das Brot', language: 'de' };
    expect(view([english, spanish, german])).toContain(
      '“El pan”, “Das Brot” are in other languages',
    );
  });

  test('offers no questions of its own', () => {
    const html = view([english, spanish]);
    expect(html).toContain('What is said?');
    expect(html).not.toContain('¿Qué pan?');
  });
});

test('where every guide can be asked, no language is spoken of', () => {
  expect(view([english])).not.toContain('English');
  expect(view([english, { ...english, slug: 'h', language: 'en-GB' }])).not.toContain('English');
});
