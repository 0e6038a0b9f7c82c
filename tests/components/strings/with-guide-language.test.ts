// What a reader of another language is told of the guides' at the start.
import { expect, test } from 'vitest';
import { introduceGuides } from '../../../browser/guide/introduce-guides.ts';
import { chatStrings } from '../../../components/strings/strings.ts';
import { withGuideLanguage } from '../../../components/strings/with-guide-language.ts';
import type { Guide } from '../../../lib/types.ts';
import { guide } from '../guide/guide-fixture.ts';

const told = (guides: Guide[], language: 'en' | 'es', hasModel = false) => {
  const about = { guides: introduceGuides(guides, null), language, hasModel };
  const { chat } = withGuideLanguage(chatStrings(language), about);
  return guides.length === 1 ? chat.oneGuidePromise : chat.severalGuidesAbout;
};
const other = { ...guide, slug: 'other' };

test('a reader of Spanish is told that the guide is in English, and in which language to ask', () => {
  expect(told([guide], 'es')).toMatch(/ La guía está en inglés: haz tus preguntas en inglés\.$/);
  expect(told([guide, other], 'es')).toMatch(/ Las guías están en inglés: haz/);
  expect(told([guide], 'es', true)).toMatch(
    /puedes preguntar en español, y lo que dice se traduce/,
  );
});

test('nothing is told to a reader of the same language, or of guides in several or in one that is not read', () => {
  const spanish = { ...other, language: 'es' };
  expect(told([guide], 'en')).toBe(chatStrings('en').chat.oneGuidePromise);
  expect(told([guide, spanish], 'es')).toBe(chatStrings('es').chat.severalGuidesAbout);
  expect(told([spanish], 'en')).toBe(chatStrings('en').chat.oneGuidePromise);
});
