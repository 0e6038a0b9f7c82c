// The id of the table of contents. Those of sections begin with a letter or a digit, so it is none of them.

export const contentsId = ':contents';
