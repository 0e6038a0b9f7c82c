// The script of a guide's page: everything works without it, and it adds what only a script can.
import { offerToAsk } from './ask-selection.ts';
import { leadBack } from './back-to-answer.ts';
import { followReading } from './follow-reading.ts';
import { followTheme } from './follow-theme.ts';
import { keepCited } from './keep-cited.ts';

followReading();
offerToAsk();
leadBack();
followTheme();
keepCited();
