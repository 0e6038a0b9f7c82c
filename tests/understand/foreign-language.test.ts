import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { loadAmericanDictionary } from '../../lib/language/dictionary.ts';
import { tokenize } from '../../lib/language/terms.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, Query } from '../../lib/types.ts';
import { hasForeignLetter, isForeign } from '../../lib/understand/foreign-language.ts';
import { correctionsFor } from '../../lib/understand/spelling.ts';
import { understand } from '../../lib/understand/understand.ts';

const english = `# Bakery handbook

The handbook is for people who bake.

## Ovens {#ovens}

A stone oven holds heat for long. Some bakers use Docker, Django and Kubernetes for DevOps.

## Pay {#pay}

A master earns €4,100 a month. The salary of a beginner is €1,000.
`;
const german = `---
title: Handbuch für Bäcker
language: de
---

# Handbuch für Bäcker

## Öfen {#oefen}

Ein Steinofen hält die Hitze lange. Der Gasofen heizt schnell.

## Lohn {#lohn}

Ein Meister verdient im Monat €4,100.
`;
const index = await indexGuides([{ file: 'bakery.md', source: english }]);

async function read(question: string, guides = index): Promise<Query> {
  return understand([{ role: 'user', text: question }], guides);
}

async function ask(question: string, guides = index): Promise<Answer> {
  const turns = [{ role: 'user' as const, text: question }];
  const request = { turns, guide: undefined, index: guides, author: undefined };
  return collectAnswer(question, answerQuestion(request));
}

const foreign = [
  ['German', 'Wie viel verdient ein Bäcker im Monat?'],
  ['German without umlauts', 'Was verdient ein Meister im ersten Jahr?'],
  ['Spanish', '¿Cuánto gana un panadero?'],
  ['Spanish without accents', 'cuanto gana un panadero cada mes'],
  ['French', 'Combien gagne un boulanger par mois ?'],
  ['Italian', 'Quanto guadagna un fornaio al mese?'],
  ['Dutch', 'Hoeveel verdient een bakker?'],
  ['Polish', 'Ile zarabia piekarz?'],
  ['Russian', 'Сколько зарабатывает пекарь?'],
  ['Greek', 'Πόσα κερδίζει ένας φούρναρης;'],
  ['Chinese', '面包师挣多少钱？'],
  ['Japanese', 'パン屋の給料はいくらですか？'],
  ['Arabic', 'كم يكسب الخباز؟'],
  ['Hebrew', 'כמה מרוויח אופה?'],
  ['Hindi', 'एक बेकर कितना कमाता है?'],
] as const;

describe('a question in another language', () => {
  test.each(foreign)('is told by its words: %s', async (_, question) => {
    expect(await read(question)).toMatchObject({ kind: 'foreign', question });
  });

  test.each(foreign)('gets a plain reply in English and no claim: %s', async (_, question) => {
    const answer = await ask(question);
    expect(answer.text).toBe(
      'I can only read questions in English, for that is the language of the guide. Please ask again in English.',
    );
    expect(answer).toMatchObject({
      status: 'not-covered',
      claims: [],
      citations: [],
      leftOut: [],
      nearest: [],
      followUps: [],
    });
  });

  test('may name tools that the guide names', async () => {
    expect((await read('Wo lerne ich am besten Django und Kubernetes?')).kind).toBe('foreign');
    expect((await read('¿Cómo puedo aprender Docker?')).kind).toBe('foreign');
  });

  test('is not mended, however near its words are to those of the guide', async () => {
    const question = 'Combien gagne une maitre avec une salarie ?';
    const { isWordOrName } = await loadAmericanDictionary();
    const slips = correctionsFor(question, index.lexical.words, isWordOrName);
    expect(slips.map(({ read: word }) => word)).toContain('salary');
    const query = await read(question);
    expect(query).toMatchObject({ kind: 'foreign', corrections: [] });
    expect(query.parts.map(({ text }) => text).join(' ')).toBe(question);
  });

  test('is refused after an English one as well', async () => {
    const turns = [
      { role: 'user' as const, text: 'What does a master earn?' },
      { role: 'assistant' as const, text: 'A master earns €4,100 a month.' },
      { role: 'user' as const, text: 'Wie viel verdient ein Lehrling?' },
    ];
    expect((await understand(turns, index)).kind).toBe('foreign');
  });
});

