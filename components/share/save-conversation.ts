// Saves a conversation as a Markdown file.
import type { Conversation } from '../../browser/conversation/conversation.ts';
import { conversationTitle } from '../../browser/share/conversation-title.ts';
import { markdownFileName, saveMarkdown } from '../../browser/share/markdown-file.ts';
import { conversationMarkdown, type MarkdownOptions } from './conversation-markdown.ts';

export function saveConversation(
  conversation: Conversation,
  options: Omit<MarkdownOptions, 'origin'>,
): void {
  const title = conversationTitle(conversation) || options.strings.share.untitled;
  const text = conversationMarkdown(conversation, { ...options, origin: window.location.origin });
  saveMarkdown(markdownFileName(title), text);
}
