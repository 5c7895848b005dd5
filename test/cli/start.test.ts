// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { sheetOwner } from "../../src/workbook/sheet-mark";
import { isFresh, markFresh } from "../../scripts/freshness";
import { serveFolder } from "../../scripts/static-server";

jest.setTimeout(60_000);

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "pira-start-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("npm start without a terminal reads the example, prints its counts and writes its allegato", async () => {
  const out = resolve(root, "out/pira-esempio-allegato.xlsx");
  rmSync(out, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("5 programmi, 16 obiettivi, 53 indicatori");
  expect(stdout).toMatch(/In tutto: \d+ errori, \d+ avvisi, \d+ note\./);
  expect(stdout).not.toContain("http");
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(out)), nodeExcelize);
  const { sheets } = await workbook.read({ isKnownLabel: () => true });
  const written = sheets.filter((sheet) => sheet.name.startsWith("All. ") && sheetOwner(sheet) === "ours");
  expect(written).toHaveLength(9);
});

describe("the server of the workbench", () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });
  const serve = async (port: number): Promise<number> => {
    const site = join(folder, "site");
    mkdirSync(join(site, "assets"), { recursive: true });
    writeFileSync(join(site, "workbench.html"), "<p>pagina</p>");
    writeFileSync(join(site, "assets/icon.svg"), "<svg/>");
    writeFileSync(join(folder, "secret.html"), "segreto");
    const served = await serveFolder(site, port);
    servers.push(served.server);
    return served.port;
  };

  test.each([
    ["/workbench.html", 200, "text/html; charset=utf-8"],
    ["/workbench.html?file=x", 200, "text/html; charset=utf-8"],
    ["/assets/icon.svg", 200, "image/svg+xml"],
    ["/assets", 404, "text/plain; charset=utf-8"],
    ["/../secret.html", 404, "text/plain; charset=utf-8"],
    ["/%2e%2e/secret.html", 404, "text/plain; charset=utf-8"],
    ["/%", 404, "text/plain; charset=utf-8"],
  ])("%s", async (path, status, type) => {
    const response = await fetch(`http://localhost:${await serve(0)}${path}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  });

  test("takes another port when the one wished for is taken, and nothing but reading", async () => {
    const first = await serve(0);
    const second = await serve(first);
    expect(second).not.toBe(first);
    expect((await fetch(`http://localhost:${second}/workbench.html`, { method: "POST" })).status).toBe(405);
    expect(await (await fetch(`http://localhost:${second}/workbench.html`)).text()).toBe("<p>pagina</p>");
  });
});

test("a page is built again when one of its sources has changed since", async () => {
  const page = join(folder, "page.html");
  const sources = [join(folder, "src")];
  mkdirSync(join(folder, "src/inner"), { recursive: true });
  writeFileSync(join(folder, "src/inner/a.ts"), "");
  expect(await isFresh(page, sources)).toBe(false);
  writeFileSync(page, "");
  await markFresh(page, new Date());
  expect(await isFresh(page, sources)).toBe(true);
  const later = Date.now() / 1000 + 5;
  utimesSync(join(folder, "src/inner/a.ts"), later, later);
  expect(await isFresh(page, sources)).toBe(false);
});
