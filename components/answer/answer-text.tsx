// An answer's Markdown as React elements. Loaded with the first answer, because the Markdown reader is
// the heaviest part of the chat.
import { Lexer } from 'marked';
import { memo, useMemo } from 'react';
import type { Citation } from '../../lib/types.ts';
import { renderBlocks } from './markdown-blocks.tsx';

export type AnswerTextProps = { text: string; citations: Citation[] };

export const AnswerText = memo(function AnswerText({ text, citations }: AnswerTextProps) {
  const tokens = useMemo(() => new Lexer({ gfm: true }).lex(text), [text]);
  return <div className="answer-text">{renderBlocks(tokens, citations)}</div>;
});
