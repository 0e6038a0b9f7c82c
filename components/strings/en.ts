// The chat's words in English.
import { answer } from './en/answer.ts';
import { charts } from './en/charts.ts';
import { chat } from './en/chat.ts';
import { citations } from './en/citations.ts';
import { feedback } from './en/feedback.ts';
import { history } from './en/history.ts';
import { page } from './en/page.ts';
import { picker } from './en/picker.ts';
import { settings } from './en/settings.ts';
import { share } from './en/share.ts';
import { shared } from './en/shared.ts';

export const english = {
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
