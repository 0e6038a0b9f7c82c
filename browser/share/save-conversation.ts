// Saves a conversation as a Markdown file.
import type { Conversation, Turn } from '../conversation/conversation.ts';
import { conversationTitle } from '../conversation/conversation-name.ts';
import { loadTurnWording } from '../conversation/reply-words.ts';
import { conversationMarkdown, type MarkdownOptions } from './conversation-markdown.ts';
import { markdownFileName, saveMarkdown } from './markdown-file.ts';

export async function saveConversation(
  conversation: Conversation,
  options: Omit<MarkdownOptions, 'origin'>,
): Promise<void> {
  const title = conversationTitle(conversation) || options.strings.share.untitled;
  // Without the words, notices are saved as they came.
  const wording = await loadTurnWording(options.language).catch(() => (turn: Turn) => turn);
  const shown = conversation.turns.map(wording);
  const { origin } = window.location;
  const text = conversationMarkdown({ ...conversation, turns: shown }, { ...options, origin });
  saveMarkdown(markdownFileName(title), text);
}
