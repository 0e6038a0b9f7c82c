// Loads a part of the widget that not every page needs. A module that could not be loaded once is never asked for
// again under its address: so each further attempt has an address of its own.
import { make } from './make-element.ts';

export async function loadPart<Module>(address: string): Promise<Module> {
  try {
    return await import(address);
  } catch {
    const again = `${address}?${Date.now()}`;
    // 'strict-dynamic' trusts what a script puts into the page, though not what it imports; and what is loaded
    // already may be imported.
    await new Promise((onload, onerror) => {
      make(document.head, 'script', { type: 'module', src: again, onload, onerror });
    });
    return import(again);
  }
}
