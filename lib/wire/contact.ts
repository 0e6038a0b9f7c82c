// Where readers reach the people behind a guide: the address of a page, or one of mail.

/** What a wrong one is refused with. */
export const contactError =
  'write the address of a page or of mail, as in https://example.org/help or mailto:help@example.org';

/** Whether readers can be led there: `http`, `https` and `mailto` alone, and no login in it. */
export function isContact(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || /[\s<>]/.test(address)) return false;
  if (url.protocol === 'mailto:') return url.pathname.includes('@');
  const isPage = url.protocol === 'https:' || url.protocol === 'http:';
  return isPage && url.username === '' && url.password === '';
}

/** The address as people write it: without its scheme, and without what a mail is to begin with. */
export function contactName(address: string): string {
  const [named = ''] = address.replace(/^(?:https?:\/\/|mailto:)/i, '').split(/[?#]/, 1);
  return named.replace(/\/$/, '');
}
