// The name of the site with its mark, as a link to the start.

/** `href` is where the chat lives. */
export function Brand({ href, name }: { href: string; name: string }) {
  return (
    <a className="brand" href={href}>
      <BrandMark />
      <span>{name}</span>
    </a>
  );
}

export function BrandMark() {
  return (
    <svg aria-hidden="true" className="brand-mark" viewBox="0 0 32 32">
      <rect className="brand-board" width="32" height="32" rx="6" />
      <rect className="brand-edge" x="2.5" y="2.5" width="27" height="27" rx="4" />
      <path className="brand-post" d="M10 7h2.5v19H10z" />
      <path className="brand-arm" d="M10 9h12l4 3.75-4 3.75H10z" />
    </svg>
  );
}
