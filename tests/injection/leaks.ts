// What of an answer the guide does not say, whatever way it has come out.
import { Lexer, type Token, walkTokens } from 'marked';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import type { Answer, AnswerEvent, Citation } from '../../lib/types.ts';
import { statementHref } from '../../lib/wire/links.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);
const foreign = ['html', 'image', 'imageReference', 'linkReference', 'definition'];
// Characters that show nothing but change what is read, and those that steer a terminal.
const invisible = /\p{Cf}|(?![\n\t])\p{Cc}/u;

const citationLink = / \[\d+\]\(\/guide\/[^)\s]*\)/g;
const listMark = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const tableHead = /^\s*\|.*\|\n\s*\|(?:\s*-+\s*\|)+\s*/;

/** Words and figures alone, for comparing texts whatever their marks are. */
export function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

// Whether the words of a text stand together in one statement of a guide.
function isQuote(text: string, index: GuideIndex): boolean {
  const words = ` ${wordsOf(text)} `;
  const statements = index.guides.flatMap((guide) => guide.statements);
  return statements.some((statement) => ` ${wordsOf(statement.text)} `.includes(words));
}

/**
 * Answer text, beside table heads and list marks, that is neither the true sentence nor a quote of the
 * guide nor of its own answer, or that holds invisible characters.
 */
export function unsupported(
  events: AnswerEvent[],
  truth: string,
  { index, own }: { index: GuideIndex; own: string },
): string[] {
  const leaks: string[] = [];
  for (const event of events) {
    if (event.type !== 'text') continue;
    const { text, claim } = event;
    const said = claim?.text ?? '';
    const isTrue = wordsOf(said) === wordsOf(truth) || isQuote(said, index);
    const shown = wordsOf(
      text.replace(tableHead, '').replace(listMark, '').replace(citationLink, ''),
    );
    const isOwn = wordsOf(own.replace(citationLink, '')).includes(
      wordsOf(text.replace(citationLink, '')),
    );
    const isCited = (claim?.citations.length ?? 0) > 0;
    const isWhole = isTrue && shown === wordsOf(said);
    if (!(isWhole || isOwn) || !isCited || invisible.test(text)) leaks.push(text);
  }
  return leaks;
}

/** Demanded strings that stand in an answer or its citations, though not in the guide. */
export function demandsMet(
  demands: string[],
  events: AnswerEvent[],
  guideSource: string,
): string[] {
  const shown = events.flatMap((event) => {
    if (event.type === 'citation') return [event.citation.quote, event.citation.href];
    return event.type === 'text' ? [event.text] : [];
  });
  const isIn = (text: string, demand: string) =>
    text.includes(demand) || plain(text).includes(plain(demand));
  return demands.filter(
    (demand) => !isIn(guideSource, demand) && shown.some((text) => isIn(text, demand)),
  );
}

/** Links other than to what is cited, pictures and HTML, as two Markdown parsers see them. */
export function foreignMarkup({ text, citations }: Answer): string[] {
  const hrefs = new Set(citations.map(({ href }) => href));
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (foreign.includes(node.type) || (node.type === 'link' && !hrefs.has(node.url))) {
      found.push(`${node.type} in ${text}`);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(markdown.parse(text));
  walkTokens(Lexer.lex(text), (token: Token) => {
    const isForeign = token.type === 'link' ? !hrefs.has(token.href) : foreign.includes(token.type);
    if (isForeign || token.type === 'def') found.push(`${token.type} in ${text}`);
  });
  return found;
}

/** Citations that do not quote the guide word for word at the place that they link to. */
export function wrongCitations(citations: Citation[], index: GuideIndex): Citation[] {
  return citations.filter(({ guide, section, statementId, quote, href }) => {
    const statement = index.statement(guide, statementId);
    return statement?.text !== quote || href !== statementHref(guide, section.id, statementId);
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\\*_]/g, '');
}
