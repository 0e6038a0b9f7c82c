// The chat's words in Spanish.
import { answer } from './es/answer.ts';
import { charts } from './es/charts.ts';
import { chat } from './es/chat.ts';
import { citations } from './es/citations.ts';
import { feedback } from './es/feedback.ts';
import { history } from './es/history.ts';
import { page } from './es/page.ts';
import { picker } from './es/picker.ts';
import { settings } from './es/settings.ts';
import { share } from './es/share.ts';
import { shared } from './es/shared.ts';

export const spanish = {
  answer,
  charts,
  chat,
  citations,
  feedback,
  history,
  page,
  picker,
  settings,
  share,
  shared,
};
