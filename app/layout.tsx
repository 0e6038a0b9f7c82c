// The document around every page of the chat. Rendered for each request, because the policy's nonce is new
// each time.
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { sidebarScript } from '../browser/history/sidebar-choice.ts';
import { themeScript } from '../browser/theme.ts';
import { paperColors } from '../components/elements/paper-colors.ts';
import { pageLanguage } from './page-language.ts';
import { siteGuideWording, siteHead } from './site.ts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { product, about } = siteGuideWording(await pageLanguage()).strings;
  const { icon } = siteHead();
  return {
    title: { default: product, template: `%s · ${product.replaceAll('%s', '')}` },
    applicationName: product,
    description: about,
    icons: { icon: { url: icon.href, ...(icon.type && { type: icon.type }) } },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paperColors.light },
    { media: '(prefers-color-scheme: dark)', color: paperColors.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const { inlineStyle } = siteHead();
  return (
    <html lang={await pageLanguage()} suppressHydrationWarning>
      <head>
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint
          dangerouslySetInnerHTML={{ __html: themeScript + sidebarScript }}
        />
        {inlineStyle !== '' && (
          <style
            nonce={nonce}
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: rules of ours, with a checked colour and address
            dangerouslySetInnerHTML={{ __html: inlineStyle }}
          />
        )}
      </head>
      <body>{children}</body>
    </html>
  );
}
