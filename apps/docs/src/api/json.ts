/** One line of JSON and a line end, as files are. */
function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

export function jsonResponse(value: unknown): Response {
  return new Response(jsonText(value), { headers: { "content-type": "application/json; charset=utf-8" } });
}
