// SPDX-License-Identifier: EUPL-1.2
import { readdir, stat, utimes } from "node:fs/promises";
import { resolve } from "node:path";

/** True when a built file is there and nothing that it is made of has changed since. */
export async function isFresh(built: string, sources: readonly string[]): Promise<boolean> {
  const [made] = await changes(built);
  const changed = (await Promise.all(sources.map(changes))).flat();
  return made !== undefined && changed.every((time) => time <= made);
}

/** Dates a built file: builders leave files alone whose content stays the same. */
export const markFresh = (built: string, when: Date): Promise<void> => utimes(built, when, when);

/** When a file, or each file under a folder, last changed, in milliseconds; nothing when it is not there. */
async function changes(path: string): Promise<number[]> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) return [];
  if (!entry.isDirectory()) return [entry.mtimeMs];
  const inside = await Promise.all((await readdir(path)).map((name) => changes(resolve(path, name))));
  return inside.flat();
}
