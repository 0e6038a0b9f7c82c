// What the chat asks, in which language it speaks, and where its citations lead.
import { languageNames, languages } from '../../lib/wire/languages.ts';
import { widgetOptions } from '../../lib/wire/widget-options.ts';
import { useGuideList } from '../citations/use-guide-list.ts';
import { CheckField } from './choice.tsx';
import { SelectField } from './field.tsx';
import { GuideField } from './guide-field.tsx';
import { OptionGroup, type OptionGroupProps, OptionText } from './option-group.tsx';
import type { SetupData, SetupGuide } from './setup-data.ts';
import { useSetupWords } from './setup-words.ts';

export type ContentFieldsProps = OptionGroupProps & Pick<SetupData, 'guides' | 'guideCount'>;

export function ContentFields({ guides, guideCount, ...props }: ContentFieldsProps) {
  const { strings } = useSetupWords();
  const { options, onChange } = props;
  const asked = useAsked(guides, options.guide);
  return (
    <OptionGroup legend={strings.content}>
      <GuideField
        guides={guides}
        guideCount={guideCount}
        value={options.guide}
        onChange={(value) => onChange('guide', value)}
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
        placeholder={asked.flatMap(({ starterQuestions = [] }) => starterQuestions).join('\n')}
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

type AskedGuide = Pick<SetupGuide, 'canonicalUrl'> & Partial<SetupGuide>;

/** The guides that the chat asks, as far as the page holds them, or can have the one that is named. */
function useAsked(guides: SetupGuide[], slug: string): AskedGuide[] {
  const held = guides.filter((guide) => guide.slug === slug);
  const list = useGuideList(slug !== '' && held.length === 0);
  if (slug === '') return guides;
  return held.length > 0 ? held : list.filter((guide) => guide.slug === slug);
}

function OwnPages({ guides }: { guides: AskedGuide[] }) {
  const { strings, say } = useSetupWords();
  const own = guides.flatMap(({ canonicalUrl }) => canonicalUrl ?? []);
  if (own.length === 0) return strings.noOwnPage;
  return say(strings.ownPage, { address: own.join(', ') });
}
