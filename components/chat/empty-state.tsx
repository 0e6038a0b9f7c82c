// What a new reader sees: the guide's name on its board, what it covers, and a post with starter
// questions to follow.

import type { ReactNode } from 'react';
import { type GuidesIntro, mostStarters } from '../../browser/guide/guide-intro.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { useStrings } from '../strings/use-strings.ts';
import { AllGuides } from './all-guides.tsx';

export type EmptyStateProps = {
  guides: GuidesIntro;
  onAsk: (question: string) => void;
  /** Called when a question is about to be asked. */
  onIntent: () => void;
  /** What a browser that runs no scripts shows, where the page is drawn for it. */
  withoutScript?: ReactNode;
};

type GuidesProps = Pick<EmptyStateProps, 'guides'>;

export function EmptyState({ guides, onAsk, onIntent, withoutScript }: EmptyStateProps) {
  const { strings, say } = useStrings();
  const { shown, count } = guides;
  const only = shown.length === 1 ? shown[0] : undefined;
  const day = only?.updatedDay;
  const starters = shown.flatMap(({ starterQuestions, language }) =>
    starterQuestions.map((question) => ({ question, language })),
  );
  return (
    <div className="empty-state">
      <h2 className="title-plate plate" lang={only?.language}>
        {only ? only.title : say(strings.chat.severalGuides, { count })}
      </h2>
      {only && only.description !== '' && (
        <p className="lead" lang={only.language}>
          {only.description}
        </p>
      )}
      <p className="promise">
        {only ? strings.chat.oneGuidePromise : strings.chat.severalGuidesAbout}
        {day && <span className="promise-date"> {say(strings.chat.updated, { day })}.</span>}
      </p>
      <UnreadGuides guides={guides} />
      {withoutScript}
      {!only && <Coverage guides={guides} />}
      {starters.length > 0 && (
        <section className="starters">
          <h3 className="label">{strings.chat.startersHeading}</h3>
          <ul className="post">
            {starters.slice(0, mostStarters).map(({ question, language }) => (
              <li key={question}>
                <button
                  type="button"
                  className="arm"
                  lang={language}
                  onPointerEnter={onIntent}
                  onFocus={onIntent}
                  onClick={() => onAsk(question)}
                >
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {only && <Coverage guides={guides} />}
    </div>
  );
}

// Before a question is refused that the guide could answer.
function UnreadGuides({ guides }: GuidesProps) {
  const { strings, say, language } = useStrings();
  const unread = guides.shown.filter(({ isRead }) => !isRead);
  if (unread.length === 0) return null;
  const quoted = unread.map(({ title }) => say(strings.chat.quotedTitle, { title }));
  const titles = new Intl.ListFormat(language).format(quoted);
  return (
    <p className="promise">{say(strings.chat.unreadGuides, { count: unread.length, titles })}</p>
  );
}

function Coverage({ guides }: GuidesProps) {
  const { strings } = useStrings();
  const { shown } = guides;
  const [first, ...others] = shown;
  if (!first) return null;
  const several = others.length > 0;
  const places: { title: string; href: string; language?: string }[] = several
    ? shown.map(({ title, slug, language }) => ({ title, language, href: guidePath(slug) }))
    : first.topics;
  if (places.length === 0) return null;
  return (
    <section>
      <h3 className="label">{several ? strings.chat.guidesHeading : strings.chat.topicsHeading}</h3>
      <ul className="topics" lang={several ? undefined : first.language}>
        {places.map(({ title, href, language }) => (
          <li key={href}>
            <a href={href} lang={language}>
              {title}
            </a>
          </li>
        ))}
        <AllGuides guides={guides} />
      </ul>
    </section>
  );
}
