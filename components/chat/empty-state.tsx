// What a new reader sees: the guide's name on its board, what it covers, and a post with starter
// questions to follow.

import type { GuideIntro } from '../../browser/guide/guide-intro.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { useStrings } from '../strings/use-strings.ts';

const mostStarters = 6;

export type EmptyStateProps = {
  guides: GuideIntro[];
  onAsk: (question: string) => void;
  /** Called when a question is about to be asked. */
  onIntent: () => void;
};

export function EmptyState({ guides, onAsk, onIntent }: EmptyStateProps) {
  const { strings, say, formatDay } = useStrings();
  const only = guides.length === 1 ? guides[0] : undefined;
  const starters = guides.flatMap(({ starterQuestions, language }) =>
    starterQuestions.map((question) => ({ question, language })),
  );
  return (
    <div className="empty-state">
      <h2 className="title-plate plate" lang={only?.language}>
        {only ? only.title : say(strings.chat.severalGuides, { count: guides.length })}
      </h2>
      {only && only.description !== '' && (
        <p className="lead" lang={only.language}>
          {only.description}
        </p>
      )}
      <p className="promise">
        {only ? strings.chat.oneGuidePromise : strings.chat.severalGuidesAbout}
        {only?.updated && (
          <span className="promise-date">
            {' '}
            {say(strings.chat.updated, { day: only.updatedDay ?? formatDay(only.updated) })}.
          </span>
        )}
      </p>
      <UnreadGuides guides={guides} />
      <NeedsScript guides={guides} />
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
      <Coverage guides={guides} />
    </div>
  );
}

// Before a question is refused that the guide could answer.
function UnreadGuides({ guides }: { guides: GuideIntro[] }) {
  const { strings, say, language } = useStrings();
  const unread = guides.filter(({ isRead }) => !isRead);
  if (unread.length === 0) return null;
  const quoted = unread.map(({ title }) => say(strings.chat.quotedTitle, { title }));
  const titles = new Intl.ListFormat(language).format(quoted);
  return (
    <p className="promise">{say(strings.chat.unreadGuides, { count: unread.length, titles })}</p>
  );
}

// For a browser that runs no scripts: what would need them is hidden there.
function NeedsScript({ guides }: { guides: GuideIntro[] }) {
  const { strings } = useStrings();
  return (
    <noscript>
      <div className="needs-script">
        <p>{strings.chat.needsScript}</p>
        <ul>
          {guides.map(({ slug, title, language }) => (
            <li key={slug}>
              <a href={guidePath(slug)} lang={language}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}

function Coverage({ guides }: { guides: GuideIntro[] }) {
  const { strings } = useStrings();
  const [first, ...others] = guides;
  if (!first) return null;
  const several = others.length > 0;
  const places = several
    ? guides.map(({ title, slug }) => ({ title, href: guidePath(slug) }))
    : first.topics;
  if (places.length === 0) return null;
  return (
    <section>
      <h3 className="label">{several ? strings.chat.guidesHeading : strings.chat.topicsHeading}</h3>
      <ul className="topics" lang={several ? undefined : first.language}>
        {places.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
