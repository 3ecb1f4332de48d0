/** One line of JSON and a line end, as files are. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value)}\n`, { headers: { "content-type": "application/json; charset=utf-8" } });
}
