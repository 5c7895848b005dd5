// SPDX-License-Identifier: EUPL-1.2
// Prints, for each page of the built site, what its own scripts weigh; office.js comes from Microsoft and is not counted.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const site = resolve(import.meta.dirname, "../dist");
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const page of readdirSync(site).filter((name) => name.endsWith(".html"))) {
  const html = readFileSync(join(site, page), "utf8");
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)]
    .map(([, source]) => source)
    .filter((source) => !source.includes("//"))
    .map((source) => readFileSync(join(site, source)));
  if (scripts.length === 0) continue;
  const raw = scripts.reduce((sum, { length }) => sum + length, 0);
  const gzip = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  console.log(`${page}: ${kilobytes(gzip)} gzip, ${kilobytes(raw)} raw, ${scripts.length} script(s)`);
}
