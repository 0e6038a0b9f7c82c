// Brings in the Markdown renderer when it is first wanted. Gives undefined until it is there, and a plain
// view of the text when it cannot be had.
import { createElement, type FunctionComponent, useEffect, useState } from 'react';
import type { AnswerTextProps } from './answer-text.tsx';

export type AnswerTextView = FunctionComponent<AnswerTextProps>;

let loaded: AnswerTextView | undefined;

export function useAnswerText(wanted: boolean): AnswerTextView | undefined {
  const [view, setView] = useState(() => loaded);

  useEffect(() => {
    if (!wanted || view) return;
    import('./answer-text.tsx').then(
      ({ AnswerText }) => {
        loaded = AnswerText;
        setView(() => AnswerText);
      },
      () => setView(() => PlainText),
    );
  }, [wanted, view]);

  return view;
}

function PlainText({ text }: AnswerTextProps) {
  return createElement('div', { className: 'answer-text whitespace-pre-wrap' }, text);
}
