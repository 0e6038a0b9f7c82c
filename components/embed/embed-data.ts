// What the embedded chat is drawn from, as its document carries it.

import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import type { Language } from '../../lib/wire/languages.ts';
import type { EmbedStrings } from '../strings/embed-strings.ts';

export type EmbedData = {
  /** Signpost's version. */
  version: string;
  guides: GuidesIntro;
  /** The one guide that is asked; null when all are. */
  guide: string | null;
  /** What the site's owner is told where the name that was asked for is none of a guide: all guides are asked then. */
  unknownGuide: string | null;
  language: Language;
  strings: EmbedStrings;
  /** Who may embed the chat, as WIDGET_ORIGINS says; null when anybody may. */
  hosts: string[] | null;
};

export const dataId = 'embed-data';

/** The data that the document holds. It comes from our own server, which made it to this type. */
export function readEmbedData(): EmbedData {
  return JSON.parse(document.getElementById(dataId)?.textContent ?? '');
}
