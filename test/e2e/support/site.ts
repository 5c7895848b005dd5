// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
  ".gz": "application/gzip",
};

/** Folders of static files on a free port of this machine; the first folder that has a file gives it. */
export class Site {
  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async serve(...folders: string[]): Promise<Site> {
    const server = createServer((request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
      void firstFile(folders.map((folder) => join(folder, path))).then((file) => {
        if (file === null) return response.writeHead(404).end();
        return response
          .writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
          .end(file);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Site(server, `http://localhost:${(server.address() as AddressInfo).port}`);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

async function firstFile(paths: readonly string[]): Promise<Buffer | null> {
  for (const path of paths) {
    const file = await readFile(path).catch(() => null);
    if (file !== null) return file;
  }
  return null;
}
