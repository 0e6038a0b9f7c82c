// Nouns whose plural is another word, each with it; none whose plural is a verb as well ("leaves").
export const irregularPlurals: Record<string, string> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  loaf: 'loaves',
  shelf: 'shelves',
  knife: 'knives',
};
