// What the compiler cannot hold of a language's words: the places to fill, and the plurals of small numbers.
import { describe, expect, test } from 'vitest';
import { askStrings } from '../../../components/strings/ask-strings.ts';
import { deskWording } from '../../../components/strings/desk-wording.ts';
import { doctorWording } from '../../../components/strings/doctor-wording.ts';
import { embedStrings } from '../../../components/strings/embed-strings.ts';
import { guideWording } from '../../../components/strings/guide-wording.ts';
import { keepNotice } from '../../../components/strings/keep-notice.ts';
import { noticeStrings } from '../../../components/strings/notice-strings.ts';
import { setupWording } from '../../../components/strings/setup-wording.ts';
import { chatStrings } from '../../../components/strings/strings.ts';
import { trialWording } from '../../../components/strings/trial-wording.ts';
import { replyWording } from '../../../lib/strings/reply-wording.ts';
import { type Language, languages } from '../../../lib/wire/languages.ts';

const wordsIn = (language: Language) => ({
  ask: askStrings(language),
  chat: chatStrings(language),
  desk: deskWording(language).strings,
  doctor: doctorWording(language).strings,
  embed: embedStrings(language),
  guide: guideWording(language).strings,
  keep: keepNotice(language),
  notices: noticeStrings(language),
  replies: replyWording(language).replies,
  setup: setupWording(language).strings,
  trial: trialWording(language).strings,
});

/** Every text with its path; the forms of a sentence that counts are one each. */
function textsOf(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

/** Every sentence that counts, with its forms. */
function pluralsOf(words: unknown, path = ''): [path: string, forms: string[]][] {
  if (typeof words !== 'object' || words === null) return [];
  const keys = Object.keys(words);
  if (keys.includes('other') && keys.every(isForm)) return [[path, keys]];
  return Object.entries(words).flatMap(([key, each]) => pluralsOf(each, `${path}.${key}`));
}

const isForm = (key: string) => /^(?:zero|one|two|few|many|other)$/.test(key);

const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const english = new Map(textsOf(wordsIn('en')));

describe.each(languages)('in %s', (language) => {
  const texts = textsOf(wordsIn(language));
  const plurals = pluralsOf(wordsIn(language));

  test('no text is empty where it has words in English', () => {
    const empty = texts.filter(([path, text]) => text === '' && english.get(path) !== '');
    expect(texts.length).toBeGreaterThan(300);
    expect(empty).toEqual([]);
  });

  test('each text has the places to fill that it has in English', () => {
    // A form that English lacks (few, many) has those of the others.
    const ofEnglish = (path: string) =>
      english.get(path) ?? english.get(path.replace(/\.\w+$/, '.other')) ?? '';
    const places = texts.map(([path, text]) => [path, placesOf(text)]);
    expect(places).toEqual(texts.map(([path]) => [path, placesOf(ofEnglish(path))]));
  });

  test('each sentence that counts has the forms of the numbers up to 200', () => {
    const rules = new Intl.PluralRules(language);
    const counts = Array.from({ length: 200 }, (_, at) => at + 1);
    const needed = [...new Set(counts.map((count) => rules.select(count)))];
    expect(plurals.length).toBeGreaterThan(5);
    expect(plurals.filter(([, forms]) => !needed.every((form) => forms.includes(form)))).toEqual(
      [],
    );
  });
});
