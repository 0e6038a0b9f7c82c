// The outline of a guide as a map of what readers ask: a bar for each section, and those that nobody asks for.
import type { CoverageMap, GuideReach, MappedSection } from '../../lib/desk/coverage-map.ts';
import { allOf, type Endings } from '../../lib/desk/overview.ts';
import { guidePath, sectionHref } from '../../lib/wire/links.ts';
import { Legend } from './day-chart.tsx';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame } from './desk-frame.tsx';
import { deskHref } from './desk-href.ts';
import { EndingsBar } from './endings-bar.tsx';
import { Pager } from './pager.tsx';
import { PeriodPicker } from './period-picker.tsx';

export type MapPageProps = { map: CoverageMap; context: DeskContext };

export function MapPage({ map, context }: MapPageProps) {
  const { strings } = context.wording;
  const { guides, guide, sections } = map;
  const query = { guide: guide?.slug };
  return (
    <DeskFrame
      context={context}
      page="map"
      title={strings.pages.map}
      beside={<PeriodPicker context={context} page="map" query={query} />}
    >
      <p className="lead">{strings.mapLead}</p>
      {guides.length > 1 && <GuideLinks guides={guides} guide={guide} context={context} />}
      {guide && <Outline map={map} guide={guide} context={context} />}
      <Pager paged={sections} page="map" query={query} context={context} />
    </DeskFrame>
  );
}

type GuideProps = { guide: GuideReach; context: DeskContext };

function GuideLinks({
  guides,
  guide,
  context,
}: {
  guides: GuideReach[];
  guide: GuideReach | undefined;
  context: DeskContext;
}) {
  const { strings, number } = context.wording;
  return (
    <nav className="board map-guides" aria-label={strings.guidesTable}>
      <ul>
        {guides.map(({ slug, title, language, asked }) => (
          <li key={slug}>
            <a
              href={deskHref('map', context, { guide: slug })}
              aria-current={slug === guide?.slug ? 'true' : undefined}
              lang={language}
            >
              {title}
            </a>
            <span className="tally-count">{number(asked)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Outline({ map, guide, context }: GuideProps & { map: CoverageMap }) {
  const { strings, say } = context.wording;
  const { slug, title, language } = guide;
  return (
    <section className="board map">
      <div className="map-head">
        <h2 lang={language}>{title}</h2>
        <a className="quiet-button" href={guidePath(slug)}>
          {strings.openGuide}
        </a>
      </div>
      <p>
        {say(strings.mapAsked, { count: guide.askedSections })} ·{' '}
        {say(strings.mapSilent, { count: guide.silentSections })}
      </p>
      <Legend context={context} />
      <Sections
        sections={map.sections.items}
        label={say(strings.outline, { title })}
        {...{ guide, context }}
        most={map.most}
      />
      {map.gone.length > 0 && (
        <>
          <h3>{strings.gone}</h3>
          <Sections
            sections={map.gone}
            label={strings.gone}
            {...{ guide, context }}
            most={map.most}
          />
        </>
      )}
    </section>
  );
}

type SectionsProps = GuideProps & { sections: MappedSection[]; label: string; most: number };

function Sections({ sections, label, guide, most, context }: SectionsProps) {
  return (
    <ol className="map-sections" aria-label={label}>
      {sections.map((section) => (
        <li
          key={section.id}
          data-depth={section.depth}
          data-silent={section.asked === 0 || undefined}
        >
          <a className="map-title" href={sectionHref(guide.slug, section.id)} lang={guide.language}>
            {section.title}
          </a>
          <EndingsBar counts={section.endings} most={most} />
          <SectionFigures section={section} guide={guide} context={context} />
        </li>
      ))}
    </ol>
  );
}

function SectionFigures({
  section: { id, title, endings, asked, disliked },
  guide,
  context,
}: GuideProps & { section: MappedSection }) {
  const { strings, say } = context.wording;
  if (asked === 0 && disliked === 0) return <span className="map-none">{strings.nobodyAsked}</span>;
  const { answered, partial, refused } = endings;
  return (
    <a
      className="map-figures"
      href={deskHref('questions', context, { guide: guide.slug, section: id })}
    >
      <span className="tally-count" aria-hidden="true">
        {allOf(endings)}
      </span>
      <Parts endings={endings} disliked={disliked} context={context} />
      <span className="sr-only">
        {say(strings.showQuestions, { title })}:{' '}
        {say(strings.sectionSaid, { answered, partial, refused, disliked })}
      </span>
    </a>
  );
}

// The same in figures alone, for whoever sees the colours and the legend.
function Parts({
  endings: { answered, partial, refused },
  disliked,
  context,
}: {
  endings: Endings;
  disliked: number;
  context: DeskContext;
}) {
  const { number, strings } = context.wording;
  return (
    <span className="map-parts" aria-hidden="true">
      <span data-of="answered">{number(answered)}</span>
      <span data-of="partial">{number(partial)}</span>
      <span data-of="refused">{number(refused)}</span>
      {disliked > 0 && (
        <span className="map-disliked" title={strings.disliked}>
          <ThumbDown /> {number(disliked)}
        </span>
      )}
    </span>
  );
}

const ThumbDown = () => (
  <svg width="14" height="14" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d="M17 3h4v11h-4zM15 3v11l-5 8c-1.7 0-2.5-1.2-2.200-2.600L9 14H4.200c-1.300 0-2.200-1.2-1.800-2.400l2.400-7C5.100 3.600 6 3 7 3z" />
  </svg>
);
