// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { serveFolder } from "../../../scripts/static-server";

export interface Site {
  address: string;
  close: () => Promise<void>;
}

/** The site as `npm run build` made it, on a free port. */
export async function serveBuiltSite(): Promise<Site> {
  const built = resolve("dist");
  if (!existsSync(resolve(built, "taskpane.html"))) throw new Error("The site is not built: npm run build");
  const { server, port } = await serveFolder(built, 0);
  return {
    address: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
