// Where the site stands, and how an owner makes its pages their own: SITE_URL, BASE_PATH, SITE_NAME, SITE_LOGO, ACCENT,
// CONTACT_URL.
import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { z } from 'zod';
import { type AccentShades, accentShades, isAccent } from './accent-shades.ts';
import { contactError, isContact } from './wire/contact.ts';

/** A picture that another server gives, or a file that this one does. */
export type SiteLogo =
  | { kind: 'address'; address: string }
  | { kind: 'file'; path: string; type: string };

/** What stands in the place of Signpost's own. */
export type SiteSettings = {
  /** Undefined: Signpost. */
  name: string | undefined;
  /** Undefined: the sign. */
  logo: SiteLogo | undefined;
  /** Undefined: the greens of the boards. */
  accent: AccentShades | undefined;
  /** Where readers ask what the guides do not answer. Undefined: nowhere, unless a guide names a place. */
  contact: string | undefined;
};

const siteUrlError =
  'the site stands at the root of its host, so nothing may follow the host and port, as in https://guide.example';
const basePathError =
  'a path begins with a slash, ends with none and holds letters, digits and -._~ alone, as in /chat';
const addressError =
  'write an address that begins with http:// or https://, as in https://guide.example';

const longestName = 60;
const logoTypes: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};
const logoError = `name a picture file (${Object.keys(logoTypes).join(', ')}) that is there, or an address that begins with https://`;

const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

/** The variables of the environment, to be read with the others; a path stands below the working folder. */
export const siteSettings = {
  SITE_URL: optional
    .pipe(z.url({ protocol: /^https?$/, error: addressError }).optional())
    .transform((value) => value?.replace(/(?<!\/)\/+$/, ''))
    .refine((value) => value === undefined || isOrigin(value), siteUrlError)
    .transform((value) => value && new URL(value).origin),
  BASE_PATH: optional.refine((value) => value === undefined || isPath(value), basePathError),
  SITE_NAME: optional.pipe(
    z
      .string()
      .max(longestName, `use ${longestName} characters at the most`)
      .regex(/^\P{Cc}*$/u, 'write it on one line')
      .optional(),
  ),
  SITE_LOGO: optional,
  ACCENT: optional.pipe(
    z
      .string()
      .refine(isAccent, 'write a colour as # and six digits, or three, from 0 to f, as in #7a1fa2')
      .optional(),
  ),
  CONTACT_URL: optional.pipe(z.string().refine(isContact, contactError).optional()),
};

/** What the variables say together, or the fault of SITE_LOGO. */
export function siteSettingsOf(
  env: {
    SITE_NAME?: string | undefined;
    SITE_LOGO?: string | undefined;
    ACCENT?: string | undefined;
    CONTACT_URL?: string | undefined;
  },
  root: string,
): SiteSettings | { fault: string } {
  const logo = env.SITE_LOGO === undefined ? undefined : readLogo(env.SITE_LOGO, root);
  if (logo === null) return { fault: logoError };
  return {
    name: env.SITE_NAME,
    logo,
    accent: env.ACCENT === undefined ? undefined : accentShades(env.ACCENT),
    contact: env.CONTACT_URL,
  };
}

function isOrigin(address: string): boolean {
  return new URL(address).href === `${new URL(address).origin}/`;
}

function isPath(value: string): boolean {
  return /^(?:\/[\w.~-]+)+$/.test(value);
}

function readLogo(written: string, root: string): SiteLogo | null {
  if (/^https:\/\//i.test(written)) {
    return URL.canParse(written) ? { kind: 'address', address: new URL(written).href } : null;
  }
  const path = resolve(root, written);
  const type = logoTypes[extname(path).toLowerCase()];
  return type !== undefined && existsSync(path) ? { kind: 'file', path, type } : null;
}
