// The made-up text of a measurement as files: guides as Markdown, the same passages as data, and questions.
import { appendFile, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeText } from './made-up-guides.ts';

const sectionsOfGuide = 50;
const wordsOfSentence = 12;
const usualQuestions = 400;

const passageSchema = z.object({ title: z.string(), path: z.string(), text: z.string() });

/** Writes them into a folder, guide by guide, for there may be more than memory holds. */
export async function writeMadeUp(
  folder: string,
  size: number,
  questionCount = usualQuestions,
): Promise<void> {
  const { nextPassage, nextQuestion } = makeText(size);
  await mkdir(join(folder, 'guides'));
  const lines = await open(join(folder, 'passages.jsonl'), 'wx');
  for (let from = 0; from < size; from += sectionsOfGuide) {
    const number = from / sectionsOfGuide;
    const length = Math.min(sectionsOfGuide, size - from);
    const passages = Array.from({ length }, nextPassage);
    const sections = passages.map(({ path, text }) => `## ${path}\n\n${inSentences(text)}\n`);
    const source = `---\ntitle: A guide ${number}\n---\n\n${sections.join('\n')}`;
    await writeFile(join(folder, 'guides', `guide-${number}.md`), source);
    await lines.writeFile(passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''));
  }
  await lines.close();
  const questions = Array.from({ length: questionCount }, nextQuestion);
  await writeFile(join(folder, 'questions.json'), JSON.stringify(questions));
}

/** Adds a sentence to one of the guides, as an author does. */
export async function editGuide(folder: string): Promise<void> {
  await appendFile(join(folder, 'guides', 'guide-0.md'), '\nThis is said once more.\n');
}

export async function readPassages(folder: string) {
  const content = await readFile(join(folder, 'passages.jsonl'), 'utf8');
  const lines = content.split('\n').filter((line) => line !== '');
  return lines.map((line) => passageSchema.parse(JSON.parse(line)));
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
