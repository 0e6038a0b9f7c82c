// What the chat asks, in which language it speaks, and where its citations lead.
import { languageNames, languages } from '../../lib/wire/languages.ts';
import { widgetOptions } from '../../lib/wire/widget-options.ts';
import { CheckField } from './choice.tsx';
import { SelectField } from './field.tsx';
import { OptionGroup, type OptionGroupProps, OptionText } from './option-group.tsx';
import type { SetupGuide } from './setup-data.ts';
import { useSetupWords } from './setup-words.ts';

export function ContentFields({ guides, ...props }: OptionGroupProps & { guides: SetupGuide[] }) {
  const { strings } = useSetupWords();
  const { options, onChange } = props;
  const asked = options.guide ? guides.filter(({ slug }) => slug === options.guide) : guides;
  return (
    <OptionGroup legend={strings.content}>
      <SelectField
        label={strings.guide}
        value={options.guide}
        onChange={(value) => onChange('guide', value)}
        choices={[
          ['', strings.allGuides],
          ...guides.map(({ slug, title, language }): [string, string, string] => [
            slug,
            title,
            language,
          ]),
        ]}
      />
      <SelectField
        label={strings.language}
        value={options.language}
        onChange={(value) => onChange('language', value)}
        choices={[
          ['', strings.languageAuto],
          ...languages.map((each): [string, string, string] => [each, languageNames[each], each]),
        ]}
      />
      <OptionText
        {...props}
        name="questions"
        label={strings.questions}
        note={strings.questionsNote}
        placeholder={asked.flatMap(({ starterQuestions }) => starterQuestions).join('\n')}
        rows={4}
      />
      <SelectField
        label={strings.citations}
        value={options.citations}
        onChange={(value) => onChange('citations', value)}
        choices={widgetOptions.citations.values.map((each) => [
          each,
          strings.citationChoices[each],
        ])}
        note={options.citations === 'auto' ? <OwnPages guides={asked} /> : undefined}
      />
      <CheckField
        label={strings.eventsText}
        note={strings.eventsNote}
        checked={options.events === 'text'}
        onChange={(checked) => onChange('events', checked ? 'text' : 'counts')}
      />
    </OptionGroup>
  );
}

function OwnPages({ guides }: { guides: SetupGuide[] }) {
  const { strings, say } = useSetupWords();
  const own = guides.flatMap(({ canonicalUrl }) => canonicalUrl ?? []);
  if (own.length === 0) return strings.noOwnPage;
  return say(strings.ownPage, { address: own.join(', ') });
}
