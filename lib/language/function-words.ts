// English words that say how others belong together, and verbs that say little without what stands behind them ("put
// into", "go to"). They are no stop words, for a guide may well turn on one ("outside", "never"); but that a guide
// lacks one says nothing about whether it covers a question.
import { normalize } from './terms.ts';

const words = `
  across afterward afterwards almost along alongside altogether always amid among anyhow anymore anyway anywhere apart
  around aside away back beforehand behind beneath beside besides beyond despite elsewhere especially even everybody
  everyone everything everywhere except fairly finally forward hardly hence hopefully indeed inside instead later lately
  likewise meanwhile merely mostly near nearby never nevertheless nobody none nothing nowadays nowhere ones onto opposite
  otherwise outside overall partly past perhaps plus probably similarly somebody somehow sometime sometimes somewhat
  somewhere soon straight therefore throughout till together toward towards underneath unless unlike various whatever
  whenever wherever whichever whoever yourselves
  able allow allowed allows came come comes coming gave goes going gone gonna gotta keep keeps kept made makes making
  put puts putting take taken takes taking took wanted wanna went
  honestly kinda literally lots sorta way ways
`;

const functionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Whether a word, as it is written, is one of them. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(normalize(word));
}
