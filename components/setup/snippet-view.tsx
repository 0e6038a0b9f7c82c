// What to paste: the snippet, and what a site with a strict policy has to allow.
import { useMemo } from 'react';
import { policyLines } from '../../browser/setup/site-lines.ts';
import { snippetOf } from '../../browser/setup/snippet.ts';
import type { NamedOption, SetupChoices } from '../../browser/setup/snippet-options.ts';
import { CheckField } from './choice.tsx';
import { CodeBlock } from './code-block.tsx';
import type { SetupData } from './setup-data.ts';
import { useSetupWords } from './setup-words.ts';

export type SnippetViewProps = Pick<
  SetupChoices,
  'form' | 'placement' | 'isPinned' | 'hasAgentTools'
> & {
  data: SetupData;
  options: NamedOption[];
  onChange: (changes: Partial<SetupChoices>) => void;
};

export function SnippetView({ data, options, onChange, ...choices }: SnippetViewProps) {
  const { strings } = useSetupWords();
  const { form, placement, isPinned, hasAgentTools } = choices;
  const { origin, pinned } = data;
  const snippet = useMemo(
    () =>
      snippetOf({
        ...{ form, placement, hasAgentTools, options, origin },
        pinned: isPinned ? pinned : undefined,
      }),
    [form, placement, hasAgentTools, options, origin, pinned, isPinned],
  );
  const icon = new Map(options).get('icon');
  return (
    <section className="snippet" id="snippet" aria-labelledby="snippet-heading">
      <h2 id="snippet-heading">{strings.snippet}</h2>
      <CodeBlock text={snippet} name={strings.snippet} copyLabel={strings.copySnippet} />
      <p className="field-note">{strings.snippetNote}</p>
      <CheckField
        label={strings.pinned}
        note={strings.pinnedNote}
        checked={isPinned}
        onChange={(checked) => onChange({ isPinned: checked })}
      />
      <CheckField
        label={strings.agentTools}
        note={strings.agentToolsNote}
        checked={hasAgentTools}
        onChange={(checked) => onChange({ hasAgentTools: checked })}
      />
      <details>
        <summary>{strings.policy}</summary>
        <p>{strings.policyNote}</p>
        <CodeBlock
          text={policyLines(origin, { icon, hasAgentTools }).join('\n')}
          name="Content-Security-Policy"
        />
      </details>
    </section>
  );
}
