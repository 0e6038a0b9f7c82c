// What Signpost says in its own voice, as codes: why a sentence was left out, and what a reader is told beside
// the answer. The words of each code stand in lib/strings, in every language of the interface. Values are words
// of readers, guides and models: data, which is escaped where it is shown as Markdown.
import * as v from 'valibot';

/** A code with what fills the places of its words; a reader's page may be older than the server and not know it. */
export type Coded = { code: string; values: Record<string, Value> };
type Value = string | number | string[];

/** One function in place of a schema's records and unions, which every page would load. */
export const codedSchema = v.custom<Coded>(isCoded);

/** Reasons that an older version kept are sentences. */
export const keptReasonSchema = v.custom<string | Coded>(
  (given) => typeof given === 'string' || isCoded(given),
);

function isCoded(given: unknown): boolean {
  const { code, values } = (given ?? {}) as Partial<Record<keyof Coded, unknown>>;
  const isRecord = typeof values === 'object' && values !== null && !Array.isArray(values);
  return typeof code === 'string' && isRecord && Object.values(values).every(isValue);
}

function isValue(given: unknown): given is Value {
  if (Array.isArray(given)) return given.every((word) => typeof word === 'string');
  return typeof given === 'string' || typeof given === 'number';
}

type None = Record<string, never>;

/** What an amount may be given for. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Why a sentence was left out of an answer, and what each reason names. */
type ReasonValues = {
  /** No statement of the guide says it. */
  'not-said': None;
  'figure-missing': { figure: string };
  'name-missing': { name: string };
  'phrase-missing': { phrase: string };
  'other-period': { period: Period };
  'other-row': { subject: string };
  /** The guide gives the figure for something else. */
  'other-figure': None;
  'other-item': { word: string };
  'other-subject': { subject: string };
  'other-section': { section: string };
  /** It says what the guide denies. */
  denied: None;
  /** It denies what the guide says. */
  denies: None;
  'turned-round': None;
  'none-above': None;
  'none-below': None;
  /** The figure is the other end of a range. */
  'other-end': None;
  'control-characters': None;
  'unknown-address': None;
  'unknown-table-head': None;
  'headless-row': None;
  /** It cites nothing, and is in another language than the guide. */
  uncited: None;
  /** What it belongs to was left out. */
  'out-of-place': None;
};

/** What a reader is told beside the guide's own words. Words are listed as the reader wrote them. */
type NoticeValues = {
  /** Words that were read as others. */
  corrected: { read: string[]; typed: string[] };
  /** A follow-up with what completes it: its own words, then those of the questions before. */
  context: { subjects: string[] };
  'model-silent': None;
  'model-stopped': None;
  /** What the language model may do in a day is used up. */
  'model-budget': None;
  /** Most of what the model wrote is not in the guide. */
  'model-unsupported': None;
  'not-covered': None;
  'not-covered-words': { words: string[] };
  /** The guide does not say who wrote it. */
  'author-untold': None;
  /** Behind a refusal, before what stands nearest to the question. */
  nearest: None;
  partial: None;
  'partial-words': { words: string[] };
  /** Guides in a language that is not read may say more. */
  'unread-guides': { titles: string[]; count: number };
  /** Other guides than the one that is quoted cover the question too. */
  'other-guides': { titles: string[]; count: number };
  /** The day of a guide's last revision. */
  updated: { title: string; date: string };
  /** The headings of a guide, the first of them; `count` is of all. */
  contents: { title: string; sections: string[]; count: number };
  /** What the assistant is, and why it can be trusted. */
  assistant: None;
  /** The answer is in another language than the guide, and its citations quote that. */
  translated: None;
  /** The question is in a language that is not read. */
  foreign: None;
  /** Where readers ask what the guide does not answer: an address (`isContact`). */
  contact: { contact: string };
  thanks: None;
  greeting: { title: string };
  'greeting-guides': { count: number };
  introduction: { title: string };
  'introduction-guides': { count: number };
};

type CodedBy<Values> = {
  [Code in keyof Values]: { code: Code; values: Values[Code] };
}[keyof Values];

export type Reason = CodedBy<ReasonValues>;
export type ReasonCode = Reason['code'];
export type ReasonOf<Code extends ReasonCode> = Extract<Reason, { code: Code }>;
export type Notice = CodedBy<NoticeValues>;
export type NoticeCode = Notice['code'];
