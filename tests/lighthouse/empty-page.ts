import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="description" content="Nothing"><title>Nothing</title></head><body><main><p>Nothing</p></main></body></html>`;

/** A page of one word: no page is quicker on this machine. */
export async function serveEmptyPage(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
