// SPDX-License-Identifier: EUPL-1.2
// Prints, for each page of the built site, what its own scripts weigh: those it opens with, then each part that is
// fetched later, when it is first needed. office.js comes from Microsoft and is not counted.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const site = resolve(import.meta.dirname, "../dist");
const files = readdirSync(site);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes of these files, as they are and as a server sends them. */
function weigh(names) {
  const scripts = names.map((name) => readFileSync(join(site, name)));
  const raw = scripts.reduce((sum, { length }) => sum + length, 0);
  const gzip = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  return `${kilobytes(gzip)} gzip, ${kilobytes(raw)} raw`;
}

/** The parts that webpack's loader in these scripts knows: it holds the hash of each by its number. */
function laterParts(names) {
  const text = names.map((name) => readFileSync(join(site, name), "utf8")).join("\n");
  return files.filter((name) => {
    const [, id, hash] = /^(\d+)\.([0-9a-f]{8})\.js$/.exec(name) ?? [];
    return id !== undefined && text.includes(`${id}:"${hash}"`);
  });
}

for (const page of files.filter((name) => name.endsWith(".html"))) {
  const html = readFileSync(join(site, page), "utf8");
  const entry = [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)]
    .map(([, source]) => source)
    .filter((source) => !source.includes("//"));
  if (entry.length === 0) continue;
  const later = laterParts(entry);
  console.log(`${page}: ${weigh(entry)}, ${entry.length} script(s) at the start`);
  for (const part of later) console.log(`  later, ${part}: ${weigh([part])}`);
  if (later.length > 0) console.log(`  later, ${later.length} in all: ${weigh(later)}`);
}
