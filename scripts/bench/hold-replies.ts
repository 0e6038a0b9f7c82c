// What a language model may say that is hard to check: the guide itself in forms that it would not choose, and replies
// that have no end.
import type { GuideIndex } from '../../lib/index/guide-index.ts';

/** Texts that keep to the guide, by their form. */
export function guideTexts({ guides }: GuideIndex, length: number): [string, string][] {
  const statements = guides.flatMap((guide) => guide.statements.map(({ text }) => text));
  const labelled = statements.map((text, at) => `${text} [s${(at % 40) + 1}]`);
  const rows = statements.map((text) => `| ${text.replaceAll('|', '')} | $110K |\n`);
  const texts: [string, string][] = [
    ['statements of the guide', labelled.join('\n')],
    ['statements in one sentence', statements.join(' ').replace(/[.!?]\s/g, ' ')],
    ['statements in one clause', statements.join(' ').replace(/[.!?,;:]/g, ' ')],
    ['statements in a table', `| Level | Salary |\n| --- | --- |\n${rows.join('')}`],
  ];
  return texts.map(([name, text]) => [name, text.slice(0, length)]);
}

/** Replies far over what is read of one. */
export function longReplies({ guides }: GuideIndex): Map<string, string> {
  const statement = `${guides[0]?.statements[0]?.text ?? ''} [s1] `;
  const tenMegabytes = 10_000_000;
  const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));
  return new Map([
    ['ten megabytes of sentences', repeated(statement, tenMegabytes)],
    ['ten megabytes without a space', repeated('x', tenMegabytes)],
    ['ten megabytes of thoughts', `<think>${repeated(statement, tenMegabytes)}`],
    ['ten megabytes of marks of thoughts', repeated('<think></think>[a]', tenMegabytes)],
    ['eight kilobytes of a statement', repeated(statement, 8000)],
    ['a sentence of 100 kilobytes', repeated('and Python developers earn more ', 100_000)],
    [
      'a table of 5000 rows',
      `| Level | Salary |\n| --- | --- |\n${'| Junior | $90K |\n'.repeat(5000)}`,
    ],
    ['rules of tables', repeated('| -- | :-: | - |\n', 100_000)],
    ['a rule of dashes', repeated('-', 100_000)],
    ['rules of dashes in cells', `|${repeated(' - |', 100_000)}`],
    ['blocks of code', repeated('```\na\n```\n', 100_000)],
    ['an object', `{"answer": "${repeated(statement, 100_000)}"}`],
  ]);
}

/** A text as tokens of some characters. */
export function piecesOf(text: string): string[] {
  const size = 64;
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
}
