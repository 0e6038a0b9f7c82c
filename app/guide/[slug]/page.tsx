// A guide as a page; `?cite=<statement id>` highlights the statement and lets the fragment lead to it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuideView } from '../../../components/guide/guide-view.tsx';
import { openGuides } from '../../../lib/guides.ts';

type GuidePageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ cite?: string | string[] }>;
};

export async function generateMetadata({ params }: GuidePageProps): Promise<Metadata> {
  const guide = await findGuide(params);
  if (!guide) return {};
  const { title, description, canonicalUrl } = guide;
  return {
    title,
    description: description || null,
    ...(canonicalUrl ? { alternates: { canonical: canonicalUrl } } : {}),
  };
}

export default async function GuidePage({ params, searchParams }: GuidePageProps) {
  const guide = await findGuide(params);
  if (!guide) notFound();
  const cite = [(await searchParams).cite].flat()[0];
  return <GuideView guide={guide} cite={cite} />;
}

async function findGuide(params: GuidePageProps['params']) {
  const { slug } = await params;
  const { guides } = await openGuides();
  return guides.find((guide) => guide.slug === slug);
}
