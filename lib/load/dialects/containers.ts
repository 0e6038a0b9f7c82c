// What site generators call the boxes, folds and tabs that they have beside Markdown's own blocks, as the few shapes
// that Signpost knows.

/** The kinds of GitHub's alerts, which those of others are taken for. */
const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** What stands between an opening and a closing mark; `title` is plain text. */
export type Container = {
  shape: 'alert' | 'details' | 'tab' | 'group';
  kind: AlertKind;
  title: string | undefined;
  /** Whether a fold is open from the start. */
  isOpen?: boolean;
};

const kindsOfNames: Record<AlertKind, string> = {
  note: 'note info abstract summary tldr example quote cite seealso see-also admonition callout alert notice aside question faq help todo primary secondary default custom sidebar topic information panel',
  tip: 'tip hint success check done',
  important: 'important',
  warning: 'warning warn attention',
  caution: 'caution danger error failure fail missing bug alert-danger',
};

const kindOfName = new Map(
  alertKinds.flatMap((kind) => kindsOfNames[kind].split(' ').map((name) => [name, kind] as const)),
);
const foldNames = new Set([
  'details',
  'expand',
  'expandable',
  'accordion',
  'collapse',
  'spoiler',
  'dropdown',
  'collapsible',
  'toggle',
]);
const tabNames = new Set(['tab', 'tabitem', 'tab-item']);
const groupNames = new Set([
  'tabs',
  'tabset',
  'tab-set',
  'code-group',
  'codetabs',
  'codegroup',
  'steps',
  'step',
  'cards',
  'card',
  'grid',
  'columns',
  'column',
  'row',
  'div',
  'section',
  'container',
  'panels',
  'accordiongroup',
  'cardgroup',
  'stepper',
  'content-ref',
  'block',
]);

/** The shape that a name stands for; undefined for a name that is none. */
export function containerOf(name: string, title: string | undefined): Container | undefined {
  const plain = name.toLowerCase().replace(/^(?:callout|alert|admonition)-/, '');
  const kind = kindOfName.get(name.toLowerCase()) ?? kindOfName.get(plain);
  const named = title?.trim() || undefined;
  if (kind) return { shape: 'alert', kind, title: named };
  if (foldNames.has(plain)) return { shape: 'details', kind: 'note', title: named };
  if (tabNames.has(plain)) return { shape: 'tab', kind: 'note', title: named };
  return groupNames.has(plain) ? { shape: 'group', kind: 'note', title: named } : undefined;
}

/** The kind that an alert's own name for itself stands for; a name of its author's own is a note. */
export function alertKindOf(name: string): AlertKind {
  return kindOfName.get(name.toLowerCase()) ?? 'note';
}

/** A title as written in Markdown, without its marks. */
export function plainTitle(title: string): string {
  return title
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/[*_`]/g, '')
    .trim();
}
