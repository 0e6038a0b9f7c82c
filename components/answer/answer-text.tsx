// An answer's Markdown as React elements. What answers are written in is read at once; any other Markdown stands as
// plain text until the reader of all of it has come.
import { memo, useMemo } from 'react';
import { readMarkdown } from '../../browser/markdown/read-answer.ts';
import type { Citation } from '../../lib/types.ts';
import { renderBlocks } from './markdown-blocks.tsx';
import { readableText } from './readable-text.ts';
import { useWholeReader } from './use-whole-reader.ts';

export type AnswerTextProps = { text: string; citations: Citation[] };

export const AnswerText = memo(function AnswerText({ text, citations }: AnswerTextProps) {
  const known = useMemo(() => readMarkdown(text), [text]);
  const readWhole = useWholeReader(known ? undefined : text);
  const blocks = useMemo(() => known ?? readWhole?.(text), [known, readWhole, text]);
  return (
    <div className="answer-text">
      {blocks ? (
        renderBlocks(blocks, citations)
      ) : (
        <p className="whitespace-pre-wrap">{readableText(text)}</p>
      )}
    </div>
  );
});
