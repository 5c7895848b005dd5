// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Site } from "./site";

const root = resolve(__dirname, "../../..");

/** The site as `npm run build` made it, with the test's own frame page beside it. */
export function serveBuiltSite(): Promise<Site> {
  const built = resolve(root, "dist");
  if (!existsSync(resolve(built, "taskpane.html"))) throw new Error("The site is not built: npm run build");
  return Site.serve(built, __dirname);
}
