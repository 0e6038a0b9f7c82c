// What a new reader sees: what is told of guides whose language is not understood.
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { type GuideIntro, introduceGuide } from '../../../browser/guide/guide-intro.ts';
import { EmptyState } from '../../../components/chat/empty-state.tsx';
import type { Language } from '../../../lib/wire/languages.ts';
import { renderView } from '../../render-view.ts';
import { guide } from '../guide/guide-fixture.ts';

const english = { ...introduceGuide(guide), starterQuestions: ['What is said?'] };
const spanish = {
  ...introduceGuide({ ...guide, slug: 'pan', title: 'El pan', language: 'es-MX' }),
  starterQuestions: ['¿Qué pan?'],
};

const view = (guides: GuideIntro[], language?: Language) =>
  renderView(createElement(EmptyState, { guides, onAsk: () => {}, onIntent: () => {} }), language);

describe('a guide in another language', () => {
  test('is told apart from one in English', () => {
    expect([english, spanish].map(({ isRead }) => isRead)).toEqual([true, false]);
  });

  test('is said to be understood in its own words alone', () => {
    expect(view([spanish])).toContain('“El pan” is in another language');
    expect(view([spanish], 'es')).toContain('«El pan» está en otro idioma');
  });

  test('is named among others', () => {
    expect(view([english, spanish])).toContain('“El pan” is in another language');
    const german = { ...spanish, slug: 'brot', title: 'Das Brot', language: 'de' };
    expect(view([english, spanish, german])).toContain(
      '“El pan” and “Das Brot” are in other languages',
    );
    expect(view([english, spanish, german], 'es')).toContain(
      '«El pan» y «Das Brot» están en otros idiomas',
    );
  });
});

test('where every guide is in English, no language is spoken of', () => {
  expect(view([english])).not.toContain('English');
  expect(view([english, { ...english, slug: 'h', language: 'en-GB' }])).not.toContain('English');
});
