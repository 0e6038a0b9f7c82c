// The guides as links, each with its description.
import type { Guide } from '../../lib/types.ts';

export type GuideLinksProps = {
  guides: Pick<Guide, 'slug' | 'title' | 'description' | 'language'>[];
};

export function GuideLinks({ guides }: GuideLinksProps) {
  return (
    <ul className="guide-links">
      {guides.map(({ slug, title, description, language }) => (
        <li key={slug} className="guide-link" lang={language}>
          <a className="guide-link-title" href={`/guide/${slug}`}>
            {title}
          </a>
          {description !== '' && <p className="guide-link-about">{description}</p>}
        </li>
      ))}
    </ul>
  );
}
