// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of a script, as it is and as a server sends it. */
interface Weight {
  raw: number;
  gzip: number;
}

/** What a page of the built site fetches of its own; office.js comes from Microsoft and is not counted. */
interface PageWeight {
  page: string;
  /** What it opens with. */
  entry: Weight;
  /** What is fetched when first needed, the heaviest part first. */
  later: (Weight & { name: string; from: string })[];
}

/** @param site folder of the built site */
export function weighSite(site: string): PageWeight[] {
  const files = readdirSync(site);
  return files
    .filter((name) => name.endsWith(".html"))
    .map((page) => ({ page, scripts: scriptsOf(readFileSync(join(site, page), "utf8")) }))
    .filter(({ scripts }) => scripts.length > 0)
    .map(({ page, scripts }) => ({
      page,
      entry: weigh(site, scripts),
      later: laterParts(site, files, scripts)
        .map((name) => ({ name, from: mainSource(site, name), ...weigh(site, [name]) }))
        .sort((a, b) => b.gzip - a.gzip),
    }));
}

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].flatMap(([, source]) =>
    source === undefined || source.includes("//") ? [] : [source],
  );

function weigh(site: string, names: readonly string[]): Weight {
  const scripts = names.map((name) => readFileSync(join(site, name)));
  return {
    raw: scripts.reduce((sum, { length }) => sum + length, 0),
    gzip: scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0),
  };
}

/** The parts that webpack's loader in these scripts knows: it holds the hash of each by its number. */
function laterParts(site: string, files: readonly string[], scripts: readonly string[]): string[] {
  const text = scripts.map((name) => readFileSync(join(site, name), "utf8")).join("\n");
  return files.filter((name) => {
    const [, id, hash] = /^(\d+)\.([0-9a-f]{8})\.js$/.exec(name) ?? [];
    return id !== undefined && text.includes(`${id}:"${hash}"`);
  });
}

/** The folder of ours, or the package, that most of a part comes from. */
function mainSource(site: string, name: string): string {
  const map = join(site, `${name}.map`);
  if (!existsSync(map)) return "";
  const { sources, sourcesContent } = JSON.parse(readFileSync(map, "utf8")) as {
    sources: string[];
    sourcesContent: (string | null)[];
  };
  const sizes = new Map<string, number>();
  sources.forEach((source, index) => {
    const [folder] =
      /(?:src\/[\w-]+(?:\/[\w-]+(?=\/))?|node_modules\/(?:@[\w-]+\/)?[\w-]+)/.exec(source) ?? [];
    if (folder !== undefined)
      sizes.set(folder, (sizes.get(folder) ?? 0) + (sourcesContent[index]?.length ?? 0));
  });
  const own = [...sizes].filter(([folder]) => folder.startsWith("src/"));
  const [heaviest] = (own.length > 0 ? own : [...sizes]).sort(([, a], [, b]) => b - a);
  return heaviest?.[0] ?? "";
}

/** One line for what opens, one for each part that comes later. */
export function weightReport(pages: readonly PageWeight[]): string {
  return pages
    .flatMap(({ page, entry, later }) => [
      `${page}: ${words(entry)} at the start`,
      ...later.map((part) => `  later, ${part.from} (${part.name}): ${words(part)}`),
    ])
    .join("\n");
}

const words = ({ gzip, raw }: Weight): string => `${kilobytes(gzip)} gzip, ${kilobytes(raw)} raw`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
