// Sections that hold the words which are being written, one line above the question field. Enter still asks: Arrow
// Down leads into the line, the arrows along it, Enter there to the page, Esc puts it away until more is written.
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import {
  type FoundSection,
  isSearched,
  type SectionFinder,
  sectionFinder,
} from '../../browser/guide/find-sections.ts';
import { isComposing } from '../../browser/is-composing.ts';
import { HeadingPath } from '../citations/heading-path.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { focusedOption } from './focused-option.ts';

export type SectionOptionsProps = {
  /** What is written. */
  text: string;
  /** The guide that is asked; null when all are. */
  guide: string | null;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Where sections are searched. */
  api: string;
};

/** Milliseconds without a key press before it searches. */
const pause = 200;
const mostShown = 5;

export function SectionOptions({ text, guide, field, api }: SectionOptionsProps) {
  const { strings, say } = useStrings();
  const listId = useId();
  const found = useFoundSections(text.trim(), guide, api);
  const [declined, setDeclined] = useState<string>();
  const isHeld = useHasFocus(field);
  const shown = isHeld && declined !== text ? found : [];
  const [at, setAt] = useState(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other sections, and other words, are gone into anew
  useLayoutEffect(() => setAt(-1), [found, text]);
  useFieldKeys(field, { listId, count: shown.length, at, setAt, decline: () => setDeclined(text) });

  return (
    <>
      <p className="sr-only" aria-live="polite">
        {shown.length > 0 && say(strings.page.sectionsFound, { count: shown.length })}
      </p>
      {shown.length > 0 && (
        // Pressing one is not to take the focus from the field, with which the line would go.
        <div className="section-options" onPointerDown={(event) => event.preventDefault()}>
          <div id={listId} role="listbox" aria-label={strings.page.sections}>
            {shown.map((section, index) => (
              <Option
                key={section.href}
                id={`${listId}-${index}`}
                section={section}
                isFocused={index === at}
              />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

type OptionProps = { id: string; section: FoundSection; isFocused: boolean };

function Option({ id, section, isFocused }: OptionProps) {
  const option = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isFocused) option.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isFocused]);
  return (
    <a
      ref={option}
      id={id}
      role="option"
      aria-selected={isFocused}
      tabIndex={-1}
      href={section.href}
    >
      <HeadingPath citation={section} />
    </a>
  );
}

function useFoundSections(text: string, guide: string | null, api: string): FoundSection[] {
  const [found, setFound] = useState<FoundSection[]>([]);
  const finder = useRef<SectionFinder>(undefined);
  useEffect(() => {
    if (!isSearched(text)) return setFound([]);
    const life = new AbortController();
    finder.current ??= sectionFinder(api);
    const { find } = finder.current;
    const timer = setTimeout(async () => {
      const sections = await find(text, guide, life.signal);
      if (!life.signal.aborted) setFound(sections.slice(0, mostShown));
    }, pause);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [text, guide, api]);
  return found;
}

function useHasFocus(field: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const follow = () => setHeld(document.activeElement === field.current);
    follow();
    document.addEventListener('focusin', follow);
    document.addEventListener('focusout', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('focusout', follow);
    };
  }, [field]);
  return isHeld;
}

type FieldKeys = {
  listId: string;
  count: number;
  /** Which option is gone to; -1 while the focus is in the text. */
  at: number;
  setAt: (at: number) => void;
  decline: () => void;
};

// On the field itself, which hears of a key before the chat does. It stays a text box: HTML lets a field of several
// lines be no combobox, and a text box may have options too.
function useFieldKeys(field: RefObject<HTMLTextAreaElement | null>, keys: FieldKeys): void {
  const { listId, count, at } = keys;
  const latest = useRef(keys);
  latest.current = keys;

  useLayoutEffect(() => {
    const input = field.current;
    if (!input || count === 0) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { at: from, count: length, setAt, decline } = latest.current;
      if (isComposing(event) || event.shiftKey) return;
      const option = document.getElementById(`${latest.current.listId}-${from}`);
      const next = focusedOption(event.key, { from, length, input });
      if (next !== undefined) setAt(next);
      else if (event.key === 'Enter' && option) option.click();
      else if (event.key === 'Escape') decline();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    input.addEventListener('keydown', onKeyDown);
    return () => input.removeEventListener('keydown', onKeyDown);
  }, [field, count]);

  useLayoutEffect(() => {
    const input = field.current;
    if (!input || count === 0) return;
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', listId);
    if (at >= 0) input.setAttribute('aria-activedescendant', `${listId}-${at}`);
    return () => {
      for (const name of ['autocomplete', 'controls', 'activedescendant'])
        input.removeAttribute(`aria-${name}`);
    };
  }, [field, listId, count, at]);
}
