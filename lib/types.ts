// The nouns of Signpost, as docs/architecture.md defines them. Data only: no behaviour, no imports of
// other stages. Those that travel are inferred from the schemas of lib/wire. Offsets count UTF-16 code units
// from the start of the guide's Markdown file.
import type { Root } from 'hast';
import type { InferOutput } from 'valibot';
import type { Notice, Reason } from './wire/codes.ts';
import type { SaidCell } from './wire/rows.ts';
import type { answerSummarySchema, citationSchema } from './wire/stream-parts.ts';

/** One Markdown document with its front matter. `slug` names it in URLs and is unique in a folder. */
export type Guide = {
  slug: string;
  title: string;
  description: string;
  /** ISO date (`2026-01-31`) of the last revision, when the author gives one. */
  updated: string | undefined;
  /** BCP 47 tag, such as `en`. */
  language: string;
  /** The address of the owner's own copy of the guide. */
  canonicalUrl: string | undefined;
  /** Where readers ask what the guide does not answer, when the author names a place (`isContact`). */
  contact?: string | undefined;
  starterQuestions: string[];
  words: GuideWords;
  sections: Section[];
  statements: Statement[];
  passages: Passage[];
};

/** What readers call things, as the guide's author lists it. */
export type GuideWords = {
  /** Groups of words or short phrases that mean the same. */
  synonyms: string[][];
  /** Questions that readers put in words of their own. */
  askedAs: AskedAs[];
  /** Questions that readers may ask and the guide does not answer. */
  notCovered: string[];
};

/** A question, and what answers it: a section, or one statement of it. */
export type AskedAs = { text: string; sectionId: string; statementId: string | undefined };

/** A heading with everything up to the next heading. */
export type Section = {
  /** The explicit id of the heading, or its slug; unique in the guide. */
  id: string;
  title: string;
  /** Heading depth, 1 to 6. */
  depth: number;
  /** Titles from the outermost heading down to this one. */
  path: string[];
  /** Line of the heading in the file, counted from 1. */
  line: number;
  /** The section's blocks as an HTML tree; each statement's element carries `data-statement`. */
  content: Root;
};

/** `item` is of a bulleted list, `step` of a numbered one. */
export type StatementKind = 'sentence' | 'item' | 'step' | 'row' | 'code';

/** A cell of a table row, said with its column head; columns are counted from 0. */
export type Cell = SaidCell & { column: number };

/** The smallest thing that can be cited. */
export type Statement = {
  /** `<section id>.<hash of the text>`: survives edits elsewhere in the guide. */
  id: string;
  sectionId: string;
  kind: StatementKind;
  /** What a reader is shown as the quote; plain text, one line. */
  text: string;
  /** The line that introduces the list, for an item or a step. */
  leadIn: string | undefined;
  /** What names what it is about, where it does not: the bold opening of its paragraph, the title of its box. */
  topic: string | undefined;
  /** The cells of a table row, in column order. */
  cells: Cell[] | undefined;
  /** Ids of the statements that it is told with: what an item's own list says, its footnotes, what it leads to. */
  qualifiedBy?: string[] | undefined;
  /** Blocks of a section are counted from 0; all items of one list share a block. */
  block: number;
  start: number;
  end: number;
};

/** A statement with the slug of its guide. */
export type GuideStatement = { guide: string; statement: Statement };

/** What retrieval ranks: neighbouring statements of one section. */
export type Passage = {
  /** `<guide>/<section id>`, with `~2`, `~3` … for the further parts of a long section. */
  id: string;
  guide: string;
  sectionId: string;
  /** Positions of its statements in `Guide.statements`: from `first` up to, not including, `last`. */
  first: number;
  last: number;
  text: string;
};

/** One message of a conversation, as plain text. */
export type Turn = { role: 'user' | 'assistant'; text: string };

/** A stem to look up, the word that it came from, and its weight: 1 when asked for by name. */
export type QueryTerm = {
  term: string;
  word: string;
  weight: number;
  /** Whether it is written as a proper name, with a capital inside a sentence, or stands in quotation marks. */
  isName: boolean;
  /** Stems of other wordings, from the synonyms of the guides. */
  alternatives: string[][];
};

/** A word that the reader typed and how it was read. */
export type Correction = { typed: string; read: string };

/** What wants an answer of its own in a message. */
export type QueryPart = {
  text: string;
  /** Whether it is put as a question or request, or only leads up to one. */
  isQuestion: boolean;
  /** Whether it goes on with the question before it in the same message. */
  isBound?: boolean;
  /** Its text, and then the situation that is told beside it; undefined without one. */
  withSituation?: string;
  /** Each stem once: first the words of the part (weight 1), then what its context adds. */
  terms: QueryTerm[];
  /** The unit vector of its text, where an embedding model has given one. */
  vector?: Float32Array;
  /** Whether it goes on from the last answer, so that the sections quoted there come first. */
  leans?: boolean;
  /** The question that it puts another thing into, as that was put: "How much …", before "And a junior?" */
  before?: string;
};

