// What the script of the page for guides works from, as its document carries it.
import type { Language } from '../../lib/wire/languages.ts';
import type { ChatStrings } from '../strings/strings.ts';
import type { TrialStrings } from '../strings/trial-wording.ts';

export type TrialData = {
  language: Language;
  strings: TrialStrings;
  /** The words of the views that draw an answer. */
  answer: Pick<ChatStrings, 'answer' | 'citations'>;
};

export const dataId = 'trial-data';

/** The element that the script draws in. */
export const rootId = 'trial';

/** The data that the document holds. It comes from our own server, which made it to this type. */
export function readTrialData(): TrialData {
  return JSON.parse(document.getElementById(dataId)?.textContent ?? '');
}
