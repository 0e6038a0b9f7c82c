// Which guide is asked: a field that finds one by its name, the first few that fit, and the way to ask all. Each is a
// link, so it opens in a tab of its own too.
import { useEffect, useState } from 'react';
import { wordsIn } from '../../browser/fold-text.ts';
import { loadGuideList, type NamedGuide } from '../../browser/guide/guide-list.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { ModalDialog } from '../elements/modal-dialog.tsx';
import { HistorySearch } from '../history/history-search.tsx';
import { useStrings } from '../strings/use-strings.ts';

export type GuidePickerProps = {
  /** Slug of the guide that is asked; null when all are. */
  asked: string | null;
  onClose: () => void;
};

/** As many as are looked over at a glance. */
const mostListed = 8;

export function GuidePicker({ asked, onClose }: GuidePickerProps) {
  const { strings, say } = useStrings();
  const [words, setWords] = useState('');
  const guides = useGuides();
  const fits = wordsIn(words);
  const found = guides === 'failed' ? [] : (guides?.filter(({ title }) => fits(title)) ?? []);
  const more = found.length - mostListed;
  const { picker, chat } = strings;
  return (
    <ModalDialog className="settings" title={picker.title} onClose={onClose}>
      <HistorySearch label={picker.find} words={words} onWords={setWords} onDown={() => {}} />
      {guides === 'failed' && <p role="alert">{chat.loadFailed}</p>}
      <ul className="guide-picks">
        {guides && guides !== 'failed' && (
          <Pick title={say(picker.all, { count: guides.length })} isAsked={asked === null} />
        )}
        {found.slice(0, mostListed).map((guide) => (
          <Pick key={guide.slug} {...guide} isAsked={guide.slug === asked} />
        ))}
      </ul>
      <p className="guide-picks-note" role="status">
        {more > 0 && say(picker.more, { count: more })}
        {guides && guides !== 'failed' && found.length === 0 && picker.none}
      </p>
    </ModalDialog>
  );
}

type PickProps = { title: string; slug?: string; language?: string; isAsked: boolean };

function Pick({ title, slug, language, isAsked }: PickProps) {
  const { language: own } = useStrings();
  const start = sitePath('/');
  const asksOwn = new URLSearchParams(location.search).get('lang') === own ? own : undefined;
  const query = new URLSearchParams({
    ...(slug && { guide: slug }),
    ...(asksOwn && { lang: own }),
  });
  return (
    <li>
      <a
        href={query.size > 0 ? `${start}?${query}` : start}
        lang={language}
        aria-current={isAsked ? 'true' : undefined}
      >
        {title}
      </a>
    </li>
  );
}

function useGuides(): NamedGuide[] | 'failed' | undefined {
  const [guides, setGuides] = useState<NamedGuide[] | 'failed'>();
  useEffect(() => {
    loadGuideList().then(setGuides, () => setGuides('failed'));
  }, []);
  return guides;
}
