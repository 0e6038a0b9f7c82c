import type { Translated } from '../../../lib/strings/say.ts';
import type { guideLanguage as english } from '../en/guide-language.ts';

export const guideLanguage: Translated<typeof english> = {
  ask: {
    one: 'La guía está en {language}: haz tus preguntas en {language}.',
    other: 'Las guías están en {language}: haz tus preguntas en {language}.',
  },
  translated: {
    one: 'La guía está en {language}; puedes preguntar en español, y lo que dice se traduce.',
    other: 'Las guías están en {language}; puedes preguntar en español, y lo que dicen se traduce.',
  },
};
