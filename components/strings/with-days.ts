// Writes the days of guides as people read them, on the server: a browser takes 30 ms or more over the first
// date that it formats, four times that on a phone, in the very moment in which the page comes to life.
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { formatDay } from './format-date.ts';

export function withDays(guides: GuidesIntro, language: Language): GuidesIntro {
  const shown = guides.shown.map((guide) =>
    guide.updated === null ? guide : { ...guide, updatedDay: formatDay(guide.updated, language) },
  );
  return { ...guides, shown };
}
