// What `npm run ask` prints around an answer.

export const askCommand = {
  sources: 'Sources',
  nearest: 'Nearest sections',
  leftOut: 'Left out, because the guide does not support it',
};
