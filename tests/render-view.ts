// A view of the chat as HTML, with the words of a language around it.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chatStrings } from '../components/strings/strings.ts';
import { WordingContext } from '../components/strings/use-strings.ts';
import type { Language } from '../lib/wire/languages.ts';

export function renderView(view: ReactNode, language: Language = 'en'): string {
  const value = { language, strings: chatStrings(language) };
  return renderToStaticMarkup(createElement(WordingContext.Provider, { value }, view));
}
