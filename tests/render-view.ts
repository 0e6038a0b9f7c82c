// A view of the chat as HTML, with the words of a language around it.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReplyContext } from '../components/answer/reply-context.ts';
import { chatStrings } from '../components/strings/strings.ts';
import { WordingContext } from '../components/strings/use-strings.ts';
import { replyWording } from '../lib/strings/reply-wording.ts';
import type { Language } from '../lib/wire/languages.ts';

export function renderView(view: ReactNode, language: Language = 'en'): string {
  const value = { language, strings: chatStrings(language) };
  const answers = createElement(ReplyContext.Provider, { value: replyWording(language) }, view);
  return renderToStaticMarkup(createElement(WordingContext.Provider, { value }, answers));
}
