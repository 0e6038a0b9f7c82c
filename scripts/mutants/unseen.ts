// Constants of the check that no test can see, for they bound time or memory and change no answer. Each with the
// reason; whatever is not listed has to be noticed by a test.
export type Unseen = { path: string; name: string; why: string };

export const unseen: Unseen[] = [
  {
    path: 'lib/verify/worked-out-figures.ts',
    name: 'mostQuantities',
    why: 'bounds the pairs of figures that are tried; npm run bench:hold shows it',
  },
];
