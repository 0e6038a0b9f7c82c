// Puts the name that the site's owner chose in the place of Signpost's. On the server: the words of a page travel with it.

/** The same words under that name; as they are where it is undefined. */
export function withSiteName<Words extends { product: string }>(
  words: Words,
  name: string | undefined,
): Words {
  return name === undefined ? words : { ...words, product: name };
}
