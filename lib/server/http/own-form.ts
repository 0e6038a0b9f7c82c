// Whether a form was sent by a page of this site, as far as a browser tells it.
import { foreignOrigin } from './foreign-origin.ts';

/**
 * What a browser tells of a request by itself: `Sec-Fetch-Site`, and the origin of every POST. Programs tell neither.
 * @param siteUrl The configured address of this site, if there is one.
 */
export function isOwnForm(headers: Headers, siteUrl: string | undefined): boolean {
  const site = headers.get('sec-fetch-site');
  return (site === null || site === 'same-origin') && foreignOrigin(headers, siteUrl) === undefined;
}
