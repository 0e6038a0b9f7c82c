// The reader of all Markdown, which is loaded for the first text that needs it, once.
import { useEffect, useState } from 'react';
import type { Block } from '../../browser/markdown/tokens.ts';

type WholeReader = (text: string) => Block[];

let held: WholeReader | undefined;

/** Rejects where it cannot be had. */
export async function loadWholeReader(): Promise<void> {
  held ??= (await import('../../browser/markdown/read-any.ts')).readMarkdown;
}

/** Undefined until it is there, and where `text` needs none; every further text tries again. */
export function useWholeReader(text: string | undefined): WholeReader | undefined {
  const [, draw] = useState(() => held);

  useEffect(() => {
    if (text === undefined || held) return;
    loadWholeReader().then(
      () => draw(() => held),
      () => {},
    );
  }, [text]);

  return text === undefined ? undefined : held;
}
