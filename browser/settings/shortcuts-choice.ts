// Whether keys without a modifier act at once.
import { keptChoice } from './kept-choice.ts';

export const shortcutsChoice = keptChoice('signpost:shortcuts', ['on', 'off']);
