// What the empty chat promises of its answers, and goes on to tell.
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';

type Promised = 'oneGuidePromise' | 'severalGuidesAbout';
export type WithPromise = { chat: Record<Promised, string> };

/** The same words, with a sentence more behind the promise that is made of one guide, or of several. */
export function promising<Strings extends WithPromise>(
  strings: Strings,
  { shown }: GuidesIntro,
  sentence: string,
): Strings {
  const promise: Promised = shown.length === 1 ? 'oneGuidePromise' : 'severalGuidesAbout';
  const chat = { ...strings.chat, [promise]: `${strings.chat[promise]} ${sentence}` };
  return { ...strings, chat };
}
