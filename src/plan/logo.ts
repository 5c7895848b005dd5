// SPDX-License-Identifier: EUPL-1.2

/** Bytes of the largest logo. */
export const LARGEST_LOGO = 200_000;

/** `image/png` or `image/jpeg` by the first bytes; null for base64 of anything else, or no base64 at all. */
export function logoType(data: string): "image/png" | "image/jpeg" | null {
  if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(data)) return null;
  if (data.startsWith("iVBORw0KGgo")) return "image/png";
  return data.startsWith("/9j/") ? "image/jpeg" : null;
}

/** Bytes that base64 stands for. */
export const bytesOf = (data: string): number => (data.length / 4) * 3 - (/=*$/u.exec(data)?.[0].length ?? 0);

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
