// The questions of a guide that is a FAQ, as structured data (https://schema.org/FAQPage).
import type { Guide } from '../../lib/types.ts';

/** Questions that make a FAQ, if most sections are such. */
const fewestQuestions = 2;

/** Undefined for a guide of which fewer than half of the sections are questions with an answer below them. */
export function faqData({ sections, statements, language }: Guide, address: string) {
  const texts = new Map<string, string[]>();
  for (const { sectionId, text } of statements) {
    const known = texts.get(sectionId);
    if (known) known.push(text);
    else texts.set(sectionId, [text]);
  }
  const answered = sections.filter(({ id }) => texts.has(id));
  const questions = answered.filter(({ title }) => /[?？]$/.test(title.trimEnd()));
  if (questions.length < fewestQuestions || 2 * questions.length < answered.length)
    return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: language,
    url: address,
    mainEntity: questions.map(({ id, title }) => ({
      '@type': 'Question',
      name: title,
      url: `${address}#${encodeURIComponent(id)}`,
      acceptedAnswer: { '@type': 'Answer', text: texts.get(id)?.join(' ') },
    })),
  };
}
