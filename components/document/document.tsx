// A whole HTML document of our own: no framework's script, one style sheet, and one small script where a
// page has one.

import type { ReactNode } from 'react';
import { themeScript } from '../../browser/theme.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { paperColors } from '../elements/paper-colors.ts';

/** Addresses of the built files. `module` tells that the script is one. */
export type DocumentAssets = {
  styles: string;
  script: string;
  module?: boolean;
  /** Rules of the site's owner, which the document's policy names. */
  inlineStyle?: string | undefined;
  /** In tabs and bookmarks; undefined in a frame. */
  icon?: { href: string; type: string | undefined } | undefined;
};

export type DocumentProps = {
  language: Language;
  title: string;
  /** Undefined when they could not be found: the document is then plain. */
  assets: DocumentAssets | undefined;
  /** Run before the first paint: a constant, which the document's policy names. */
  inlineScript?: string;
  /** Further elements of the head. */
  head?: ReactNode;
  children: ReactNode;
};

export function Document(props: DocumentProps) {
  const { language, title, assets, inlineScript = themeScript, head, children } = props;
  return (
    <html lang={language}>
      {/* biome-ignore lint/style/noHeadElement: no page of Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <script
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
          dangerouslySetInnerHTML={{ __html: inlineScript }}
        />
        <title>{title}</title>
        {assets && <link rel="stylesheet" href={assets.styles} />}
        {assets?.inlineStyle && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: rules of ours, with a checked colour and address
          <style dangerouslySetInnerHTML={{ __html: assets.inlineStyle }} />
        )}
        {assets &&
          (assets.module ? (
            <script type="module" src={assets.script} />
          ) : (
            <script defer src={assets.script} />
          ))}
        {assets?.icon && <link rel="icon" href={assets.icon.href} type={assets.icon.type} />}
        {Object.entries(paperColors).map(([scheme, color]) => (
          <meta
            key={scheme}
            name="theme-color"
            media={`(prefers-color-scheme: ${scheme})`}
            content={color}
          />
        ))}
        {head}
      </head>
      <body>{children}</body>
    </html>
  );
}
