// A question as it is read: without images, tags and addresses that were pasted with it, which ask nothing.
const image = /!\[[^[\]]*\]\([^()]*\)/gu;
const link = /\]\([^()\s]*\)/gu;
const tag = /<\/?[a-z][^<>=]*=[^<>]*>/giu;
const address = /\bhttps?:\/\/\S+/giu;

/** The text without markup; as it is when nothing else would be left. */
export function withoutMarkup(text: string): string {
  const plain = text
    .replace(image, ' ')
    .replace(link, ']')
    .replace(tag, ' ')
    .replace(address, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(plain) ? plain : text;
}
