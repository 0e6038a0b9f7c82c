// Saves a conversation as a Markdown file.
import type { Conversation } from '../conversation/conversation.ts';
import { conversationTitle } from '../conversation/conversation-name.ts';
import { conversationMarkdown, type MarkdownOptions } from './conversation-markdown.ts';
import { markdownFileName, saveMarkdown } from './markdown-file.ts';

export function saveConversation(
  conversation: Conversation,
  options: Omit<MarkdownOptions, 'origin'>,
): void {
  const title = conversationTitle(conversation) || options.strings.share.untitled;
  const text = conversationMarkdown(conversation, { ...options, origin: window.location.origin });
  saveMarkdown(markdownFileName(title), text);
}
