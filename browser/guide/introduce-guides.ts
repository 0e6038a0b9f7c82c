// Gives what the chat needs to know of guides from the whole guides.

import type { Guide } from '../../lib/types.ts';
import { sectionHref } from '../../lib/wire/links.ts';
import { isReadLanguage } from '../../lib/wire/read-languages.ts';
import { type GuideIntro, type GuidesIntro, mostShown, mostStarters } from './guide-intro.ts';
import type { NamedGuide } from './guide-list.ts';
import { chaptersOfGuide } from './guide-outline.ts';

const mostTopics = 12;

/** `slug` names the guide that the page is about; null where it is about all. */
export function introduceGuides(guides: Guide[], slug: string | null): GuidesIntro {
  const named = guides.find((guide) => guide.slug === slug);
  const inScope = named ? [named] : guides;
  const [language, ...others] = new Set(guides.map((guide) => guide.language));
  return {
    shown: inScope.length === 1 ? inScope.map(introduceGuide) : introduceSome(inScope),
    count: guides.length,
    language: others.length === 0 ? language : undefined,
  };
}

function introduceSome(guides: Guide[]): GuideIntro[] {
  let room = mostStarters;
  return guides.slice(0, mostShown).map((guide) => {
    const starterQuestions = guide.starterQuestions.slice(0, room);
    room -= starterQuestions.length;
    return { ...introduceGuide(guide), description: '', starterQuestions, topics: [] };
  });
}

function introduceGuide(guide: Guide): GuideIntro {
  const { description, language, starterQuestions } = guide;
  return {
    ...guideName(guide),
    description,
    isRead: isReadLanguage(language),
    starterQuestions,
    topics: topicsOf(guide),
  };
}

/** What a list of all guides tells of each. */
export function guideName({ slug, title, language, updated, canonicalUrl }: Guide): NamedGuide {
  return {
    slug,
    title,
    language,
    updated: updated ?? null,
    canonicalUrl: canonicalUrl ?? null,
  };
}

// Each view of the chat names them, and a long guide is read whole for that.
const topics = new WeakMap<Guide, GuideIntro['topics']>();

function topicsOf(guide: Guide): GuideIntro['topics'] {
  const known = topics.get(guide);
  if (known) return known;
  const read = chaptersOfGuide(guide)
    .slice(0, mostTopics)
    .map(({ id, title }) => ({ title, href: sectionHref(guide.slug, id) }));
  topics.set(guide, read);
  return read;
}
