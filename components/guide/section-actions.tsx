// What a heading offers: to ask about its section, and to go to the chapters around it.

import type { Around } from '../../browser/guide/guide-outline.ts';
import type { Guide, Section } from '../../lib/types.ts';
import { isLanguage } from '../../lib/wire/languages.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { guideWording } from '../strings/guide-wording.ts';
import { ownLanguage, type PageContext } from './page-context.ts';

export type SectionActionsProps = {
  guide: Guide;
  section: Section;
  around: Around;
  hrefOf(sectionId: string): string;
  context: PageContext;
};

export function SectionActions({ guide, section, around, hrefOf, context }: SectionActionsProps) {
  const { strings, say } = context.wording;
  // The chat asks guides that are saved.
  if (context.view === 'trial') return null;
  // Beside the chat a heading has no room for them.
  const { previous, next } = context.view === 'panel' ? none : around;
  const { title } = section;
  const askHref = pageHref(sitePath('/'), context, {
    guide: guide.slug,
    ask: questionAbout(title, guide),
  });
  return (
    <div className="section-actions" lang={ownLanguage(guide, context).lang}>
      <a
        href={askHref}
        target={context.view === 'panel' ? '_top' : undefined}
        aria-label={say(strings.askSectionNamed, { title })}
      >
        {strings.askSection}
      </a>
      {previous && (
        <a
          href={hrefOf(previous.id)}
          aria-label={say(strings.previousSection, { title: previous.title })}
        >
          ↑
        </a>
      )}
      {next && (
        <a href={hrefOf(next.id)} aria-label={say(strings.nextSection, { title: next.title })}>
          ↓
        </a>
      )}
    </div>
  );
}

const none: Around = { previous: undefined, next: undefined };

// Answers are in the guide's language, so the question is too, where its words are known.
function questionAbout(title: string, { language }: Guide): string {
  const [tag] = language.toLowerCase().split('-');
  const { strings, say } = guideWording(isLanguage(tag) ? tag : 'en');
  return say(strings.question, { title });
}
