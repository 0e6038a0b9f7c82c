// The colours of the paper in tokens.css, light and dark, which the browser's own bars take on.

export const paperColors = { light: '#f6f7f3', dark: '#0f1512' };
