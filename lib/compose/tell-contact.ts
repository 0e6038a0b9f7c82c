// Below a refusal: where readers ask the people behind the guide.
import type { GuideIndex } from '../index/guide-index.ts';
import type { AnswerEvent, Guide, NearestSection } from '../types.ts';
import { guidePath } from '../wire/links.ts';

export type Contacts = {
  /** Slug of the one guide that is asked. */
  guide: string | undefined;
  index: Pick<GuideIndex, 'guides' | 'guide'>;
  /** The owner's of the site, for guides that name none. */
  contact: string | undefined;
};

/** The events of an answer; before the end of a refusal, the contact of the guide that was asked or is nearest. */
export async function* tellContact(
  events: AsyncIterable<AnswerEvent>,
  contacts: Contacts,
): AsyncGenerator<AnswerEvent> {
  for await (const event of events) {
    if (event.type === 'summary' && event.summary.status === 'not-covered') {
      const contact = contactFor(contacts, event.summary.nearest);
      if (contact) yield { type: 'notice', notice: { code: 'contact', values: { contact } } };
    }
    yield event;
  }
}

function contactFor(
  { guide, index, contact }: Contacts,
  nearest: NearestSection[],
): string | undefined {
  const [only, ...others] = guide === undefined ? index.guides : [index.guide(guide)];
  const about = others.length === 0 ? only : guideOf(nearest[0], index.guides);
  return about?.contact ?? contact;
}

function guideOf(section: NearestSection | undefined, guides: Guide[]): Guide | undefined {
  const [path] = section?.href.split('#', 1) ?? [];
  return guides.find(({ slug }) => guidePath(slug) === path);
}
