// Which guide the chat asks: one of a few in sight, or of many one that is looked up by its title or address.
import { useId, useState } from 'react';
import { useGuideList } from '../citations/use-guide-list.ts';
import { Field, SelectField } from './field.tsx';
import type { SetupGuide } from './setup-data.ts';
import { useSetupWords } from './setup-words.ts';

export type GuideFieldProps = {
  guides: SetupGuide[];
  /** How many there are, where the page holds some of them. */
  guideCount: number;
  /** Slug of the chosen one; empty for all. */
  value: string;
  onChange: (slug: string) => void;
};

export function GuideField(props: GuideFieldProps) {
  const { guides, guideCount, value, onChange } = props;
  const { strings } = useSetupWords();
  if (guides.length < guideCount) return <SearchedGuide {...props} />;
  return (
    <SelectField
      label={strings.guide}
      value={value}
      onChange={onChange}
      choices={[
        ['', strings.allGuides],
        ...guides.map(({ slug, title, language }): [string, string, string] => [
          slug,
          title,
          language,
        ]),
      ]}
    />
  );
}

// The names of all are loaded once somebody looks for one.
function SearchedGuide({ guideCount, value, onChange }: GuideFieldProps) {
  const { strings, say } = useSetupWords();
  const listId = useId();
  const [typed, setTyped] = useState(value);
  const [isWanted, setWanted] = useState(false);
  const list = useGuideList(isWanted);
  const isUnknown = typed !== '' && list.length > 0 && list.every(({ slug }) => slug !== typed);
  const change = (text: string) => {
    setTyped(text);
    onChange(list.some(({ slug }) => slug === text) ? text : '');
  };
  return (
    <Field
      label={strings.guide}
      note={say(strings.guideNote, { count: guideCount })}
      error={isUnknown ? strings.guideUnknown : undefined}
    >
      {(described) => (
        <>
          <input
            {...described}
            className="field-text"
            type="text"
            list={listId}
            value={typed}
            placeholder={strings.allGuides}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="none"
            onFocus={() => setWanted(true)}
            onChange={(event) => change(event.currentTarget.value)}
          />
          <datalist id={listId}>
            {list.map(({ slug, title, language }) => (
              <option key={slug} value={slug} label={title} lang={language} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
