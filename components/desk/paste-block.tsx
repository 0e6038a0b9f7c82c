// Lines to be pasted into a file; the page's script adds a button that copies them.
import type { DeskContext } from './desk-context.ts';

export function PasteBlock({
  title,
  lines,
  context,
}: {
  title: string;
  lines: string;
  context: DeskContext;
}) {
  const { copy, copied } = context.wording.strings;
  return (
    <div className="paste" data-copy={copy} data-copied={copied}>
      <div className="paste-head">
        <h4>{title}</h4>
      </div>
      <pre lang="en">{lines}</pre>
    </div>
  );
}
