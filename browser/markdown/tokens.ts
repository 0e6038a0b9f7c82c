// An answer's Markdown as it is drawn: what the views know of the tokens that `marked` gives.

export type Inline =
  | TextToken
  | { type: 'codespan' | 'image'; text: string }
  | { type: 'strong' | 'em' | 'del'; tokens: Inline[] }
  | LinkToken
  | { type: 'checkbox'; checked: boolean }
  | { type: 'br' }
  | { type: 'html'; raw: string };

export type TextToken = { type: 'text' | 'escape'; text: string; tokens?: Inline[] };

export type LinkToken = {
  type: 'link';
  href: string;
  text: string;
  /** As it is written. */
  raw: string;
  tokens: Inline[];
};

export type Block =
  | { type: 'paragraph'; tokens: Inline[] }
  | { type: 'heading'; depth: number; tokens: Inline[] }
  | ListToken
  | TableToken
  | { type: 'blockquote'; tokens: Block[] }
  | { type: 'code'; text: string }
  | { type: 'hr' | 'space' | 'def' }
  | Inline;

export type ListToken = {
  type: 'list';
  ordered: boolean;
  /** Of a list that is not ordered, nothing. */
  start: number | '';
  items: { tokens: Block[] }[];
};

export type TableToken = { type: 'table'; header: TableCellToken[]; rows: TableCellToken[][] };

export type TableCellToken = {
  text: string;
  tokens: Inline[];
  align: 'center' | 'left' | 'right' | null;
};
