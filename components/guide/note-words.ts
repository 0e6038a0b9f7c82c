// The words around a section's notes: in the guide's language where it is one of ours, else in the reader's.

import type { NoteWords } from '../../browser/guide/worded-notes.ts';
import type { Guide, Section } from '../../lib/types.ts';
import { isLanguage } from '../../lib/wire/languages.ts';
import { guideWording } from '../strings/guide-wording.ts';
import { ownLanguage, type PageContext } from './page-context.ts';

export function noteWords(guide: Guide, { id }: Section, context: PageContext): NoteWords {
  const [tag] = guide.language.toLowerCase().split('-');
  const isKnown = isLanguage(tag);
  const { strings, say } = isKnown ? guideWording(tag) : context.wording;
  return {
    sectionId: id,
    label: strings.notes,
    back: (number) => say(strings.backToReference, { number }),
    attributes: isKnown ? {} : ownLanguage(guide, context),
  };
}
