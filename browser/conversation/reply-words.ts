// The words of notices and reasons: in the one language of the page, loaded when an answer is first shown or
// searched, for no page needs them before.
import type { ReplyStrings, ReplyWording } from '../../lib/strings/reply-strings.ts';
import type { Language } from '../../lib/wire/languages.ts';
import type { Turn } from './conversation.ts';
import { turnInLanguage } from './turn-in-language.ts';

const files: Record<Language, () => Promise<{ replies: ReplyStrings }>> = {
  en: () => import('../../lib/strings/en/replies.ts'),
  es: () => import('../../lib/strings/es/replies.ts'),
};

/** Rejects where they cannot be loaded. */
export async function loadReplyWording(language: Language): Promise<ReplyWording> {
  const { replies } = await files[language]();
  return { language, replies };
}

/** Gives what makes of a turn the one that its reader is shown. Rejects where the words cannot be loaded. */
export async function loadTurnWording(language: Language): Promise<(turn: Turn) => Turn> {
  const wording = await loadReplyWording(language);
  return (turn) => turnInLanguage(turn, wording);
}
