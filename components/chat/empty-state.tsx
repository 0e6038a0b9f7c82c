// What a new reader sees: the guide's name on its board, what it covers, and a post with starter
// questions to follow.
import type { GuideIntro } from './guide-intro.ts';
import { strings } from './strings.ts';

const mostStarters = 6;

export type EmptyStateProps = { guides: GuideIntro[]; onAsk: (question: string) => void };

export function EmptyState({ guides, onAsk }: EmptyStateProps) {
  const only = guides.length === 1 ? guides[0] : undefined;
  const starters = guides.flatMap((guide) =>
    guide.starterQuestions.map((question) => ({ question, language: guide.language })),
  );
  return (
    <div className="empty-state">
      <h2 className="title-plate plate" lang={only?.language}>
        {only ? only.title : strings.severalGuides(guides.length)}
      </h2>
      {only && only.description !== '' && (
        <p className="lead" lang={only.language}>
          {only.description}
        </p>
      )}
      <p className="promise">{only ? strings.oneGuidePromise : strings.severalGuidesAbout}</p>
      {starters.length > 0 && (
        <section>
          <h3 className="label">{strings.startersHeading}</h3>
          <ul className="post">
            {starters.slice(0, mostStarters).map(({ question, language }) => (
              <li key={question}>
                <button
                  type="button"
                  className="arm"
                  lang={language}
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

function Coverage({ guides }: { guides: GuideIntro[] }) {
  const [first, ...others] = guides;
  if (!first) return null;
  const several = others.length > 0;
  const places = several
    ? guides.map(({ title, slug }) => ({ title, href: `/guide/${slug}` }))
    : first.topics;
  if (places.length === 0) return null;
  return (
    <section>
      <h3 className="label">{several ? strings.guidesHeading : strings.topicsHeading}</h3>
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