/** The last question of a conversation, after `understand`. */
export type Query = {
  /** What the reader typed. */
  question: string;
  /** Earlier questions that complete a dependent one ("And at staff level?"), latest first. */
  context: string[];
  /** What the reader was last answered with, in that order, when the question leans on it. */
  said: GuideStatement[];
  /** Sections that the last answer spoke of, `<guide>#<section id>`, when the question leans on it. */
  about: string[];
  /**
   * What is quoted whatever the words say, because the question is about the last answer itself ("Why?", "The
   * second one?"): nothing, where the guide does not say it. Undefined for any other question.
   */
  quotes: GuideStatement[] | undefined;
  /** `foreign` is put in another language than English. */
  kind: 'question' | 'small-talk' | 'foreign';
  /** Typing errors that were mended in the question. */
  corrections: Correction[];
  /** Restricts retrieval to one guide. */
  guide: string | undefined;
  /**
   * The language of the question, where it is another one than the guide's: its parts are then a model's wording of
   * it, by which passages are found, and `question` is what the reader typed.
   */
  askedIn?: string;
  parts: QueryPart[];
};

/** A passage with its rank's score (BM25F, unbounded, higher is better). */
export type RankedPassage = { passage: Passage; score: number };

/** What retrieval found for one part of a question. */
export type PartEvidence = {
  part: QueryPart;
  /** Best first. */
  passages: RankedPassage[];
  /** Log-odds, up to a constant, that a statement of the ranked passages answers the part. */
  scores: ReadonlyMap<Statement, number>;
  /** Probability that the guides cover the part, 0 to 1. */
  coverage: number;
  /** Words of the part that stand nowhere in the guides. */
  unknown: string[];
  /**
   * How alike the part is to what a section of its passages (`<guide>#<section id>`) or a statement of one
   * (`<guide>#<statement id>`) is asked as, 0 to 1; what is not listed is asked as nothing.
   */
  likeness: ReadonlyMap<string, number>;
  /** By how much the nearest statement of the best one's guide is nearer than they are on average; 0 without vectors. */
  lead: number;
  /** Whether words alone leave no doubt of what answers the part. */
  isSettled: boolean;
  /** How far the guides cover the part, as far as the words tell. */
  verdict: AnswerStatus;
};

/** What retrieval found for one question. */
export type Evidence = {
  query: Query;
  /** The parts that are put as questions. */
  parts: PartEvidence[];
  /** The passages of all parts, each once; the best of each part come first. */
  passages: RankedPassage[];
  verdict: AnswerStatus;
};

/** Where an answer's sentence stands in a guide. */
export type Citation = InferOutput<typeof citationSchema>;

/** A statement as it was quoted. */
export type QuotedStatement = Pick<Citation, 'guide' | 'statementId' | 'quote'>;

/** One sentence, list item or table row of an answer, with the numbers of its citations. */
type Claim = { text: string; citations: number[] };

/** What is known of an answer once it is complete: the `data-answer` part. */
export type AnswerSummary = Omit<KeptSummary, 'leftOut'> & { leftOut: LeftOut[] };
export type AnswerStatus = AnswerSummary['status'];
export type AnswerMode = AnswerSummary['mode'];
export type LeftOut = { text: string; reason: Reason };
type KeptSummary = InferOutput<typeof answerSummarySchema>;
export type NearestSection = AnswerSummary['nearest'][number];

/** A complete answer, as `npm run ask -- --json` prints it. */
export type Answer = AnswerSummary & {
  question: string;
  /** Markdown, notices and answer; citations are links `[n](href)`. */
  text: string;
  /** What was told beside the guide's words, in order. */
  notices: Notice[];
  claims: Claim[];
  citations: Citation[];
};

/** A passage as a search gives it to whoever asks. */
export type FoundPassage = {
  id: string;
  /** Slug of the guide. */
  guide: string;
  section: Citation['section'];
  href: string;
  text: string;
  /** BM25F score, or its mix with a cosine; comparable within one search only. */
  score: number;
};

/** What happens while an answer comes into being, in order; a summary ends it. */
export type AnswerEvent =
  | { type: 'citation'; citation: Citation }
  /** Whole sentences of the answer, as Markdown. */
  | { type: 'text'; text: string; claim: Claim | undefined }
  /** Signpost's own word to the reader, not the guide's. */
  | { type: 'notice'; notice: Notice }
  | { type: 'summary'; summary: AnswerSummary };
