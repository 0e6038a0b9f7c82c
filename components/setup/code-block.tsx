// A text to paste elsewhere, with a button that copies it and says so: on itself for a moment, and to a
// screen reader.
import { useEffect, useState } from 'react';
import { copyText } from '../../browser/copy-text.ts';
import { CheckIcon, CopyIcon } from '../elements/icons.tsx';
import { useSetupWords } from './setup-words.ts';

export type CodeBlockProps = {
  text: string;
  /** Tells the button from others that copy. */
  name: string;
  /** On the button. */
  copyLabel?: string;
};

const toldFor = 2500;

export function CodeBlock({ text, name, copyLabel }: CodeBlockProps) {
  const { strings } = useSetupWords();
  const { outcome, copy } = useCopy(text);
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
        onClick={copy}
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

function useCopy(text: string) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), toldFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'failed');
  return { outcome, copy };
}
