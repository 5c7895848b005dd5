// SPDX-License-Identifier: EUPL-1.2

/**
 * Writes `src/allegato/text/font-widths.ts`, the advance widths of Liberation Sans, whose metrics are Arial's.
 * Run with `npx tsx scripts/font-widths.ts` where the Liberation fonts are installed.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type * as OpenType from "opentype.js";
import { format, resolveConfig } from "prettier";

const { parse } = createRequire(import.meta.url)("opentype.js") as typeof OpenType;

/** First and last character of the blocks that Italian documents draw on, and their neighbours. */
const BLOCKS: [number, number][] = [
  [0x0020, 0x007e],
  [0x00a0, 0x017f],
  [0x0218, 0x021b],
  [0x0370, 0x045f],
  [0x2010, 0x205e],
  [0x2070, 0x209f],
  [0x20ac, 0x20ac],
  [0x2100, 0x22ff],
  [0x25a0, 0x25ff],
];

function load(style: string): OpenType.Font {
  const file = execFileSync("fc-match", ["-f", "%{file}", `Liberation Sans:style=${style}`], {
    encoding: "utf8",
  });
  const bytes = readFileSync(file);
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (!font.getEnglishName("fontFamily").startsWith("Liberation Sans"))
    throw new Error(`Not Liberation Sans: ${file}`);
  return font;
}

const regular = load("Regular");
const bold = load("Bold");

/** Runs of characters that both faces have. */
const runs: { first: number; regular: number[]; bold: number[] }[] = [];
for (const [first, last] of BLOCKS) {
  let previous = -1;
  for (let code = first; code <= last; code++) {
    const glyphs = [regular, bold].map((font) => font.charToGlyph(String.fromCodePoint(code)));
    if (glyphs.some((glyph) => glyph.index === 0)) continue;
    if (code !== previous + 1) runs.push({ first: code, regular: [], bold: [] });
    runs.at(-1)?.regular.push(glyphs[0]?.advanceWidth ?? 0);
    runs.at(-1)?.bold.push(glyphs[1]?.advanceWidth ?? 0);
    previous = code;
  }
}

const target = resolve(import.meta.dirname, "../src/allegato/text/font-widths.ts");
const source = `// SPDX-License-Identifier: EUPL-1.2
// Written by scripts/font-widths.ts: change that, not this.

/** Advance widths of Liberation Sans (metrics of Arial) in units of the em, for runs of consecutive characters. */
export const FONT_WIDTHS = {
  unitsPerEm: ${regular.unitsPerEm},
  runs: [
${runs.map((run) => `{ first: 0x${run.first.toString(16).padStart(4, "0")}, regular: [${run.regular.join(", ")}], bold: [${run.bold.join(", ")}] },`).join("\n")}
  ],
};
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), parser: "typescript" }));
