// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves the files that a folder holds now to this machine only. They are looked up in a list: nothing outside it can be
 * asked for.
 * @param port the one wished for; another free one when it is taken
 */
export async function serveFolder(folder: string, port: number): Promise<{ server: Server; port: number }> {
  const names = await readdir(folder, { recursive: true });
  const files = new Map(names.map((name) => [`/${name.split(sep).join("/")}`, resolve(folder, name)]));
  const server = createServer((request, response) => void answer(files, request, response));
  await listen(server, port).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function answer(
  files: ReadonlyMap<string, string>,
  { method, url = "/" }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const file = files.get(url.replace(/[?#].*/, "")) ?? "";
  const content = await readFile(file).catch(() => null);
  if (content === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("La pagina non esiste.\n");
    return;
  }
  response.writeHead(200, {
    "content-type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": content.length,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  response.end(method === "HEAD" ? undefined : content);
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      done();
    });
  });
