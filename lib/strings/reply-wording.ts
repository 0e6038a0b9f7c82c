// What Signpost says of an answer in its own voice, in the language asked for. For the server and the command
// line: a page loads the one language that its reader needs (browser/conversation/reply-words.ts).
import type { Language } from '../wire/languages.ts';
import { replies as english } from './en/replies.ts';
import { replies as spanish } from './es/replies.ts';
import type { ReplyStrings, ReplyWording } from './reply-strings.ts';

const byLanguage: Record<Language, ReplyStrings> = { en: english, es: spanish };

export function replyWording(language: Language): ReplyWording {
  return { language, replies: byLanguage[language] };
}
