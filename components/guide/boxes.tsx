// Boxes, folds and tabs of a guide's text, as the generators show them whose Markdown it is.
import type { ComponentProps, ReactNode } from 'react';
import type { GuideWording } from '../strings/guide-wording.ts';

type BoxProps<Name extends 'aside' | 'details' | 'section'> = ComponentProps<Name> & {
  'data-title'?: string;
  'data-alert'?: string;
  'data-tab'?: unknown;
};

/** Gives the elements that stand for boxes, with the names of their kinds in a language. */
export function boxesIn(
  { strings }: GuideWording,
  attributes: { lang?: string; dir?: 'ltr' | 'rtl' },
) {
  const words = new Map([
    ['note', strings.alertNote],
    ['tip', strings.alertTip],
    ['important', strings.alertImportant],
    ['warning', strings.alertWarning],
    ['caution', strings.alertCaution],
  ]);
  // No landmark: a text may have many.
  function Alert({
    children,
    'data-title': title,
    'data-alert': kind = 'note',
  }: BoxProps<'aside'>) {
    const word = words.get(kind) ?? strings.alertNote;
    return (
      <div className="alert" data-alert={kind} role="note" aria-label={title ?? word}>
        <p className="box-title">{title ?? <span {...attributes}>{word}</span>}</p>
        {children}
      </div>
    );
  }

  function Fold({ children, open, 'data-title': title }: BoxProps<'details'>) {
    return (
      <details open={open}>
        <summary>{title ?? <span {...attributes}>{strings.fold}</span>}</summary>
        {children}
      </details>
    );
  }

  return { aside: Alert, details: Fold, section: Tab };
}

// All tabs are shown, one below the other: what is cited in one is seen, and found in the page.
function Tab({
  children,
  'data-title': title,
  'data-tab': tab,
  ...props
}: BoxProps<'section'>): ReactNode {
  if (tab === undefined) return <section {...props}>{children}</section>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className="tab" role="group" aria-label={title}>
      {title !== undefined && <p className="box-title">{title}</p>}
      {children}
    </div>
  );
}
