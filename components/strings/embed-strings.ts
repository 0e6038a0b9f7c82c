// The words of the embedded chat: those of the chat, but for those of whole pages, the choice of a guide, settings and
// shared pages, which it does not have, and
// its own.
// Chosen on the server, which sends the language that a reader needs.

import type { Translated } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { embed as english } from './en/embed.ts';
import { embed as spanish } from './es/embed.ts';
import { type ChatStrings, chatStrings } from './strings.ts';

type Unused = 'page' | 'picker' | 'settings' | 'shared';
/** Of the page's own frame. */
type OfPage = 'skip' | 'readGuide' | 'needsScript';

export type EmbedStrings = Omit<ChatStrings, Unused | 'chat' | 'answer'> & {
  chat: Omit<ChatStrings['chat'], OfPage>;
  answer: Omit<ChatStrings['answer'], 'fromSharedLink'>;
  embed: Translated<typeof english>;
};

const own: Record<Language, Translated<typeof english>> = { en: english, es: spanish };

export function embedStrings(language: Language): EmbedStrings {
  const { page, picker, settings, shared, ...used } = chatStrings(language);
  const { skip, readGuide, needsScript, ...chat } = used.chat;
  const { fromSharedLink, ...answer } = used.answer;
  return { ...used, chat, answer, embed: own[language] };
}
