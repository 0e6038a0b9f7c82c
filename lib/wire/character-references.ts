// Character references that Markdown lets stand (`&amp;`, `&#8217;`, `&copy;`) as the characters they mean.
// The names are those of HTML; in a browser its own reader knows them, so that no list is loaded.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

// As CommonMark bounds them.
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][\da-z]{1,30}));/gi;

/** A text with its character references read; unknown names stay, control characters become U+FFFD. */
export function decodeCharacterReferences(text: string): string {
  return text.replace(reference, (all, decimal, hex, name) => {
    if (name) return decodeNamedCharacterReference(name) || all;
    return decimal
      ? decodeNumericCharacterReference(decimal, 10)
      : decodeNumericCharacterReference(hex, 16);
  });
}
