// The page for site owners: the snippet and its options, the preview, the check of a site, and the little
// site that the preview shows.

export const setup = {
  product: 'Signpost',
  title: 'Put the chat on your site',
  lead: 'One script tag puts the chat on any page of yours. Until a reader reaches for it, it costs the page that one small script, sets no cookie and asks nobody else for anything.',
  toChat: 'Ask a question',
  skip: 'Skip to the options',
  plain: 'Paste this into your pages, in the head or anywhere in the body:',
  needsScript:
    'With JavaScript, this page also makes the snippet to your wishes, shows it at work, and checks your site.',
  facts:
    'All options, the page API, events, styling, and steps for WordPress, Docusaurus and React are in docs/embedding.md, beside the source.',
  types: 'Types for TypeScript',

  snippet: 'Your snippet',
  snippetNote: 'It names only what differs from the defaults.',
  copySnippet: 'Copy the snippet',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied: the browser does not allow it. Select the text instead.',
  pinned: 'Pin this version, with a checksum',
  pinnedNote:
    'The browser then runs this very file or none. An update of Signpost gives it another address, and the old one stays for a year: change the snippet with an update.',
  agentTools: 'Offer the guide to an assistant in the reader’s browser',
  agentToolsNote:
    'Where a browser knows WebMCP, its assistant can ask and search the guide on your page. Readers of other browsers load nothing of it.',
  policy: 'If your site has a Content-Security-Policy',
  policyNote: 'Add these sources to the directives that it has, or add the directives:',
  site: 'Your site’s address',
  siteNote: 'To see whether this Signpost lets your site show the chat. It is not sent anywhere.',
  sitePlaceholder: 'https://www.example.com',
  siteWrong: 'This is no address of a site. Write it as in https://www.example.com.',
  siteAllowed: '{site} may show the chat.',
  siteOpen:
    'Any site may show the chat, so {site} may. To keep it to your site, set this where Signpost runs:',
  siteMissing: 'Signpost does not let {site} show the chat yet. Set this where it runs:',

  options: 'Options',
  placement: 'Where the chat stands',
  placements: { launcher: 'Behind a launcher', inline: 'In the page' },
  inlineNote: 'It is as wide as the element that the snippet puts it into.',
  form: 'How the snippet is written',
  forms: { script: 'Script tag', tag: 'HTML element', react: 'React component' },

  content: 'Guide and language',
  guide: 'Guide',
  allGuides: 'All guides',
  guideNote: 'One of {count}, by its title or address. Without one, the chat asks all.',
  guideUnknown: 'No guide has this address. Choose one of the list.',
  language: 'Language of the labels',
  languageAuto: 'As the page says',
  questions: 'Starter questions',
  questionsNote: 'One a line. Without any, those of the guide.',
  citations: 'Where a citation leads',
  citationChoices: {
    auto: 'To your own page of the guide, else to Signpost’s',
    guide: 'To Signpost’s page of the guide',
    panel: 'It opens in the panel',
  },
  ownPage: 'The guide names your own page: {address}',
  noOwnPage: 'No guide names a page of yours (canonicalUrl), so citations lead to Signpost’s.',

  looks: 'Looks',
  theme: 'Theme',
  themes: {
    auto: 'As the reader’s system',
    host: 'As the page around it',
    light: 'Light',
    dark: 'Dark',
  },
  color: 'Colour',
  colors: { pine: 'Pine', ocean: 'Ocean', slate: 'Slate', plum: 'Plum', brick: 'Brick' },
  ownColor: 'Own colour',
  pickColor: 'Pick a colour',
  colorText: 'Colour as CSS',
  font: 'Font',
  fontNote: 'A CSS font-family that your readers’ devices have.',
  radius: 'Roundness of the panel',
  forExample: 'as in {example}',

  launcher: 'Launcher',
  corner: 'Corner',
  corners: {
    auto: 'Bottom, where lines end',
    'bottom-right': 'Bottom right',
    'bottom-left': 'Bottom left',
    'top-right': 'Top right',
    'top-left': 'Top left',
  },
  offset: 'Distance from the corner',
  offsetNote: 'One length, or that from the side and that from the top or bottom.',
  zIndex: 'Stacking order',
  zIndexNote:
    'A CSS z-index: higher lies over lower. Without one, the chat lies over nearly everything.',
  ownButton: 'No launcher: a button of my own opens the chat',
  ownButtonNote:
    'It calls window.Signpost.open(). The preview then opens the chat by the button above it.',
  label: 'Words on it',
  labelNote: 'Without words it shows its icon alone.',
  icon: 'Icon',
  icons: { sign: 'Signpost', chat: 'Speech bubble', none: 'None' },
  ownIcon: 'Own picture',
  iconAddress: 'Address of the picture',
  iconNote: 'The preview shows pictures of this Signpost and data: addresses alone.',

  panel: 'Panel',
  chat: 'Chat',
  heading: 'Heading',
  headingNote: 'Without one, the guide’s title.',
  width: 'Width',
  height: 'Height',

  eventsText: 'Events carry what readers ask and are answered',
  eventsNote:
    'Otherwise they carry ids, status and counts alone. If you turn it on, tell your readers.',

  problems: {
    length: 'Not a CSS length. Write it as in 24rem, 360px or 12px.',
    offset: 'Not one or two CSS lengths. Write it as in 20px, or 20px 80px.',
    color: 'Not a CSS colour. Write it as in #7a3e9d, teal or rgb(122 62 157).',
    font: 'Not a CSS font-family. Write it as in Georgia, serif.',
    integer: 'Not a whole number. Write it as in 900.',
    icon: 'Not the address of a picture. Begin it with https://, / or data:image/.',
    noIconNoLabel: 'Without an icon the launcher needs words.',
  },
  leftOut: 'Left out of the snippet until it is mended.',

  preview: 'Preview',
  previewTitle: 'A page with the chat',
  previewFailed: 'The preview could not load /widget.js. Is Signpost built? Run "npm run build".',
  previewWidth: 'Width of the preview',
  widths: { wide: 'Wide', phone: 'Phone' },
  siteLooks: 'The site in the preview',
  siteThemes: { light: 'Light site', dark: 'Dark site' },
  rightToLeft: 'Right to left',
  togglePanel: 'Open or close the chat',

  doctor: 'Is something in the way?',
  doctorNote:
    'Paste what your site sends with a page, and read what would stop the chat there and how to mend it. Your browser does the checking, and nothing is sent anywhere.',
  doctorCommand: 'This checks more: it fetches the page itself, and tries whether answers stream.',
  headers: 'Response headers and meta tags',
  headersNote:
    'From the Network tab of the browser’s developer tools, or from curl -I. Meta tags and script tags of the page can follow.',
  check: 'Check',
  headersMissing: 'There is no header in this. Paste lines such as “Content-Security-Policy: …”.',
  line: 'Line',

  sample: {
    site: 'Larkspur',
    menu: 'Pages',
    links: ['Work', 'Journal', 'Contact'],
    title: 'How we hire',
    paragraphs: [
      'We are eleven people who keep the numbers of small museums in order. Every spring one or two join us, most of them from somewhere else.',
      'We read each letter twice, and write back to everyone. The first talk is about work that you have done, the second about work that we do.',
      'Nobody codes at a whiteboard here. You get a small task, a free afternoon, and our notes on how we would have gone about it.',
    ],
    footer: 'Larkspur, a made-up company',
  },
};
