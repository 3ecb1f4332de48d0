import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/atom+xml; charset=utf-8",
};

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder of built pages on this machine alone, texts packed as hosts send them; port 0 takes any that is free. */
export async function serve(folder: string, port = 0): Promise<Site> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? "/");
    if (file === null) {
      response.writeHead(404, { "content-type": types[".html"] }).end(notFound(root));
      return;
    }
    const type = types[extname(file)];
    const packs = type !== undefined && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      vary: "accept-encoding",
      ...(packs ? { "content-encoding": "gzip" } : {}),
    });
    if (packs) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

/** What hosts of static sites show where there is no page: the site's own 404.html. */
function notFound(root: string): string {
  const page = join(root, "404.html");
  return existsSync(page) ? readFileSync(page, "utf8") : "There is no such page.\n";
}

/** The file of a path inside the folder; null where there is none or the path leads out of it. */
function fileFor(root: string, address: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(root) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** Port 4321, or any where another program has it; where PORT names one, that one or nothing. */
async function serveSomewhere(folder: string): Promise<Site> {
  if (process.env.PORT !== undefined) return serve(folder, Number(process.env.PORT));
  return serve(folder, 4321).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return serve(folder);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await serveSomewhere(fileURLToPath(new URL("dist", import.meta.url)));
  console.log(`The site is at ${site.origin}/ until you press Ctrl-C.`);
}
