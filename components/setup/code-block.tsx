// A text to paste elsewhere, with a button that copies it and says so: on itself for a moment, and to a
// screen reader.

import { CheckIcon, CopyIcon } from '../elements/icons.tsx';
import { useCopy } from '../hooks/use-copy.ts';
import { useSetupWords } from './setup-words.ts';

export type CodeBlockProps = {
  text: string;
  /** Tells the button from others that copy. */
  name: string;
  /** On the button. */
  copyLabel?: string;
};

export function CodeBlock({ text, name, copyLabel }: CodeBlockProps) {
  const { strings } = useSetupWords();
  const { outcome, copy } = useCopy();
  const label = copyLabel ?? strings.copy;
  return (
    <div className="code-block">
      <pre>
        <code>{text}</code>
      </pre>
      <button
        type="button"
        className="quiet-button"
        aria-label={copyLabel === undefined ? `${label}: ${name}` : undefined}
        onClick={() => copy(text)}
      >
        {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
        <span className="copy-label">
          <span data-shown={outcome !== 'copied'}>{label}</span>
          <span data-shown={outcome === 'copied'}>{strings.copied}</span>
        </span>
      </button>
      <span aria-live="polite" className={outcome === 'failed' ? 'field-error' : 'sr-only'}>
        {outcome === 'copied' && strings.copied}
        {outcome === 'failed' && strings.copyFailed}
      </span>
    </div>
  );
}
