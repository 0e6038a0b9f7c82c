// What the chat needs to know of a guide before a question is asked: small enough to travel with the
// page. Gives it from the whole guide.
import type { Guide } from '../../lib/types.ts';

export type GuideIntro = {
  slug: string;
  title: string;
  description: string;
  /** ISO date, when the author gives one. */
  updated: string | null;
  language: string;
  starterQuestions: string[];
  topics: { title: string; href: string }[];
};

const mostTopics = 12;

export function introduceGuide(guide: Guide): GuideIntro {
  const { slug, title, description, language, starterQuestions } = guide;
  const updated = guide.updated ?? null;
  return { slug, title, description, updated, language, starterQuestions, topics: topicsOf(guide) };
}

// The outermost headings below the title tell what a guide covers.
function topicsOf({ slug, title, sections }: Guide): GuideIntro['topics'] {
  const inner = sections.filter((section) => section.title !== title);
  const outermost = Math.min(...inner.map((section) => section.depth));
  return inner
    .filter((section) => section.depth === outermost)
    .slice(0, mostTopics)
    .map((section) => ({ title: section.title, href: `/guide/${slug}#${section.id}` }));
}
