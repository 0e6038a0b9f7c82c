// A guide's language as its author names it: by its tag, or by its English name.

const tag = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;

/** Languages that guides name in words; those that are not here are named by their tags. */
const named =
  'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ka ko lt lv mk ms mt nl no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

let tags: ReadonlyMap<string | undefined, string> | undefined;

/** Tags by English name in lower case: made once, for Intl takes a millisecond to begin. */
function tagsByName(): ReadonlyMap<string | undefined, string> {
  if (tags) return tags;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  tags = new Map(named.map((each) => [names.of(each)?.toLowerCase(), each]));
  return tags;
}

/** The BCP 47 tag, such as `de-AT`; undefined for what names no language. */
export function languageTag(text: string): string | undefined {
  const asked = text.trim();
  const found = tagsByName().get(asked.toLowerCase());
  if (found !== undefined) return found;
  return tag.test(asked) && isTag(asked) ? asked : undefined;
}

// Whether Intl, which writes dates and counts words, takes it.
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
