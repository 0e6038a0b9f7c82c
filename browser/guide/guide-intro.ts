// What the chat needs to know of a guide before a question is asked: small enough to travel with the
// page. Gives it from the whole guide.

import type { Guide } from '../../lib/types.ts';
import { sectionHref } from '../../lib/wire/links.ts';
import { isReadLanguage } from '../../lib/wire/read-languages.ts';
import { chaptersOfGuide } from './guide-outline.ts';

export type GuideIntro = {
  slug: string;
  title: string;
  description: string;
  /** ISO date, when the author gives one. */
  updated: string | null;
  /** The same as people write it, where the server has done that: a browser takes long over its first date. */
  updatedDay?: string;
  language: string;
  /** Whether its language is understood, so that it answers more than questions in its very words. */
  isRead: boolean;
  /** The address of the owner's own copy, when there is one. */
  canonicalUrl: string | null;
  starterQuestions: string[];
  topics: { title: string; href: string }[];
};

const mostTopics = 12;

export function introduceGuide(guide: Guide): GuideIntro {
  const { slug, title, description, language, starterQuestions } = guide;
  return {
    slug,
    title,
    description,
    updated: guide.updated ?? null,
    language,
    isRead: isReadLanguage(language),
    canonicalUrl: guide.canonicalUrl ?? null,
    starterQuestions,
    topics: topicsOf(guide),
  };
}

function topicsOf(guide: Guide): GuideIntro['topics'] {
  return chaptersOfGuide(guide)
    .slice(0, mostTopics)
    .map(({ id, title }) => ({ title, href: sectionHref(guide.slug, id) }));
}
