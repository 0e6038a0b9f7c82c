// Reads the conversation in the page's address, and again when another link is pasted over it. The reader
// is loaded beside the page, because the Markdown reader that it needs is heavy.
import { useEffect, useState } from 'react';
import type { LinkProblem, SharedLinkReading } from '../../browser/share/read-shared-link.ts';
import { loadWholeReader } from '../answer/use-whole-reader.ts';

type AddressReading =
  | SharedLinkReading
  /** The reader itself could not be had. */
  | { kind: 'problem'; problem: 'not-loaded' };

export type AddressProblem = LinkProblem | 'not-loaded';

/** Undefined while it is being read. */
export function useSharedLink(): AddressReading | undefined {
  const [reading, setReading] = useState<AddressReading>();
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      latest += 1;
      const mine = latest;
      const result = await readAddress();
      if (mine === latest) setReading(result);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => {
      latest = -1;
      window.removeEventListener('hashchange', read);
    };
  }, []);
  return reading;
}

async function readAddress(): Promise<AddressReading> {
  try {
    const { readSharedLink } = await import('../../browser/share/read-shared-link.ts');
    // It was loaded for that; with it, whatever Markdown a stranger sends is drawn at once.
    await loadWholeReader();
    return await readSharedLink(window.location.hash);
  } catch {
    return { kind: 'problem', problem: 'not-loaded' };
  }
}
