// The chat page at the address of a conversation: the same page for each, since only the browser knows what it holds.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isConversationId } from '../../../lib/wire/conversation-links.ts';
import ChatPage, { generateMetadata as startMetadata } from '../../page.tsx';

type ConversationPageProps = Parameters<typeof ChatPage>[0] & { params: Promise<{ id: string }> };

export async function generateMetadata(props: ConversationPageProps): Promise<Metadata> {
  const { title, ...started } = await startMetadata(props);
  return { ...started, title: { absolute: String(title) }, robots: { index: false } };
}

export default async function ConversationPage({ params, ...props }: ConversationPageProps) {
  const { id } = await params;
  if (!isConversationId(id)) notFound();
  return <ChatPage {...props} />;
}
