// The words of an answer's view in the hosts of MCP, in every language: which one is wanted is known there alone.
import type { Language } from '../../lib/wire/languages.ts';
import { answer as englishAnswer } from './en/answer.ts';
import { charts as englishCharts } from './en/charts.ts';
import { chat as englishChat } from './en/chat.ts';
import { citations as englishCitations } from './en/citations.ts';
import { answer as spanishAnswer } from './es/answer.ts';
import { charts as spanishCharts } from './es/charts.ts';
import { chat as spanishChat } from './es/chat.ts';
import { citations as spanishCitations } from './es/citations.ts';
import type { ChatStrings } from './strings.ts';

type AnswerAppStrings = Pick<ChatStrings, 'answer' | 'charts' | 'chat' | 'citations'>;

const byLanguage: Record<Language, AnswerAppStrings> = {
  en: {
    answer: englishAnswer,
    charts: englishCharts,
    chat: englishChat,
    citations: englishCitations,
  },
  es: {
    answer: spanishAnswer,
    charts: spanishCharts,
    chat: spanishChat,
    citations: spanishCitations,
  },
};

export function answerAppStrings(language: Language): AnswerAppStrings {
  return byLanguage[language];
}
