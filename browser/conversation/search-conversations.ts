// Finds words in conversations: in their titles, questions and answers, all versions included, as their reader is
// shown them; and tells where they stand. Neither case nor accents count, and a part of a word is enough.
import type { Language } from '../../lib/wire/languages.ts';
import { withoutTargets } from '../../lib/wire/without-targets.ts';
import { foldedWords, foldText, wordsIn } from '../fold-text.ts';
import { answerText, type Conversation, type Turn } from './conversation.ts';
import { conversationName } from './conversation-name.ts';
import { loadTurnWording } from './reply-words.ts';

/** A piece of text, and whether it is one of the words that were looked for. */
export type Marked = { text: string; isFound: boolean };

/** Characters that an excerpt has before the first word that is found, and in all. */
const excerptRoom = { before: 32, all: 140 };

/** How a conversation that is found is shown: its name, and where else the words stand in it, with them marked. */
export type FoundWords = { name: Marked[]; excerpt: Marked[] };

/** Those in which all of the words occur, by id. */
export async function findConversations(
  conversations: Conversation[],
  words: string,
  language: Language,
): Promise<Map<string, FoundWords>> {
  const shown = await turnWording(language);
  const found = conversations
    .map((each) => ({ ...each, turns: each.turns.map(shown) }))
    .filter(hasWords(words));
  const wanted = foldedWords(words);
  return new Map(
    found.map((each) => [
      each.id,
      {
        name: markedPieces(conversationName(each), wanted),
        excerpt: excerptOf(each, wanted),
      },
    ]),
  );
}

/** Tells whether all of the words occur in a conversation. */
function hasWords(words: string): (conversation: Conversation) => boolean {
  const occurIn = wordsIn(words);
  return (conversation) => occurIn(textsOf(conversation).join('\n'));
}

/**
 * The question or answer that holds most of the words, from a little before the first of them on; empty where the
 * conversation's name holds them all.
 */
function excerptOf(conversation: Conversation, wanted: string[]): Marked[] {
  const name = conversationName(conversation);
  const counted = [name, ...textsOf(conversation).filter((text) => text !== name)]
    .map((text) => ({ text, count: countIn(text, wanted) }))
    .sort((one, other) => other.count - one.count);
  const { text } = counted[0] ?? { text: name };
  if (text === name) return [];
  const plain = text.replace(/[*_`#|[\]]+/g, '').replace(/\s+/g, ' ');
  const [first] = markedPieces(plain, wanted);
  const at = first && !first.isFound ? first.text.length : 0;
  const from = at > excerptRoom.before ? startOfWord(plain, at - excerptRoom.before) : 0;
  const cut = plain.slice(from, from + excerptRoom.all);
  const isCut = from + cut.length < plain.length;
  return markedPieces(`${from > 0 ? '… ' : ''}${cut}${isCut ? '…' : ''}`, wanted);
}

/** A text in pieces, those apart that are among the words. */
function markedPieces(text: string, wanted: string[]): Marked[] {
  const { folded, places } = foldInPlace(text);
  const isFound = new Array<boolean>(text.length).fill(false);
  for (const word of wanted) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const end = places[at + word.length] ?? text.length;
      isFound.fill(true, places[at], end);
    }
  }
  const pieces: Marked[] = [];
  for (const [at, found] of isFound.entries()) {
    const last = pieces.at(-1);
    const sign = text[at] ?? '';
    if (last?.isFound === found) last.text += sign;
    else pieces.push({ text: sign, isFound: found });
  }
  return pieces;
}

/** The folded text, and where in the text each of its characters comes from. */
function foldInPlace(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const sign of text) {
    const signFolded = foldText(sign);
    folded += signFolded;
    for (let unit = 0; unit < signFolded.length; unit += 1) places.push(at);
    at += sign.length;
  }
  return { folded, places };
}

function countIn(text: string, wanted: string[]): number {
  const folded = foldText(text);
  return wanted.filter((word) => folded.includes(word)).length;
}

function startOfWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}

// Without the words, turns are searched as they came.
async function turnWording(language: Language): Promise<(turn: Turn) => Turn> {
  return loadTurnWording(language).catch(() => (turn) => turn);
}

/** The title, then questions and answers. */
function textsOf({ title, turns }: Conversation): string[] {
  const said = turns.flatMap((turn) => [turn.question, withoutTargets(answerText(turn))]);
  return [title ?? '', ...said];
}
