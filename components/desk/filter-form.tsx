// Which of what is kept a page shows, as a form of choices that goes into the address.
import { type DeskPageName, deskPath } from '../../lib/desk/pages.ts';
import type { DeskContext } from './desk-context.ts';

export type FilterChoice = {
  name: string;
  label: string;
  value: string | undefined;
  /** Value and words of each; the first of them, '', is any. */
  options: [value: string, words: string][];
};

export type FilterFormProps = { page: DeskPageName; choices: FilterChoice[]; context: DeskContext };

export function FilterForm({ page, choices, context }: FilterFormProps) {
  const { days, askedLanguage, wording } = context;
  return (
    <form className="desk-filter" action={deskPath(page)}>
      <input type="hidden" name="days" value={days} />
      {askedLanguage !== undefined && <input type="hidden" name="lang" value={askedLanguage} />}
      {choices.map(({ name, label, value = '', options }) => (
        <div key={name}>
          <label htmlFor={`filter-${name}`}>{label}</label>
          <select id={`filter-${name}`} className="text-field" name={name} defaultValue={value}>
            {options.map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="button">
        {wording.strings.filter}
      </button>
    </form>
  );
}

/** Guides as a choice; none where there is only one. */
export function guideChoice(
  guides: { slug: string; title: string }[],
  value: string | undefined,
  { wording }: DeskContext,
): FilterChoice[] {
  if (guides.length < 2) return [];
  const { strings } = wording;
  const options = guides.map(({ slug, title }): [string, string] => [slug, title]);
  return [
    { name: 'guide', label: strings.guide, value, options: [['', strings.allGuides], ...options] },
  ];
}
