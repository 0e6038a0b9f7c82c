// What the chat needs to know of guides before a question is asked: small enough to travel with the page,
// however many there are.

import type { NamedGuide } from './guide-list.ts';

export type DatedGuide = NamedGuide & {
  /** The day of `updated` as people write it, where the server has done that. */
  updatedDay?: string;
};

export type GuideIntro = DatedGuide & {
  description: string;
  /** Whether its language is understood, so that it answers more than questions in its very words. */
  isRead: boolean;
  starterQuestions: string[];
  topics: { title: string; href: string }[];
};

export type GuidesIntro = {
  /** The one that the page is about, whole; else the first few of all, without what is shown of a single one. */
  shown: GuideIntro[];
  /** How many can be asked. */
  count: number;
  /** What all of them are written in; undefined where they are in several languages. */
  language: string | undefined;
};

/** How many guides are named by a page that is not the list of them. */
export const mostShown = 5;

/** How many starter questions are shown, of all guides together. */
export const mostStarters = 6;
