// SPDX-License-Identifier: EUPL-1.2
import { cleaned } from "./pasted-text";

/** What was pasted, in the order in which it stood. */
export type PastedBlock =
  /** Lines of text; `wrapped` when a line may end in the middle of a sentence, as in a text copied from a PDF. */
  | { kind: "lines"; lines: readonly string[]; wrapped: boolean }
  /** A table; a cell that spans several stands in the first of them. */
  | { kind: "table"; rows: readonly (readonly string[])[] };

/** A plain text in blocks: lines with tabs are rows of a table. */
export function blocksOfText(text: string): PastedBlock[] {
  const blocks: { isTable: boolean; lines: string[] }[] = [];
  for (const line of cleaned(text).split("\n")) {
    if (line.trim() === "") continue;
    const isTable = line.trim().includes("\t");
    const last = blocks.at(-1);
    if (last?.isTable === isTable) last.lines.push(line);
    else blocks.push({ isTable, lines: [line] });
  }
  return blocks.map(({ isTable, lines }) =>
    isTable
      ? { kind: "table", rows: lines.map((line) => line.split("\t").map((cell) => cell.trim())) }
      : { kind: "lines", lines: lines.map((line) => line.trim()), wrapped: true },
  );
}

/** Blocks with their texts made plain, without those that say nothing. */
export const cleanedBlocks = (blocks: readonly PastedBlock[]): PastedBlock[] =>
  blocks.map((block) =>
    block.kind === "table"
      ? { ...block, rows: block.rows.map((row) => row.map((cell) => linesIn(cell).join("\n"))) }
      : { ...block, lines: block.lines.flatMap(linesIn) },
  );

const linesIn = (text: string): string[] =>
  cleaned(text)
    .split("\n")
    .map((line) => line.replaceAll("\t", " ").trim())
    .filter((line) => line !== "");
