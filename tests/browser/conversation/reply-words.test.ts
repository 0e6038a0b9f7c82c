import { expect, test } from 'vitest';
import { answerText } from '../../../browser/conversation/conversation.ts';
import { loadReplyWording, loadTurnWording } from '../../../browser/conversation/reply-words.ts';
import { replyWording } from '../../../lib/strings/reply-wording.ts';
import { languages } from '../../../lib/wire/languages.ts';
import { turnWith } from '../share/share-fixtures.ts';

test.each(languages)('a page in %s loads the words that the server speaks', async (language) => {
  expect(await loadReplyWording(language)).toEqual(replyWording(language));
});

test('a turn is made the one that its reader is shown, and words of old notices stay', async () => {
  const notice = { code: 'partial-words', values: { words: ['visa'] } };
  const said = { id: 'notice-1', text: 'The guide does not mention “visa”.', notice };
  const old = { id: 'notice-2', text: 'An old notice.' };
  const shown = await loadTurnWording('es');
  expect(answerText(shown(turnWith({ texts: [said, old] })))).toBe(
    'La guía no menciona «visa».\n\nAn old notice.',
  );
});
