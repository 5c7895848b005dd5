// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import { weighSite, weightReport } from "../../scripts/site-weight";

/** Bytes that the pane may open with, compressed. */
const LIMIT = 250_000;

test("the pane opens with less than 250 kB", () => {
  const pages = weighSite(resolve(__dirname, "../../dist"));
  const pane = pages.find(({ page }) => page === "taskpane.html");
  // Said each time: what grows is seen before it is too much.
  process.stdout.write(`${weightReport(pages)}\n`);
  expect(pane?.entry.gzip).toBeGreaterThan(0);
  expect(pane?.entry.gzip).toBeLessThan(LIMIT);
  // Reading, checking and writing a plan is no part of what opens.
  expect(pane?.later.length).toBeGreaterThan(0);
});
