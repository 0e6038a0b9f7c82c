// What a page can listen to.

export const eventNames = 'ready open close question answer citation error'.split(' ');