describe('a question in English is never taken for one', () => {
  test.each([
    ['a plain one', 'What does a master earn?'],
    ['a terse one', 'devops tools?'],
    ['one of two words', 'salary beginner'],
    ['two words that are told Spanish', 'dental plan'],
    ['two words that are told Swedish', 'visa sponsor'],
    ['one word', 'Kubernetes'],
    ['one unknown word', 'Sauerteig?'],
    ['one in capitals', 'SALARY OF A BEGINNER'],
    ['tool names alone', 'FastAPI vs Flask vs Django?'],
    ['tool names that the guide lacks', 'How does pytest compare with unittest?'],
    ['commands', 'How do I install kubectl and minikube?'],
    ['names with signs', 'C++ vs C#?'],
    ['names of people', 'Who is Jürgen Müller?'],
    ['a word of another language', 'What does a Konditor earn?'],
    ['a word with foreign letters', 'What is a smørrebrød?'],
    ['a letter of another script', 'How much is π?'],
    ['misspelt', 'hwo mcuh deos a mastr ern?'],
    ['much misspelt', 'waht is teh slary of a begginner'],
    ['in short forms', 'pls tell me abt pay'],
    ['without a letter', '€4,100?'],
  ])('%s', async (_, question) => {
    expect((await read(question)).kind).toBe('question');
  });

  test('but mended where it is misspelt', async () => {
    const { text, status } = await ask('hwo mcuh deos a mastr earn?');
    expect(text).toMatch(/^Read as “how”, “much”, “does”, “master”\./);
    expect(text).toContain('A master earns €4,100 a month.');
    expect(status).toBe('answered');
  });

  test('nor is small talk', async () => {
    expect((await read('Hello there!')).kind).toBe('small-talk');
  });
});

describe('a guide in another language', () => {
  const germanGuide = indexGuides([{ file: 'handbuch.md', source: german }]);

  test.each(foreign)('is never refused its questions: %s', async (_, question) => {
    expect((await read(question, await germanGuide)).kind).toBe('question');
  });

  test('answers in its own language', async () => {
    const { text, status } = await ask('Was verdient ein Meister im Monat?', await germanGuide);
    expect(status).toBe('answered');
    expect(text).toMatch(/^Ein Meister verdient im Monat €4,100\./);
  });

  test('beside an English one lets other languages through', async () => {
    const both = await indexGuides([
      { file: 'bakery.md', source: english },
      { file: 'handbuch.md', source: german },
    ]);
    expect((await read('Was verdient ein Meister im Monat?', both)).kind).toBe('question');
    expect((await read('¿Cuánto gana un panadero?', both)).kind).toBe('question');
  });

  test.each(['en', 'en-GB', 'EN-us'])('is not one of the language "%s"', async (language) => {
    const source = `---\nlanguage: ${language}\n---\n\n${english}`;
    const guides = await indexGuides([{ file: 'bakery.md', source }]);
    expect((await read('Wie viel verdient ein Bäcker im Monat?', guides)).kind).toBe('foreign');
  });
});

describe('told from a text alone', () => {
  const known = new Map([['oven', 1]]);
  const isNoWord = () => false;
  const sentence = 'Wie viel verdient ein Lehrling im ersten Jahr';

  test('one unknown word is too little to tell', async () => {
    expect(await isForeign('Lehrling', known, isNoWord)).toBe(false);
    expect(await isForeign('oven Lehrling', known, isNoWord)).toBe(false);
  });

  test('a few unknown words among known ones are too little to tell', async () => {
    const isUnknown = (word: string) => ['Lehrling', 'verdient'].includes(word);
    expect(await isForeign(sentence, known, (word) => !isUnknown(word))).toBe(false);
    expect(await isForeign('verdient Lehrling', known, (word) => !isUnknown(word))).toBe(true);
  });

  test('words of the guide are known', async () => {
    const words = new Map(tokenize(sentence).map((word) => [word.toLowerCase(), 1]));
    expect(await isForeign(sentence, new Map(), isNoWord)).toBe(true);
    expect(await isForeign(sentence, words, isNoWord)).toBe(false);
  });

  test('another script needs no dictionary', async () => {
    expect(await isForeign('Сколько', known, () => true)).toBe(true);
    expect(await isForeign('多少钱', known, () => true)).toBe(true);
  });
});

describe('a foreign letter', () => {
  test.each(['Bäcker', 'façade', 'пекарь', '面包', 'خبز', 'smørrebrød'])(
    'stands in "%s"',
    (text) => {
      expect(hasForeignLetter(text)).toBe(true);
    },
  );

  test.each(['bread', 'BREAD', 'C++ & C#', '€4,100 – 20%?!', '“quoted”', '🍞', ''])(
    'does not stand in "%s"',
    (text) => {
      expect(hasForeignLetter(text)).toBe(false);
    },
  );
});
