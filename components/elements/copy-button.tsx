// A button that copies a text and says so: on itself for a moment, and to a screen reader.
import type { ReactNode } from 'react';
import { useCopy } from '../hooks/use-copy.ts';
import { useStrings } from '../strings/use-strings.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';

export type CopyButtonProps = {
  label: string;
  /** Called at the click. */
  text: () => string;
  /** The same for programs that take rich text; called at the click too. */
  html?: () => string;
  icon?: ReactNode;
  className?: string;
  /** Id of what is said about it. */
  describedBy?: string | undefined;
};

export function CopyButton(props: CopyButtonProps) {
  const { label, text, html, icon = <CopyIcon />, className = 'quiet-button', describedBy } = props;
  const { copied, copyFailed } = useStrings().strings.share;
  const { outcome, copy } = useCopy();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-describedby={describedBy}
        onClick={() => copy(text(), html?.())}
      >
        {outcome === 'copied' ? <CheckIcon /> : icon}
        <span className="copy-label">
          <span data-shown={outcome !== 'copied'}>{label}</span>
          <span data-shown={outcome === 'copied'}>{copied}</span>
        </span>
      </button>
      <span aria-live="polite" className={outcome === 'failed' ? 'copy-failed' : 'sr-only'}>
        {outcome === 'copied' && copied}
        {outcome === 'failed' && copyFailed}
      </span>
    </>
  );
}
