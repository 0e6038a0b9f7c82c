// Marks a sidebar that the reader has closed on the document before the first paint.

export const sidebarKey = 'signpost:sidebar';

/** An inline script for the page's head; a constant, so that a policy can name its hash. */
export const sidebarScript = `try{if(localStorage.getItem(${JSON.stringify(sidebarKey)})==="closed")document.documentElement.dataset.sidebar="closed"}catch{}`;
