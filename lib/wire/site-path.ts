// The addresses of this site, which may stand below a path of its host. The path is fixed by the build, in
// the server's code and in what browsers load alike: each bundler writes it in place of the variable.

/** The path below which the site stands, such as `/chat`; empty at the root of its host. */
export const basePath: string = process.env.BASE_PATH ?? '';

/** The address of a path of ours, such as `/guide`. The start is `/chat`, without a slash behind it. */
export function sitePath(path: string): string {
  if (basePath === '') return path;
  return path === '/' ? basePath : `${basePath}${path}`;
}
