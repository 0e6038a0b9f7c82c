// How an owner's choices look on the pages: as rules of style, so that no script has to know of them.
import { readConfig } from '../../config.ts';
import type { SiteSettings } from '../../site-settings.ts';
import { sitePath } from '../../wire/site-path.ts';

/** The last part of the address of the owner's picture. */
export const logoName = 'site-logo';

const ours: SiteSettings = {
  name: undefined,
  logo: undefined,
  accent: undefined,
  contact: undefined,
};

/** What the owner has chosen; nothing where the configuration cannot be used, for the page that says so is drawn too. */
export function siteHere(): SiteSettings {
  try {
    return readConfig().site;
  } catch {
    return ours;
  }
}

type Looks = Pick<SiteSettings, 'logo' | 'accent'>;

/**
 * The rules for the whole of a document; empty where the owner has chosen nothing. A colour that the page around a
 * widget names goes before the site's.
 */
export function siteStyle({ logo, accent }: Looks): string {
  return `${accent ? accentRules(accent) : ''}${logo ? logoRules(logo) : ''}`;
}

/** The picture of the site in tabs and bookmarks. `type` is undefined where another server gives it. */
export type SiteIcon = { href: string; type: string | undefined };

/** The owner's picture, and the sign where there is none. */
export function siteIcon({ logo }: Pick<SiteSettings, 'logo'>): SiteIcon {
  if (!logo) return { href: sitePath('/icon.svg'), type: 'image/svg+xml' };
  return { href: logoAddress(logo), type: logo.kind === 'file' ? logo.type : undefined };
}

/** The other server that the owner's picture comes from, for the policy of the pages. */
export function logoOrigin({ logo }: Pick<SiteSettings, 'logo'>): string | undefined {
  return logo?.kind === 'address' ? new URL(logo.address).origin : undefined;
}

function accentRules({ plate, plateInk, onLight, onDark }: NonNullable<Looks['accent']>): string {
  const colors = `--color-plate:${plate};--color-plate-ink:${plateInk};--color-pine:light-dark(${onLight},${onDark})`;
  const mark = ':root:not([data-accent]) :is(.brand-post,.brand-arm)';
  return `:root:not([data-accent]){${colors}}${mark}{fill:${plateInk}}`;
}

// An SVG that is a background runs no script and loads nothing.
function logoRules(logo: NonNullable<Looks['logo']>): string {
  const quoted = JSON.stringify(logoAddress(logo)).replaceAll('<', '\\3c ');
  return `.brand-mark{background:url(${quoted}) center/contain no-repeat}.brand-mark>*{display:none}`;
}

function logoAddress(logo: NonNullable<Looks['logo']>): string {
  return logo.kind === 'address' ? logo.address : sitePath(`/assets/${logoName}`);
}
