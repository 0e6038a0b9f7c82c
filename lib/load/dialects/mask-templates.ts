// Tags of the template languages that sites are made with (Liquid and Jinja `{% … %}`, Hugo's shortcodes `{{< … >}}`
// and `{{% … %}}`): boxes, folds and tabs are marked, a link's target is kept, and all else is taken out. What stands
// in `{{ … }}` is a value that nothing fills here, and stays for whoever warns of it.
import { containerOf, plainTitle } from './containers.ts';
import { delimited, type SourceMask } from './source-mask.ts';

const tagSigns: [open: string, close: string][] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
];
/** Tags whose content is for nobody. */
const privateTags = ['comment'];
/** Tags that say where a link leads. */
const targetTags = new Set(['link', 'post_url', 'page', 'ref', 'relref', 'url', 'doc', 'pageurl']);
const firstString = /"([^"]*)"|'([^']*)'/;
const titleOption =
  /\b(?:title|name|header|label|summary|heading)\s?=\s?(?:"([^"]*)"|'([^']*)'|([\w-]+))/;
const kindOption =
  /\b(?:type|style|level|color|class|kind|variant|context|icon)\s?=\s?(?:"([^"]*)"|'([^']*)'|([\w-]+))/;

type Tag = { start: number; end: number; name: string; isEnd: boolean; options: string };

export function maskTemplates(mask: SourceMask): void {
  for (const { start, end } of delimited(mask.text, '{#', '#}')) {
    if (mask.text[start + 2] !== ' ' || mask.isCode(start)) continue;
    mask.takeOut(start, end);
  }
  const tags = tagsOf(mask);
  const closed = new Set(tags.filter(({ isEnd }) => isEnd).map(({ name }) => name));
  let hiddenTo = 0;
  for (const [at, tag] of tags.entries()) {
    if (tag.start < hiddenTo) continue;
    if (privateTags.includes(tag.name) && !tag.isEnd) {
      const close = tags.slice(at + 1).find(({ name, isEnd }) => isEnd && name === tag.name);
      hiddenTo = close?.end ?? tag.end;
      mask.takeOut(tag.start, hiddenTo);
    } else maskTag(mask, tag, closed.has(tag.name));
  }
  maskTargets(mask);
}

function tagsOf(mask: SourceMask): Tag[] {
  const tags: Tag[] = [];
  for (const [open, close] of tagSigns) {
    for (const { start, end, inner } of delimited(mask.text, open, close)) {
      if (mask.isCode(start) || /[\r\n]{3}/.test(inner)) continue;
      // A shortcode with percent signs holds Liquid's signs.
      if (open === '{%' && mask.text[start - 1] === '{') continue;
      const text = inner.replace(/^-/, '').replace(/-$/, '').trim();
      const isEnd = /^(?:\/|end)/.test(text);
      const plain = text.replace(/^(?:\/\s*|end[_-]?)/, '');
      const [name = ''] = /^[\w-]+/.exec(plain) ?? [];
      tags.push({ start, end, name, isEnd, options: plain.slice(name.length) });
    }
  }
  return tags.sort((one, other) => one.start - other.start);
}

function maskTag(mask: SourceMask, { start, end, name, isEnd, options }: Tag, isPaired: boolean) {
  const isTarget = mask.text.slice(start - 2, start) === '](' || mask.text[start - 1] === '<';
  if (isTarget || targetTags.has(name)) {
    const target = firstString.exec(options) ?? [];
    const url = (target[1] ?? target[2] ?? (options.trim().split(/\s/)[0] || '')).replace(
      /\s/g,
      '%20',
    );
    if (isTarget && url.length <= end - start) mask.put(start, end, url);
    else mask.takeOut(start, end);
    return;
  }
  const isAlone = mask.isAlone(start, end);
  const title = optionOf(titleOption, options);
  const known = containerOf(name, title);
  if (!known || !isPaired || !isAlone) {
    mask.takeOut(start, end);
    return;
  }
  if (isEnd) {
    mask.mark(start, end, { closes: true });
    return;
  }
  const kind = containerOf(optionOf(kindOption, options) ?? firstWord(options), undefined)?.kind;
  const opens = {
    ...known,
    kind: kind ?? known.kind,
    title: title ?? bareTitle(options, known.shape),
  };
  mask.mark(start, end, { opens });
}

// `{{< tab "Linux" >}}`, `{% details More %}`, `{{% notice tip "Mind" %}}`.
function bareTitle(options: string, shape: string): string | undefined {
  if (/=/.test(options)) return undefined;
  const [, double, single] = firstString.exec(options) ?? [];
  const text = double ?? single ?? (shape === 'alert' ? '' : options);
  return plainTitle(text) || undefined;
}

function firstWord(options: string): string {
  return /[\w-]+/.exec(options)?.[0] ?? '';
}

function optionOf(pattern: RegExp, options: string): string | undefined {
  const [, double, single, bare] = pattern.exec(options) ?? [];
  return double ?? single ?? bare;
}

// `[text]({{ "/path" | relative_url }})` and `[text]({{ site.baseurl }}/path)` lead to the path.
function maskTargets(mask: SourceMask): void {
  for (const { start, end, inner } of delimited(mask.text, '{{', '}}')) {
    if (mask.isCode(start) || mask.text.slice(start - 2, start) !== '](') continue;
    const [, double, single] = firstString.exec(inner) ?? [];
    const path = (double ?? single ?? '').replace(/\s/g, '%20');
    const rest = /^[^\s()]*/.exec(mask.text.slice(end, end + 500))?.[0] ?? '';
    const url = path + rest;
    if (url.length <= end - start + rest.length) mask.put(start, end + rest.length, url);
  }
}
