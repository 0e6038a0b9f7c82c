// Makes what stands in a shadow root: elements and styles.

/** An element with these properties at the end of another. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  parent: Node,
  tag: Tag,
  properties?: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return parent.appendChild(Object.assign(document.createElement(tag), properties));
}

export function addStyles(shadow: ShadowRoot, css: string): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets.push(sheet);
  return shadow;
}
