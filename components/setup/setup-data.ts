// What the setup page's script works from, as its document carries it.
import type { PinnedFile } from '../../browser/setup/snippet.ts';
import type { Language } from '../../lib/wire/languages.ts';
import type { DoctorStrings } from '../strings/en/doctor.ts';
import type { SetupStrings } from '../strings/setup-wording.ts';

export type SetupGuide = {
  slug: string;
  title: string;
  language: string;
  starterQuestions: string[];
  /** The address of the owner's own page of it; null where it names none. */
  canonicalUrl: string | null;
};

/** Guides that the page brings along; of more, a field asks for them. */
export const mostSetupGuides = 20;

export type SetupData = {
  /** The first ones. */
  guides: SetupGuide[];
  /** How many there are. */
  guideCount: number;
  /** Where this Signpost is reached: scheme, host and port. */
  origin: string;
  pinned: PinnedFile;
  /** Who may embed the chat, as WIDGET_ORIGINS says; null when anybody may. */
  widgetOrigins: string[] | null;
  language: Language;
  strings: SetupStrings;
  doctor: DoctorStrings;
};

export const dataId = 'setup-data';

/** The element that the script draws in. */
export const rootId = 'setup';

/** The data that the document holds. It comes from our own server, which made it to this type. */
export function readSetupData(): SetupData {
  return JSON.parse(document.getElementById(dataId)?.textContent ?? '');
}
