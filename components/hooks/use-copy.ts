// Copying a text, and how that went: told for a moment where it did, and until the next try where it did not.
import { useEffect, useState } from 'react';
import { copyText } from '../../browser/copy-text.ts';

const toldFor = 2500;

export function useCopy() {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), toldFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (text: string, html?: string) =>
    setOutcome((await copyText(text, html)) ? 'copied' : 'failed');
  return { outcome, copy };
}
