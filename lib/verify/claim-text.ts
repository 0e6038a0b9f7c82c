// Takes one sentence of a draft apart: its place in the Markdown (list mark, line break), the labels
// that it cites, and its text, cleaned of everything that a model may not bring to a page.
import { type CleanInline, cleanInline, withoutInvisible } from './clean-inline.ts';

/** Its Markdown is clean and holds no citation labels. */
export type ClaimText = CleanInline & {
  /** White space and list mark before the text. */
  opening: string;
  /** 1 to 6 for a heading, 7 for a line in bold that stands for one, 0 for anything else. */
  level: number;
  /** Labels cited, in order. */
  labels: string[];
  /** White space after the text. */
  closing: string;
};

const boldLine = /^\*\*[^*\n]*[^*\n.!?]\*\*:?$/u;
const boldLevel = 7;
const openingPattern = /^\s*(?:>\s?)*(?:#{1,6}\s+)?(?:[-*+]\s+|\p{N}{1,2}[.)]\s+)?/u;
// "[s3]", "[S3, s4 and s7]", "[^s3]", "[Source: s3]", "【s3】"; in round brackets only as "(s3)", for a
// guide may speak of Amazon S3 (S3).
const between = String.raw`(?:[\s,;&/–-]|and)*`;
const listOfSmall = String.raw`s\p{N}+(?:${between}s\p{N}+)*`;
const listOfAny = String.raw`[sS]\p{N}+(?:${between}[sS]\p{N}+)*`;
const bracketed = String.raw`[[【]\s*(?:\^|[Ss](?:ource|tatement)s?:?\s+)?${listOfAny}\s*[\]】]`;
const inRoundBrackets = String.raw`\(\s*(?:[Ss]ources?:?\s+)?${listOfSmall}\s*\)`;
const mark = `(?:${bracketed}|${inRoundBrackets})`;
const labelPattern = new RegExp(
  String.raw`(?<!\s)\s*(?<!\\)(?:\*\*${mark}\*\*|${mark})(?!\()`,
  'gu',
);
const strayMarker = /(?<!\s)\s*(?<!\\)\[\^?\p{N}{1,3}\](?!\()/gu;

/** Reads one sentence of a draft. */
export function readClaimText(draft: string): ClaimText {
  const text = withoutInvisible(draft);
  const labels: string[] = [];
  const unlabelled = text
    .replace(labelPattern, (found) => {
      labels.push(...(found.toLowerCase().match(/s\p{N}+/gu) ?? []));
      return '';
    })
    .replace(strayMarker, '');
  const parts = isTableLine(text) ? readRow(unlabelled) : readSentence(unlabelled);
  return { ...parts, labels: [...new Set(labels)] };
}

/** Whether a line belongs to a table. */
export function isTableLine(text: string): boolean {
  return text.trimStart().startsWith('|');
}

/** The line of a table's marks, as it is written. */
export function asTableRule(text: string, sentence: ClaimText): ClaimText {
  return { ...sentence, opening: '', markdown: text.trim(), closing: '\n' };
}

type Parts = Omit<ClaimText, 'labels'>;

function readSentence(text: string): Parts {
  const opening = openingPattern.exec(text)?.[0] ?? '';
  const closing = text.slice(Math.max(opening.length, text.trimEnd().length));
  const body = text.slice(opening.length, text.length - closing.length);
  return { opening, level: levelOf(opening, body, closing), ...cleanInline(body), closing };
}

function levelOf(opening: string, body: string, closing: string): number {
  const signs = opening.split('#').length - 1;
  const isBold = opening.trim() === '' && closing.includes('\n') && boldLine.test(body);
  return isBold ? boldLevel : signs;
}

// A table row: its cells are cleaned one by one, so that no cell can break out of its column.
function readRow(text: string): Parts {
  const inside = text.trim().slice(1);
  const body = inside.endsWith('|') ? inside.slice(0, -1) : inside;
  const cells = body
    .split(/(?<!\\)\|/)
    .map((cell) => cleanInline(cell.replace(/\\\|/g, '|').trim()));
  return {
    opening: `${/^\s*/.exec(text)?.[0] ?? ''}| `,
    level: 0,
    markdown: cells.map(({ markdown }) => markdown.replace(/\|/g, '\\|')).join(' | '),
    plain: cells
      .map(({ plain }) => plain)
      .filter((plain) => plain !== '')
      .join('; '),
    urls: cells.flatMap(({ urls }) => urls),
    closing: ' |\n',
  };
}
