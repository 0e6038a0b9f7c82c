// A conversation as a Markdown document: the version of it that is shown. What was left out of answers is
// not exported: those sentences failed the check, and outside of the chat they would read as statements.

import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { oneLine } from '../../lib/wire/one-line.ts';
import { type Conversation, shownTurns, type Turn } from '../conversation/conversation.ts';
import { conversationTitle } from '../conversation/conversation-name.ts';
import { answerMarkdown, wholeAddress } from './answer-markdown.ts';

/** The words around what was asked and answered. */
type MarkdownWords = {
  share: Record<'untitled' | 'exportedFrom' | 'exportedFromAll' | 'nearest', string>;
  answer: Record<
    | 'fromSharedLink'
    | 'partial'
    | 'notCovered'
    | 'notCoveredNote'
    | 'stoppedEarly'
    | 'stoppedNote'
    | 'failedTitle'
    | 'failedPartly',
    string
  >;
};

export type MarkdownOptions = {
  origin: string;
  /** Titles of guides by slug. */
  guideTitles: Record<string, string>;
  language: Language;
  strings: MarkdownWords;
  /** Fills in the places of a sentence, such as `{day}`. */
  say: (message: string, values: Record<string, string>) => string;
};

export function conversationMarkdown(conversation: Conversation, options: MarkdownOptions): string {
  const turns = shownTurns(conversation);
  const title = conversationTitle(conversation) || options.strings.share.untitled;
  const parts = [
    heading(1, title),
    originLine(conversation, turns, options),
    ...turns.flatMap((turn) => [heading(2, turn.question), ...answerParts(turn, options)]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

// Only the line's own end can close a heading, so hashes there are escaped.
function heading(level: number, text: string): string {
  const line = escapeMarkdown(oneLine(text)).replace(/(?<!#)#+$/, '\\$&');
  return `${'#'.repeat(level)} ${line}`;
}

function originLine(
  { changedAt }: Conversation,
  turns: Turn[],
  { guideTitles, language, strings, say }: MarkdownOptions,
): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(
    turns[0]?.askedAt ?? changedAt,
  );
  const slugs = new Set(turns.flatMap(({ citations }) => citations.map(({ guide }) => guide)));
  const titleBySlug = new Map(Object.entries(guideTitles));
  const titles = Array.from(slugs, (slug) => escapeMarkdown(titleBySlug.get(slug) ?? slug));
  if (titles.length === 0) return say(strings.share.exportedFromAll, { day });
  const guides = new Intl.ListFormat(language).format(titles);
  return say(strings.share.exportedFrom, { day, guides });
}

function answerParts(turn: Turn, options: MarkdownOptions): string[] {
  const answer = answerMarkdown(turn, options.origin);
  const notes = [coverageNote(turn, answer === '', options), endNote(turn, answer === '', options)];
  const origin = turn.shared ? [`*${options.strings.answer.fromSharedLink}*`] : [];
  return [...origin, answer, ...notes.filter((note) => note !== '').map((note) => `*${note}*`)];
}

function coverageNote({ summary }: Turn, silent: boolean, options: MarkdownOptions): string {
  if (!summary || summary.status === 'answered') return '';
  const { answer, share } = options.strings;
  const status = summary.status === 'partial' ? answer.partial : answer.notCovered;
  const links = summary.nearest.map(
    ({ title, href }) => `[${escapeMarkdown(title)}](${wholeAddress(href, options.origin)})`,
  );
  const nearest = links.length > 0 && options.say(share.nearest, { links: links.join(', ') });
  return [status, silent && answer.notCoveredNote, nearest].filter(Boolean).join(' ');
}

function endNote({ progress }: Turn, silent: boolean, { strings }: MarkdownOptions): string {
  const { stoppedEarly, stoppedNote, failedTitle, failedPartly } = strings.answer;
  switch (progress.kind) {
    case 'complete':
      return '';
    case 'failed':
      return silent ? failedTitle : failedPartly;
    default:
      return silent ? stoppedEarly : stoppedNote;
  }
}
