// The address of the chat page, which names the conversation that it shows: `/c/<id>`, and the start for a new one.
// Back and Forward lead from one to the other, in the page that is there.
import { conversationAt, conversationPath } from '../../lib/wire/conversation-links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { followHistory } from './history-moves.ts';
import { lastOpen, openEntry } from './open-entry.ts';
import type { OpenPlace } from './open-place.ts';
import { isOverEntry } from './over-entry.ts';

export const addressedPlace: OpenPlace = {
  read() {
    const { pathname, search } = window.location;
    const named = conversationAt(pathname);
    if (named) return { id: named, isNamed: true };
    // Words of the guide are asked about in the conversation that the reader came from; and its way back leads to the
    // last one where no script has named it.
    const wishes = new URLSearchParams(search);
    const id = wishes.has('about') ? openEntry.read() : wishes.has('back') ? lastOpen() : '';
    return { id: id ?? '', isNamed: false };
  },
  write(id, begun) {
    openEntry.write(id);
    const { pathname, search } = window.location;
    if (conversationAt(pathname) === id) return;
    const kept = new URLSearchParams(search);
    kept.delete('back');
    const query = kept.size > 0 ? `?${kept}` : '';
    const address = (id ? conversationPath(id) : sitePath('/')) + query;
    // What lay over the chat has an entry of its own, and no place to go back to.
    if (begun || isOverEntry()) window.history.replaceState({}, '', address);
    else window.history.pushState({}, '', address);
  },
  follow: followHistory,
};
