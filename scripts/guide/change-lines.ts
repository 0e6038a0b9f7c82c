// How changes of answers are told: on the terminal, in Markdown, and as annotations of GitHub.
import type { AskedQuestion } from '../../lib/authoring/ask-questions.ts';
import { type Change, type ChangeCode, isWorse } from '../../lib/authoring/compare-answers.ts';
import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';
import { sayLacks, sayStatus, saySureness } from './say-asked.ts';

const words: Record<ChangeCode, string> = {
  broken: 'is no more answered as it should be',
  refused: 'is refused now',
  uncited: 'has lost a section that it cited',
  mended: 'is answered as it should be now',
  answered: 'is answered now',
  changed: 'is answered in other words',
};

type Comparison = {
  revision: string;
  /** Questions that were asked. */
  count: number;
};

export function changeLines(changes: Change[], comparison: Comparison): string[] {
  const lines = changes.flatMap((change) => [
    `${isWorse(change) ? 'WORSE' : '     '} "${change.question.question}" ${words[change.code]}`,
    `      before: ${sayAsked(change.before)}`,
    `      now:    ${sayAsked(change.now)}`,
  ]);
  return [...lines, saySum(changes, comparison)];
}

/** A summary for the page of a pull request. */
export function changesAsMarkdown(changes: Change[], comparison: Comparison): string {
  const rows = changes.map((change) => {
    const { question, before, now, code } = change;
    const cells = [
      isWorse(change) ? '❌' : '✅',
      `${escapeMarkdown(question.question)} ${words[code]}`,
      escapeMarkdown(sayAsked(before)),
      escapeMarkdown(sayAsked(now)),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`;
  });
  const table = ['| | Question | Before | Now |', '| --- | --- | --- | --- |', ...rows, ''];
  return [
    '## Answers that this edit changes',
    '',
    ...(rows.length > 0 ? table : []),
    saySum(changes, comparison),
    '',
  ].join('\n');
}

/** `::error …`, at the line of the question: a "workflow command" of GitHub Actions. */
export function annotationOf(change: Change, file: string): string {
  const { question, now } = change;
  const properties = {
    file: file.replaceAll('\\', '/'),
    line: question.line,
    title: 'An answer is worse',
  };
  const told = Object.entries(properties).map(
    ([name, value]) => `${name}=${escaped(String(value), ':,')}`,
  );
  const text = `"${question.question}" ${words[change.code]}: ${sayAsked(now)}`;
  return `::error ${told.join(',')}::${escaped(text, '')}`;
}

// What ends a command or one of its properties is written as in an address.
function escaped(text: string, further: string): string {
  const signs = `%\r\n${further}`;
  return Array.from(text, (sign) =>
    signs.includes(sign)
      ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : sign,
  ).join('');
}

function sayAsked(asked: AskedQuestion): string {
  const cited = asked.sections.length > 0 ? ` by ${asked.sections.join(', ')}` : '';
  const told = `${sayStatus(asked.status)}${cited}, ${saySureness(asked)} sure`;
  return asked.lacks.length === 0 ? told : `${told}: ${sayLacks(asked)}`;
}

function saySum(changes: Change[], { revision, count }: Comparison): string {
  const worse = changes.filter(isWorse).length;
  return `Of ${count} questions ${changes.length} are answered otherwise than at ${revision}, ${worse} of them worse.`;
}
