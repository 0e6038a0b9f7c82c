/** The addresses of a document of ours. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/(?:href|src|content|action)="((?:\/|http:\/\/127)[^"]*)"/g)].map(
    ([, address = '']) => new URL(address, 'http://127.0.0.1').pathname,
  );
}
