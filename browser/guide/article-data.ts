// A guide as structured data (JSON-LD of schema.org), to stand in a script element.
import type { Guide } from '../../lib/types.ts';
import { faqData } from './faq-data.ts';
import { readingMinutes, wordCount } from './reading-time.ts';

/** JSON without `<`, so that no text of a guide can end the element around it. */
export function articleData(guide: Guide, address: string): string {
  const { title, description, updated, language } = guide;
  const words = wordCount(guide);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: description || undefined,
    dateModified: updated,
    inLanguage: language,
    wordCount: words,
    timeRequired: `PT${readingMinutes(words)}M`,
    url: address,
    mainEntityOfPage: address,
    isAccessibleForFree: true,
  };
  const faq = faqData(guide, address);
  return JSON.stringify(faq ? [data, faq] : data).replace(/</g, '\\u003c');
}
