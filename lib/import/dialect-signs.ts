// Signs that Signpost reads in Markdown beside Markdown's own (docs of site generators and notes): in a text that was
// written without any of them in mind they are written as references to characters, so that they show as they are.

const formulaSign = /\$(?!\d)/g;
const roleOrIcon = /(?<![\w:]):(?=[\w.+-])/g;
const tagBehind = /(^|\s)#(?=\p{L})/gu;
const blockName = /(\s)\^(?=[\w-])/g;
const lineSign = /^(:::|!!!|\?\?\?|===|\+\+\+)/;
const label = /^\((?=[\w.:-]+\)=\s*$)/;
const statement = /^(?:e(?=xport\s)|i(?=mport\s))/;
const meaning = /^:(?=\s)/gm;

/**
 * Rewrites what Markdown's own escapes have left as it was.
 * @param isFirst Whether the text begins a block.
 */
export function hideDialects(escaped: string, isFirst: boolean): string {
  let text = escaped
    .replaceAll('\\{', '{')
    .replaceAll('{', '&#123;')
    .replaceAll('%%', '&#37;%')
    .replaceAll('==', '&#61;=')
    .replace(formulaSign, '&#36;')
    .replace(roleOrIcon, '&#58;')
    .replace(tagBehind, '$1&#35;')
    .replace(blockName, '$1&#94;')
    .replace(meaning, '&#58;');
  if (isFirst)
    text = text
      .replace(lineSign, firstAsReference)
      .replace(label, '&#40;')
      .replace(statement, firstAsReference);
  return text;
}

function firstAsReference(sign: string): string {
  return `&#${sign.codePointAt(0)};${sign.slice(1)}`;
}
