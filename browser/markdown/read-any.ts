// Markdown of every kind. Loaded for a text that read-answer.ts does not know, for the reader that knows all is a fifth
// of what an answer loads. A document that loads nothing later holds this one in its place.
import { Lexer } from 'marked';
import type { Block } from './tokens.ts';

export function readMarkdown(text: string): Block[] {
  return new Lexer({ gfm: true }).lex(text) as Block[];
}
