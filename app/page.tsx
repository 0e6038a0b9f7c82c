// The chat page: `/` asks all guides, `/?guide=<slug>` one.
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Chat } from '../components/chat/chat.tsx';
import { introduceGuide } from '../components/chat/guide-intro.ts';
import { resumeHintScript } from '../components/chat/resume-hint.ts';
import { openGuides } from '../lib/guides.ts';

type ChatPageProps = { searchParams: Promise<{ guide?: string | string[] }> };

export async function generateMetadata(props: ChatPageProps): Promise<Metadata> {
  const { asked } = await readAddress(props);
  const [only] = asked;
  if (!only || asked.length > 1) return {};
  return { title: `Ask: ${only.title}`, description: only.description || null };
}

export default async function ChatPage(props: ChatPageProps) {
  const { asked, guides, slug } = await readAddress(props);
  if (asked.length === 0) notFound();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      <script
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint
        dangerouslySetInnerHTML={{ __html: resumeHintScript }}
      />
      <Chat guides={guides.map(introduceGuide)} guide={slug} />
    </>
  );
}

// With a single guide it makes no difference whether the address names it.
async function readAddress({ searchParams }: ChatPageProps) {
  const { guides } = await openGuides();
  const named = [(await searchParams).guide].flat()[0];
  const asked = guides.filter(({ slug }) => named === undefined || slug === named);
  return { guides, asked, slug: named !== undefined && guides.length > 1 ? named : null };
}
