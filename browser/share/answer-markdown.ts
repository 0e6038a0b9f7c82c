// An answer as Markdown that can be read anywhere: its text with whole addresses, then its sources.

import type { Citation } from '../../lib/types.ts';
import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';
import { answerText, citedSources, type Turn } from '../conversation/conversation.ts';

/** `origin` is where the guides are, such as `https://guide.example`. Empty where nothing was answered. */
export function answerMarkdown(turn: Turn, origin: string): string {
  const sources = citedSources(turn).map((source) => sourceLine(source, origin));
  return [withWholeAddresses(answerText(turn), origin), sources.join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

// A bullet with the number of the sign: an ordered list would number the sources anew.
function sourceLine({ number, section, quote, href }: Citation, origin: string): string {
  const place = escapeMarkdown(section.path.join(' › ') || section.title);
  return `- [${number}](${wholeAddress(href, origin)}) ${place}: “${escapeMarkdown(quote)}”`;
}

function withWholeAddresses(text: string, origin: string): string {
  return text.replace(/\]\((?=\/(?!\/))/g, `](${origin}`);
}

export function wholeAddress(href: string, origin: string): string {
  return href.startsWith('/') ? origin + href : href;
}
