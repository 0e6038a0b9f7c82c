// An answer of the API: of this moment, and so for nobody to keep.

/** The value as JSON, under headers that keep it out of every cache. */
export function jsonResponse(value: unknown, init: ResponseInit = {}): Response {
  const response = Response.json(value, init);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
