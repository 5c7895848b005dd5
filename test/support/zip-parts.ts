// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from "fflate";

/** What became of the parts of a package. */
export interface PartChanges {
  changed: string[];
  removed: string[];
  added: string[];
}

/** Compares two packages part by part, byte by byte. */
export function partChanges(before: Uint8Array, after: Uint8Array): PartChanges {
  const was = unzipSync(before);
  const is = unzipSync(after);
  const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
  return {
    changed: Object.entries(was)
      .filter(([path, part]) => is[path] !== undefined && !same(is[path], part))
      .map(([path]) => path)
      .sort(),
    removed: Object.keys(was).filter((path) => !(path in is)),
    added: Object.keys(is)
      .filter((path) => !(path in was))
      .sort(),
  };
}

/** Text of one part. */
export const partOf = (workbook: Uint8Array, path: string): string =>
  strFromU8(unzipSync(workbook)[path] ?? new Uint8Array());
