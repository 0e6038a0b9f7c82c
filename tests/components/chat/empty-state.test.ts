// What a new reader sees: what is told of guides whose language is not understood, and of more guides than are shown.
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { introduceGuides } from '../../../browser/guide/introduce-guides.ts';
import { Chat } from '../../../components/chat/chat.tsx';
import { EmptyState } from '../../../components/chat/empty-state.tsx';
import { chatStrings } from '../../../components/strings/strings.ts';
import type { Guide } from '../../../lib/types.ts';
import type { Language } from '../../../lib/wire/languages.ts';
import { renderView } from '../../render-view.ts';
import { guide } from '../guide/guide-fixture.ts';

const english = { ...guide, starterQuestions: ['What is said?'] };
const spanish = {
  ...guide,
  slug: 'pan',
  title: 'El pan',
  language: 'es-MX',
  starterQuestions: ['¿Qué pan?'],
};

const view = (guides: Guide[], language?: Language) =>
  renderView(
    createElement(EmptyState, {
      guides: introduceGuides(guides, null),
      onAsk: () => {},
      onIntent: () => {},
    }),
    language,
  );

describe('a guide in another language', () => {
  test('is told apart from one in English', () => {
    const { shown } = introduceGuides([english, spanish], null);
    expect(shown.map(({ isRead }) => isRead)).toEqual([true, false]);
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

  test('is named as far as it is shown', () => {
    const many = madeUp(500).map((each) => ({ ...each, language: 'de' }));
    expect(view([english, ...many])).toMatch(/“[^“”]+”, “.+” are in other languages/);
  });
});

test('where every guide is in English, no language is spoken of', () => {
  expect(view([english])).not.toContain('English');
  expect(view([english, { ...english, slug: 'h', language: 'en-GB' }])).not.toContain('English');
});

describe('of many guides', () => {
  const rendered = (guides: Guide[], slug: string | null = null) => {
    const props = { guides: introduceGuides(guides, slug), guide: slug, language: 'en' } as const;
    const page = createElement(Chat, { ...props, strings: chatStrings('en') });
    return { html: renderView(page), data: JSON.stringify(props.guides) };
  };
  /** What is told of how many there are, and the way to those that are not shown. */
  const fewBytes = 250;

  test('the page holds as much as of a few', () => {
    const few = rendered(madeUp(5));
    const many = rendered(madeUp(500));
    expect(many.html.length - few.html.length).toBeLessThan(fewBytes);
    expect(many.data.length - few.data.length).toBeLessThan(fewBytes);
  });

  test('so does a page about one of them', () => {
    const few = rendered(madeUp(5), 'made-up-3');
    const many = rendered(madeUp(500), 'made-up-3');
    expect(many.html.length - few.html.length).toBeLessThan(fewBytes);
    expect(many.data.length - few.data.length).toBeLessThan(fewBytes);
    expect(many.html).toContain('Guide 3 has a title');
    expect(many.html).toContain('What guide 3 is about');
  });

  test('the first are shown, and the way to all with their number', () => {
    const { html } = rendered(madeUp(500));
    expect(html).toContain('Ask 500 guides');
    expect(html).toContain('href="/guide/made-up-5"');
    expect(html).not.toContain('href="/guide/made-up-6"');
    expect(html).toContain('<a href="/guide">All 500 guides</a>');
  });

  test('no way to others is shown where there are none', () => {
    expect(rendered(madeUp(5)).html).not.toContain('All 5 guides');
    expect(rendered([english]).html).not.toContain('href="/guide"');
  });

  test('six starter questions are told, those of the first guides', () => {
    const { shown } = introduceGuides(madeUp(500), null);
    expect(shown.flatMap(({ starterQuestions }) => starterQuestions)).toHaveLength(6);
    expect(view(madeUp(500)).match(/class="arm"/g)).toHaveLength(6);
  });
});

function madeUp(count: number): Guide[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return {
      ...guide,
      slug: `made-up-${number}`,
      title: `Guide ${number} has a title`,
      description: `What guide ${number} is about.`,
      starterQuestions: [`What does ${number} say?`, `Who wrote ${number}?`],
    };
  });
}
