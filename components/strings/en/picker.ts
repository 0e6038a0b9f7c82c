// Which guide is asked: the button in the bar, and the dialog behind it.
export const picker = {
  title: 'Guides',
  find: 'Find a guide',
  all: { one: 'Ask {count} guide', other: 'Ask all {count} guides' },
  more: {
    one: '{count} more guide: write a word of its name',
    other: '{count} more guides: write a word of their names',
  },
  none: 'No guide has such a name.',
};
