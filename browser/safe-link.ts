// Which addresses may become links. Anything else is shown as the text it is.

const nowhere = 'https://nowhere.invalid';

/** For the text of answers: paths of this site, http(s) addresses, and mail to the people behind a guide. */
export function answerLink(href: string): string | undefined {
  const url = parse(href);
  if (!url) return undefined;
  if (url.origin === nowhere) return href.startsWith('/') ? href : undefined;
  return /^(?:https?:\/\/|mailto:)/i.test(href) ? href : undefined;
}

/** For a guide, written by the owner of the site: also relative addresses, mail and telephone. */
export function guideLink(href: string): string | undefined {
  const url = parse(href);
  return url && ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? href : undefined;
}

function parse(href: string): URL | undefined {
  try {
    return new URL(href, nowhere);
  } catch {
    return undefined;
  }
}
