// SPDX-License-Identifier: EUPL-1.2

/** Characters of a piece: a cell holds 32,767. */
const CHUNK = 30_000;

/** The pieces of a logo as cells hold them, each with its number: `logo 1/3 iVBOR…`. */
export function logoChunks(data: string): string[] {
  const count = Math.ceil(data.length / CHUNK);
  return Array.from(
    { length: count },
    (_, n) => `logo ${n + 1}/${count} ${data.slice(n * CHUNK, (n + 1) * CHUNK)}`,
  );
}

/** A piece of a logo with its number. */
export interface LogoChunk {
  number: number;
  of: number;
  data: string;
}

/** Reads a piece; null for any other text. */
export function logoChunkIn(text: string): LogoChunk | null {
  const [, number, of, data] = /^logo (\d{1,3})\/(\d{1,3}) (.+)$/su.exec(text) ?? [];
  return data === undefined ? null : { number: Number(number), of: Number(of), data: data.trim() };
}

/** The logo that pieces make in whatever order; null when one is missing or there twice. */
export function joinedChunks(chunks: readonly LogoChunk[]): string | null {
  const sorted = chunks.toSorted((a, b) => a.number - b.number);
  const isWhole = sorted.every(({ number, of }, n) => number === n + 1 && of === sorted.length);
  return isWhole ? sorted.map(({ data }) => data).join("") : null;
}
