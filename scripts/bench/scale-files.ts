// The made-up text of a measurement as files: guides as Markdown, the same passages as data, and questions.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeGuides } from './made-up-guides.ts';

const sectionsOfGuide = 50;
const wordsOfSentence = 12;
const questionCount = 400;

const passagesSchema = z.array(z.object({ title: z.string(), path: z.string(), text: z.string() }));

/** Writes them into a folder. */
export async function writeMadeUp(folder: string, size: number): Promise<void> {
  const { passages, nextQuestion } = makeGuides(size);
  await mkdir(join(folder, 'guides'));
  for (let from = 0; from < size; from += sectionsOfGuide) {
    const number = from / sectionsOfGuide;
    const sections = passages
      .slice(from, from + sectionsOfGuide)
      .map(({ path, text }) => `## ${path}\n\n${inSentences(text)}\n`);
    const source = `---\ntitle: A guide ${number}\n---\n\n${sections.join('\n')}`;
    await writeFile(join(folder, 'guides', `guide-${number}.md`), source);
  }
  await writeFile(join(folder, 'passages.json'), JSON.stringify(passages));
  const questions = Array.from({ length: questionCount }, nextQuestion);
  await writeFile(join(folder, 'questions.json'), JSON.stringify(questions));
}

export async function readPassages(folder: string) {
  return passagesSchema.parse(JSON.parse(await readFile(join(folder, 'passages.json'), 'utf8')));
}

export async function readQuestions(folder: string): Promise<string[]> {
  const content = await readFile(join(folder, 'questions.json'), 'utf8');
  return z.array(z.string()).parse(JSON.parse(content));
}

function inSentences(text: string): string {
  const words = text.split(' ');
  const sentences: string[] = [];
  for (let from = 0; from < words.length; from += wordsOfSentence) {
    const sentence = words.slice(from, from + wordsOfSentence).join(' ');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  }
  return sentences.join(' ');
}
